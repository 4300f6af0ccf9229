package org.trigpoint.store;

import org.trigpoint.model.RefusedException;
import org.trigpoint.store.seal.SealedFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Copies what can still be read of a damaged workspace into a new one. The damaged file is only read. Batches keep their
/// numbers; one that lost rows says so in its ledger, where they count as rejected, and in its notes.
public final class Salvage {
    /// What became of one batch.
    ///
    /// @param batch its number
    /// @param file the file it came from
    /// @param before the rows it had
    /// @param readable the rows that were saved
    public record Saved(long batch, String file, long before, long readable) {}

    /// Recomputed from the rows that were saved.
    private static final List<String> COMPUTED = List.of("tally", "batch_extent", "batch_digest");
    private static final String LOST = "(lost)";

    private Salvage() {}

    /// Salvages a workspace.
    ///
    /// @param damaged the damaged file, which stays as it is
    /// @param rescued the workspace to make
    /// @return what became of each batch
    /// @throws RefusedException when nothing can be read at all, or the new file cannot be made
    public static List<Saved> run(Path damaged, Path rescued) {
        if (!Files.isRegularFile(damaged)) {
            throw new RefusedException("there is no file " + damaged.getFileName());
        }
        if (SealedFile.isSealed(damaged)) {
            throw new RefusedException(
                    "a workspace with a passphrase is whole or cannot be read at all; bring a backup back"
                            + " with 'trigpoint restore'");
        }
        try (PassingFile copy = PassingFile.towards(rescued); PassingFile made = PassingFile.towards(rescued)) {
            copy.copy(damaged); // SQLite may write to a file only because it reads it
            SalvageHeader.mend(copy.path());
            List<Saved> saved = fill(copy.path(), made.path());
            if (saved.isEmpty()) {
                throw nothing(damaged);
            }
            made.name();
            return saved;
        } catch (RefusedException e) {
            throw Sql.isDamage(e) ? nothing(damaged) : e;
        } catch (SQLException e) {
            throw Sql.explain(e);
        } catch (IOException e) {
            throw new RefusedException("the new workspace cannot be written; see that there is room on the disk", e);
        }
    }

    private static RefusedException nothing(Path damaged) {
        return new RefusedException("nothing can be read of " + damaged.getFileName() + Rescue.offer(damaged));
    }

    private static List<Saved> fill(Path copy, Path made) throws SQLException {
        try (Connection from = Connections.open(copy); Connection to = Connections.create(made)) {
            Migrations.apply(to);
            List<Saved> saved = fill(from, to);
            if (!Journal.leaveLog(to)) {
                throw new IllegalStateException("somebody else has the new workspace open");
            }
            return saved;
        }
    }

    private static List<Saved> fill(Connection from, Connection to) throws SQLException {
        try (var statement = to.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
        }
        List<Saved> saved = new ArrayList<>();
        Sql.inTransaction(to, c -> {
            for (String table : tables(c)) {
                if (!COMPUTED.contains(table)) {
                    new SalvageTable(from, c, table).copy();
                }
            }
            mend(c);
            saved.addAll(account(c));
            roll(c);
            new BatchDigests(c).fill();
        });
        return saved;
    }

    private static List<String> tables(Connection to) {
        return Sql.list(to, """
                SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
                ORDER BY name
                """, r -> r.getString(1));
    }

    /// Takes out references to what was lost.
    private static void mend(Connection to) {
        Sql.update(to,
                "INSERT OR IGNORE INTO batch SELECT DISTINCT batch, ?, '', 'lost ' || batch, '', 'crime', 0, 0, 0,"
                        + " 0, 0, '1970-01-01T00:00:00Z' FROM incident",
                LOST);
        for (String table : tables(to)) {
            for (String[] key : Sql.list(to, "SELECT \"from\", \"table\", coalesce(\"to\", k.name) FROM "
                    + "pragma_foreign_key_list(?) f JOIN pragma_table_info(f.\"table\") k ON k.pk = 1",
                    r -> new String[]{r.getString(1), r.getString(2), r.getString(3)},
                    table)) {
                String dangling = " WHERE " + key[0] + " IS NOT NULL AND " + key[0] + " NOT IN (SELECT " + key[2]
                        + " FROM " + key[1] + ")";
                boolean optional = table.equals("incident") && List.of("area", "outcome", "extras").contains(key[0]);
                Sql.update(to, optional
                        ? "UPDATE incident SET " + key[0] + " = NULL" + dangling
                        : "DELETE FROM " + table + dangling);
            }
        }
    }

    private static List<Saved> account(Connection to) {
        List<Saved> saved = Sql.list(to,
                """
                        SELECT b.id, b.file, coalesce(r.records, b.rows_loaded), i.n
                        FROM batch b LEFT JOIN batch_records r ON r.batch = b.id LEFT JOIN (SELECT batch, count(*) AS n FROM incident GROUP BY batch) i ON i.batch = b.id
                        ORDER BY b.id
                        """,
                r -> new Saved(r.getLong(1), r.getString(2), r.getLong(3),
                        r.getObject(4) == null ? r.getLong(3) : r.getLong(4)));
        for (Saved batch : saved) {
            if (batch.readable() != batch.before()) {
                note(to, batch);
            }
        }
        return saved;
    }

    private static void note(Connection to, Saved batch) {
        long lost = Math.max(0, batch.before() - batch.readable());
        Sql.update(to, """
                UPDATE batch SET rows_loaded = ?1, rows_rejected = rows_rejected + ?2,
                  rows_read = ?1 + rows_rejected + ?2 + rows_blank + rows_duplicate WHERE id = ?3
                """, batch.readable(), lost, batch.batch());
        Sql.update(to, "DELETE FROM batch_records WHERE batch = ?", batch.batch());
        Sql.update(to, """
                INSERT INTO batch_note SELECT ?1, coalesce(max(position), -1) + 1, ?2 FROM batch_note WHERE batch = ?1
                """, batch.batch(), "Salvaged from a damaged workspace: " + batch.readable() + " of " + batch.before()
                + " rows could be read. Import the file again to have them all.");
    }

    private static void roll(Connection to) {
        Sql.update(to,
                """
                        INSERT INTO tally SELECT category, month, coalesce(area, 0), batch, count(*) FROM incident GROUP BY 1, 2, 3, 4
                        """);
        Sql.update(to, """
                INSERT INTO batch_extent
                SELECT i.batch, c.dataset, count(*), min(i.month), max(i.month), min(i.day), max(i.day)
                FROM incident i JOIN category c ON c.id = i.category GROUP BY 1, 2
                """);
    }
}
