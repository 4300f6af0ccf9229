package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.RefusedException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The areas of a workspace. Where batches disagree, the latest wins.
public final class Areas {
    private final Connection connection;

    Areas(Connection connection) {
        this.connection = connection;
    }

    /// Every area of a type that any batch mentions, by code.
    public List<Area> ofType(AreaType type) {
        return Sql.list(connection, """
                SELECT code, name, type, vintage, local_name FROM area_now WHERE type = ? ORDER BY code
                """, Areas::read, type.id());
    }

    /// For each area that lies within one of this type, that larger area; keyed by the smaller area's code.
    public Map<String, Area> within(AreaType type) {
        Map<String, Area> within = new HashMap<>();
        Sql.list(connection, """
                SELECT n.code, n.name, n.type, n.vintage, n.local_name, a.code
                FROM membership m JOIN area a ON a.id = m.area JOIN area_now n ON n.id = m.within
                WHERE n.type = ? ORDER BY m.batch
                """, r -> within.put(r.getString(6), read(r)), type.id());
        return within;
    }

    /// Gives an area a local name, in place of an earlier one and of any that a file brings.
    ///
    /// @param name the name; `null` to go back to the file's
    /// @throws RefusedException when there is no such area
    public void nameLocally(String code, @Nullable String name) {
        if (Sql.list(connection, "SELECT 1 FROM area WHERE code = ?", r -> r.getInt(1), code).isEmpty()) {
            throw new RefusedException("there is no area '" + code + "'");
        }
        if (name == null) {
            Sql.update(connection, "DELETE FROM local_name WHERE code = ?", code);
        } else {
            Sql.update(connection, "INSERT OR REPLACE INTO local_name VALUES (?, ?)", code, name);
        }
    }

    /// For each LSOA that a look-up places in LSOAs of another vintage, those; keyed by the earlier code.
    public Map<String, List<String>> successors() {
        Map<String, List<String>> successors = new HashMap<>();
        Sql.list(connection, """
                SELECT DISTINCT a.code, w.code
                FROM membership m JOIN area a ON a.id = m.area JOIN area w ON w.id = m.within
                WHERE EXISTS (SELECT 1 FROM area_description d
                              WHERE d.area = m.within AND d.batch = m.batch AND d.type = ?)
                """, r -> successors.computeIfAbsent(r.getString(1), _ -> new ArrayList<>()).add(r.getString(2)),
                AreaType.LSOA.id());
        return successors;
    }

    /// The latest value of an indicator for each area that has one, keyed by area code.
    public Map<String, AreaValue> values(String indicator) {
        Map<String, AreaValue> values = new HashMap<>();
        Sql.list(connection, """
                SELECT a.code, v.indicator, v.year, v.value
                FROM area_value v JOIN area a ON a.id = v.area
                WHERE v.indicator = ? ORDER BY v.year, v.batch
                """, r -> values.put(r.getString(1), readValue(r)), indicator);
        return values;
    }

    /// The value of an indicator for each area in the year nearest to the one asked for, the earlier on a tie; a value
    /// without a year counts as the farthest. Keyed by area code.
    public Map<String, AreaValue> values(String indicator, int year) {
        Map<String, AreaValue> values = new HashMap<>();
        Sql.list(connection, """
                SELECT a.code, v.indicator, v.year, v.value
                FROM area_value v JOIN area a ON a.id = v.area
                WHERE v.indicator = ? ORDER BY abs(v.year - ?) DESC, v.year DESC, v.batch
                """, r -> values.put(r.getString(1), readValue(r)), indicator, year);
        return values;
    }

    /// All values of an indicator, whatever their year; of two for one area and year the one imported last comes later.
    public List<AreaValue> editions(String indicator) {
        return Sql.list(connection, """
                SELECT a.code, v.indicator, v.year, v.value
                FROM area_value v JOIN area a ON a.id = v.area
                WHERE v.indicator = ? ORDER BY v.year, v.batch
                """, Areas::readValue, indicator);
    }

    /// The names of the indicators there are values of.
    public List<String> indicators() {
        return Sql.list(connection, "SELECT DISTINCT indicator FROM area_value ORDER BY 1", r -> r.getString(1));
    }

    /// The outline of every area of a type that has one, by code.
    public List<Boundary> boundaries(AreaType type) {
        return Sql.list(connection, """
                SELECT n.code, b.wkb FROM area_now n JOIN boundary b ON b.area = n.id
                WHERE n.type = ? AND b.batch = (SELECT max(batch) FROM boundary WHERE area = n.id)
                ORDER BY n.code
                """, r -> BoundaryBytes.read(r.getString(1), r.getBytes(2)), type.id());
    }

    /// The codes of the areas of a type that have an outline.
    public Set<String> outlined(AreaType type) {
        return Set.copyOf(Sql.list(connection, """
                SELECT DISTINCT n.code FROM area_now n JOIN boundary b ON b.area = n.id WHERE n.type = ?
                """, r -> r.getString(1), type.id()));
    }

    private static Area read(ResultSet r) throws SQLException {
        int vintage = r.getInt(4);
        boolean noVintage = r.wasNull();
        return new Area(r.getString(1), r.getString(2), AreaType.of(r.getString(3)).orElseThrow(),
                noVintage ? null : (Integer) vintage, r.getString(5));
    }

    private static AreaValue readValue(ResultSet r) throws SQLException {
        int year = r.getInt(3);
        return new AreaValue(r.getString(1), r.getString(2), year == AreaWriter.NO_YEAR ? null : (Integer) year,
                r.getDouble(4));
    }
}
