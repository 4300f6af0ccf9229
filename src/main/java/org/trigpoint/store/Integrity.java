package org.trigpoint.store;

import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.trigpoint.model.RefusedException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Whether the file is whole and its parts agree.
public final class Integrity {
    /// One check and its result.
    ///
    /// @param check what was checked
    /// @param result "ok", or what is wrong
    public record Finding(String check, String result) {
        /// Whether all was well.
        public boolean ok() {
            return "ok".equals(result);
        }
    }

    private static final int STEPS_BETWEEN_LOOKS = 10_000;

    private final Connection connection;

    Integrity(Connection connection) {
        this.connection = connection;
    }

    /// Runs every check; reads the whole file and changes nothing.
    public List<Finding> verify() {
        List<Finding> findings = new ArrayList<>();
        findings.add(whole());
        findings.add(none("foreign keys", "PRAGMA foreign_key_check", "dangling in "));
        findings.add(none("ledger sums equal stored rows", """
                SELECT b.id FROM batch b
                WHERE EXISTS (SELECT 1 FROM batch_extent e WHERE e.batch = b.id)
                  AND coalesce((SELECT r.records FROM batch_records r WHERE r.batch = b.id), b.rows_loaded)
                    <> (SELECT sum(e.incidents) FROM batch_extent e WHERE e.batch = b.id)
                    + (SELECT count(*) FROM superseded s WHERE s.batch = b.id)
                """, "differs in batch "));
        findings.add(none("rows of each batch", """
                SELECT e.batch FROM (SELECT batch, sum(incidents) AS n FROM batch_extent GROUP BY batch) e
                LEFT JOIN (SELECT batch, count(*) AS n FROM incident GROUP BY batch) i ON i.batch = e.batch
                WHERE e.n <> coalesce(i.n, 0)
                """, "differs in batch "));
        findings.add(none("no rows without a batch", """
                SELECT DISTINCT batch FROM incident WHERE batch NOT IN (SELECT id FROM batch)
                """, "batch "));
        findings.add(none("roll-up equals rows", """
                SELECT DISTINCT batch FROM (
                  SELECT batch, category, month, area, incidents FROM tally
                  UNION ALL
                  SELECT batch, category, month, coalesce(area, 0), -count(*) FROM incident GROUP BY 1, 2, 3, 4)
                GROUP BY batch, category, month, area HAVING sum(incidents) <> 0
                """, "differs in batch "));
        List<Long> changed = new BatchDigests(connection).changed();
        findings.add(new Finding("batch hashes", changed.isEmpty()
                ? "ok"
                : "other content than came in, in batch " + changed.stream()
                        .map(String::valueOf)
                        .collect(
                                Collectors.joining(", "))));
        int version = Sql.list(connection, "PRAGMA user_version", r -> r.getInt(1)).getFirst();
        findings.add(new Finding("schema version " + version, version == Migrations.latest()
                ? "ok"
                : "this Trigpoint writes version " + Migrations.latest()));
        return List.copyOf(findings);
    }

    /// The pages and records of the file, as far as the time allows: damage is found or it is not, but a large file never
    /// keeps its reader waiting.
    Finding quick(Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        try {
            ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, new ProgressHandler() {
                @Override
                protected int progress() {
                    return System.nanoTime() - until > 0 ? 1 : 0;
                }
            });
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("PRAGMA quick_check(1)")) {
                return new Finding("file integrity",
                        result.getString(1).equals("ok") ? "ok" : "its pages do not fit together");
            } finally {
                ProgressHandler.clearHandler(connection);
            }
        } catch (SQLiteException e) {
            boolean ranOutOfTime = e.getResultCode() == SQLiteErrorCode.SQLITE_INTERRUPT;
            return new Finding("file integrity", ranOutOfTime ? "ok" : plain(e));
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
    }

    /// The pages, records and indexes of the whole file.
    Finding whole() {
        try {
            return new Finding("file integrity", String.join("; ",
                    Sql.list(connection, "PRAGMA integrity_check(10)", r -> r.getString(1))));
        } catch (RefusedException e) {
            return new Finding("file integrity", e.reason());
        }
    }

    private static String plain(SQLiteException e) {
        return switch (e.getResultCode()) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "its pages do not fit together";
            default -> "it cannot be read: " + e.getResultCode().name();
        };
    }

    private Finding none(String check, String sql, String words) {
        List<String> wrong = Sql.list(connection, sql, r -> r.getString(1));
        return new Finding(check, wrong.isEmpty() ? "ok" : words + String.join(", ", wrong));
    }
}
