package org.trigpoint.store;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Sets records aside that came again with other content, so that the later ones take their place until the batch is
/// taken out again.
final class SetAside {
    private static final String TALLY = """
            WHERE batch = ? AND (category, month, area) =
              (SELECT category, month, coalesce(area, 0) FROM superseded WHERE id = ?)
            """;

    private final long batch;
    private final PreparedStatement keep;
    private final PreparedStatement lastOfTally;
    private final PreparedStatement oneOfTally;
    private final PreparedStatement oneOfExtent;
    private final PreparedStatement delete;

    /// @param batch the batch whose records take the places
    SetAside(Statements statements, long batch) throws SQLException {
        this.batch = batch;
        this.keep = statements.prepare("INSERT INTO superseded SELECT i.*, ?, ?, ?, ? FROM incident i WHERE id = ?");
        this.lastOfTally = statements.prepare("DELETE FROM tally " + TALLY + " AND incidents = 1");
        this.oneOfTally = statements.prepare("UPDATE tally SET incidents = incidents - 1 " + TALLY);
        this.oneOfExtent = statements
                .prepare("UPDATE batch_extent SET incidents = incidents - 1 WHERE batch = ? AND dataset = ?");
        this.delete = statements.prepare("DELETE FROM incident WHERE id = ?");
    }

    /// The reference of a record.
    record Name(String dataset, String reference) {}

    /// Sets a record aside.
    ///
    /// @param from the batch it came in
    /// @param byIncident the record that takes its place, where the name alone does not tell
    void set(Name name, long id, long from, @Nullable Long byIncident) throws SQLException {
        run(keep, batch, name.dataset(), name.reference(), byIncident, id);
        if (run(lastOfTally, from, id) == 0) {
            run(oneOfTally, from, id);
        }
        run(oneOfExtent, from, name.dataset());
        run(delete, id);
    }

    private static int run(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement.executeUpdate();
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
