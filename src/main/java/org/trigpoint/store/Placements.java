package org.trigpoint.store;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The areas of incidents that came with a point and no area, worked out from the boundaries. They are taken off before
/// anything comes in or goes out and put on again afterwards, so that they follow the boundaries there are.
public final class Placements {
    private static final String WITHOUT_AREA = "FROM incident WHERE area IS NULL AND longitude IS NOT NULL";
    /// The setting that is there while they are off.
    private static final String OFF = "placements-off";
    private static final String GROUPS = """
            SELECT i.category, i.month, i.area, i.batch, count(*)
            FROM placed p JOIN incident i ON i.id = p.incident GROUP BY 1, 2, 3, 4
            """;

    private final Connection connection;

    Placements(Connection connection) {
        this.connection = connection;
    }

    /// Finds the areas at points.
    public interface Locator {
        /// The code of the area at each point; `null` where there is none.
        ///
        /// @param longitudes WGS84 degrees
        /// @param latitudes WGS84 degrees
        @Nullable
        String[] areasAt(double[] longitudes, double[] latitudes);
    }

    /// How many incidents have their area from their point.
    public long placed() {
        return number("SELECT count(*) FROM placed");
    }

    /// How many incidents have a point and no area: with boundaries there, those outside all of them.
    public long unplaced() {
        return number("SELECT count(*) " + WITHOUT_AREA);
    }

    /// How many incidents of a batch have a point and lie outside every boundary; 0 where there are no boundaries.
    public long outside(long batch) {
        return number("SELECT EXISTS (SELECT 1 FROM boundary)") == 0 ? 0
                : Sql.list(connection, "SELECT count(*) " + WITHOUT_AREA + " AND batch = ?", r -> r.getLong(1), batch)
                        .getFirst();
    }

    /// Whether there are boundaries at all, and incidents to find in them.
    public boolean wanted() {
        return number("SELECT EXISTS (SELECT 1 FROM boundary)") == 1
                && number("SELECT EXISTS (SELECT 1 " + WITHOUT_AREA + ")") == 1;
    }

    /// Takes all of them off, in one transaction.
    public void clear() {
        if (number("SELECT EXISTS (SELECT 1 FROM placed)") == 1) {
            Sql.inTransaction(connection, this::clear);
        }
    }

    /// Whether they were taken off and not put on again, as when the program was killed in between.
    public boolean interrupted() {
        return number("SELECT EXISTS (SELECT 1 FROM setting WHERE name = '" + OFF + "')") == 1;
    }

    /// Notes that all is put on that can be.
    public void settled() {
        if (interrupted()) {
            new Settings(connection).remove(OFF);
        }
    }

    private void clear(Connection c) {
        for (Group group : groups(c)) {
            move(group, group.area(), 0);
        }
        Sql.update(c, "UPDATE incident SET area = NULL WHERE id IN (SELECT incident FROM placed)");
        Sql.update(c, "DELETE FROM placed");
        Sql.update(c, "INSERT OR REPLACE INTO setting (name, value) VALUES (?, '1')", OFF);
    }

    /// Gives every incident that has a point and no area the area at its point, in one transaction.
    ///
    /// @param locator finds areas that the workspace knows
    public void place(Locator locator) {
        List<Point> points = Sql.list(connection, "SELECT id, longitude, latitude " + WITHOUT_AREA,
                r -> new Point(r.getLong(1), r.getDouble(2), r.getDouble(3)));
        @Nullable
        String[] codes = locator.areasAt(points.stream().mapToDouble(Point::longitude).toArray(),
                points.stream().mapToDouble(Point::latitude).toArray());
        if (Arrays.stream(codes).allMatch(Objects::isNull)) {
            return;
        }
        Sql.inTransaction(connection, c -> {
            write(c, points, codes);
            for (Group group : groups(c)) {
                move(group, 0, group.area());
            }
            Sql.update(c, "DELETE FROM setting WHERE name = ?", OFF);
        });
    }

    private static void write(Connection c, List<Point> points, @Nullable String[] codes) throws SQLException {
        try (PreparedStatement area = c
                .prepareStatement("UPDATE incident SET area = (SELECT id FROM area WHERE code = ?) WHERE id = ?");
                PreparedStatement mark = c.prepareStatement("INSERT INTO placed VALUES (?)")) {
            for (int i = 0; i < codes.length; i++) {
                if (codes[i] != null) {
                    area.setString(1, codes[i]);
                    area.setLong(2, points.get(i).id());
                    area.executeUpdate();
                    mark.setLong(1, points.get(i).id());
                    mark.executeUpdate();
                }
            }
        }
    }

    private record Point(long id, double longitude, double latitude) {}

    private record Group(int category, int month, int area, long batch, long incidents) {}

    private static List<Group> groups(Connection c) {
        return Sql.list(c, GROUPS,
                r -> new Group(r.getInt(1), r.getInt(2), r.getInt(3), r.getLong(4), r.getLong(5)));
    }

    /// Moves a group's incidents in the roll-up, which holds no zeros.
    private void move(Group group, int from, int to) {
        String there = " WHERE category = ? AND month = ? AND area = ? AND batch = ?";
        if (Sql.update(connection, "DELETE FROM tally" + there + " AND incidents = ?", group.category(), group.month(),
                from, group.batch(), group.incidents()) == 0) {
            Sql.update(connection, "UPDATE tally SET incidents = incidents - ?" + there, group.incidents(),
                    group.category(), group.month(), from, group.batch());
        }
        Sql.update(connection, """
                INSERT INTO tally (category, month, area, batch, incidents) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET incidents = incidents + excluded.incidents
                """, group.category(), group.month(), to, group.batch(), group.incidents());
    }

    private long number(String sql) {
        return Sql.list(connection, sql, r -> r.getLong(1)).getFirst();
    }
}
