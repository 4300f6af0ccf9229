package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Again;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Overlap;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Matches the records of a batch with those of earlier ones by their references. A record that comes again unchanged is
/// left out; one that changed takes the place of the earlier, which is set aside until the batch is taken out again.
final class KnownRecords {
    private final Connection connection;
    private final long batch;
    private final PreparedStatement remember;
    private final PreparedStatement known;
    private long fresh;
    private long changed;
    private long identical;
    private long repeated;
    private final MonthlyRecords monthly;

    KnownRecords(Statements statements, long batch, String layout) throws SQLException {
        this.connection = statements.connection();
        this.batch = batch;
        this.monthly = new MonthlyRecords(statements.connection(), batch, layout);
        this.remember = statements.prepare(
                "INSERT OR IGNORE INTO known_reference (dataset, reference, batch, incident) VALUES (?, ?, ?, ?)");
        this.known = statements.prepare("""
                SELECT batch, incident FROM known_reference WHERE dataset = ? AND reference = ?
                """);
    }

    /// The columns of a record that are compared, in the order of [#CONTENT]; made only when there is one to compare with.
    interface Content {
        List<@Nullable Object> values() throws SQLException;
    }

    static final String CONTENT = """
            category, month, day, minute, until_day, until_minute, area, longitude, latitude, outcome,
              (SELECT json FROM extras e WHERE e.id = i.extras)
            """;
    private static final int COLUMNS = 11;

    Overlap overlap() {
        return new Overlap(fresh, changed, identical, repeated);
    }

    /// The months that come again with rows that no reference tells apart.
    List<Again> again() {
        return monthly.again();
    }

    /// Counts a record without a reference, or whose reference tells nothing: it is stored, whatever was there before.
    void unnamed(Incident incident, Content content) throws SQLException {
        fresh++;
        int month = Months.number(incident.when().month());
        if (incident.reference() == null && monthly.mayHold(month)) {
            monthly.unnamed(month, content.values());
        }
    }

    /// Whether a record is to be stored whose reference names one record of its month, or several.
    ///
    /// @param name the reference of the incident
    /// @param id the number it will be stored under
    boolean isWantedInMonth(Incident incident, String name, long id, Content content) throws SQLException {
        int month = Months.number(incident.when().month());
        if (!monthly.mayHold(month)) {
            fresh++;
            return true;
        }
        Object reference = Objects.requireNonNull(References.stored(name));
        long[] earlier = monthly.of(month, reference);
        if (earlier.length == 0) {
            fresh++;
            return true;
        }
        List<@Nullable Object> values = content.values();
        for (long candidate : earlier) {
            if (stored(candidate).equals(values)) {
                monthly.match(month, reference, candidate, batchOf(candidate));
                identical++;
                return false;
            }
        }
        long from = batchOf(earlier[0]);
        monthly.match(month, reference, earlier[0], from);
        changed++;
        setAside(new Name(incident.category().dataset().id(), name), earlier[0], from, id);
        return true;
    }

    private long batchOf(long id) {
        return Sql.list(connection, "SELECT batch FROM incident WHERE id = ?", r -> r.getLong(1), id).getFirst();
    }

    /// Whether a record is to be stored whose reference names it alone.
    ///
    /// @param reference of the incident
    /// @param id the number it will be stored under
    boolean isWanted(Incident incident, String reference, long id, Content content) throws SQLException {
        String dataset = incident.category().dataset().id();
        remember.setString(1, dataset);
        remember.setString(2, reference);
        remember.setLong(3, batch);
        remember.setLong(4, id);
        if (remember.executeUpdate() > 0) {
            fresh++;
            return true;
        }
        known.setString(1, dataset);
        known.setString(2, reference);
        try (ResultSet earlier = known.executeQuery()) {
            return compare(new Name(dataset, reference), earlier.getLong(1), earlier.getLong(2), id, content);
        }
    }

    private record Name(String dataset, String reference) {}

    private boolean compare(Name name, long earlierBatch, long earlier, long id, Content content) throws SQLException {
        if (earlierBatch == batch) {
            repeated++;
            return false;
        }
        if (stored(earlier).equals(content.values())) {
            identical++;
            return false;
        }
        changed++;
        setAside(name, earlier, earlierBatch, null);
        Sql.update(connection, "UPDATE known_reference SET batch = ?, incident = ? WHERE dataset = ? AND reference = ?",
                batch, id, name.dataset(), name.reference());
        return true;
    }

    private List<@Nullable Object> stored(long id) {
        List<List<@Nullable Object>> rows = Sql.list(connection, "SELECT " + CONTENT + " FROM incident i WHERE id = ?",
                row -> content(row, 1), id);
        return rows.isEmpty() ? List.of() : rows.getFirst();
    }

    /// The columns of [#CONTENT], of which the first is the n-th of the result.
    static List<@Nullable Object> content(ResultSet row, int first) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(COLUMNS);
        for (int i = first; i < first + COLUMNS; i++) {
            Object value = row.getObject(i);
            values.add(value instanceof Integer number ? (Long) number.longValue() : value);
        }
        return values;
    }

    /// @param byIncident the record that takes its place, where the name alone does not tell
    private void setAside(Name name, long id, long from, @Nullable Long byIncident) {
        Sql.update(connection, "INSERT INTO superseded SELECT i.*, ?, ?, ?, ? FROM incident i WHERE id = ?", batch,
                name.dataset(), name.reference(), byIncident, id);
        String key = """
                WHERE batch = %d AND (category, month, area) =
                  (SELECT category, month, coalesce(area, 0) FROM superseded WHERE id = %d)
                """.formatted(from, id);
        if (Sql.update(connection, "DELETE FROM tally " + key + " AND incidents = 1") == 0) {
            Sql.update(connection, "UPDATE tally SET incidents = incidents - 1 " + key);
        }
        Sql.update(connection, "UPDATE batch_extent SET incidents = incidents - 1 WHERE batch = ? AND dataset = ?",
                from, name.dataset());
        Sql.update(connection, "DELETE FROM incident WHERE id = ?", id);
    }

    /// Puts the records back that a batch took the place of, where no later batch has done so again. Comes before the
    /// batch itself is deleted.
    static void putBack(Connection connection, long batch) {
        Sql.update(connection, """
                UPDATE superseded AS s SET by_batch = t.by_batch FROM superseded AS t
                WHERE s.by_batch = ? AND t.batch = ? AND t.dataset = s.dataset AND t.name = s.name
                  AND s.by_incident IS NULL AND t.by_incident IS NULL
                """, batch, batch);
        Sql.update(connection, """
                UPDATE superseded AS s SET by_batch = t.by_batch, by_incident = t.by_incident FROM superseded AS t
                WHERE s.by_batch = ? AND t.batch = ? AND t.id = s.by_incident
                """, batch, batch);
        Sql.update(connection, """
                INSERT INTO incident SELECT id, batch, category, month, day, minute, until_day, until_minute, area,
                  longitude, latitude, outcome, reference, extras FROM superseded WHERE by_batch = ?
                """, batch);
        Sql.update(connection,
                """
                        INSERT INTO tally SELECT category, month, coalesce(area, 0), batch, count(*) FROM superseded
                        WHERE by_batch = ? GROUP BY 1, 2, 3, 4 ON CONFLICT DO UPDATE SET incidents = incidents + excluded.incidents
                        """,
                batch);
        Sql.update(connection, """
                UPDATE batch_extent AS e SET incidents = incidents + s.n
                FROM (SELECT batch, dataset, count(*) AS n FROM superseded WHERE by_batch = ? GROUP BY 1, 2) AS s
                WHERE e.batch = s.batch AND e.dataset = s.dataset
                """, batch);
        Sql.update(connection, """
                INSERT OR REPLACE INTO known_reference (dataset, reference, batch, incident)
                SELECT dataset, name, batch, id FROM superseded WHERE by_batch = ? AND by_incident IS NULL
                """, batch);
        Sql.update(connection, "DELETE FROM superseded WHERE by_batch = ?", batch);
    }
}
