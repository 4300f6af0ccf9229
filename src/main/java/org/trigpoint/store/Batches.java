package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Extent;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Problem;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The batches of a workspace.
public final class Batches {
    private static final String SELECT = """
            SELECT b.*,
              coalesce(min(e.first_month), (SELECT min(first_month) FROM measure_value m WHERE m.batch = b.id))
                AS first_month,
              coalesce(max(e.last_month), (SELECT max(last_month) FROM measure_value m WHERE m.batch = b.id))
                AS last_month
            FROM batch b LEFT JOIN batch_extent e ON e.batch = b.id
            """;

    /// Every table whose rows name the batch they came in.
    static final List<String> TABLES = List.of("incident", "superseded", "tally", "batch_extent",
            "batch_heading",
            "batch_records", "batch_note", "problem", "known_reference", "area_description", "membership", "area_value",
            "boundary",
            "measure_description", "measure_value", "provenance", "category_weight", "batch_digest");

    private final Connection connection;

    Batches(Connection connection) {
        this.connection = connection;
    }

    /// Every batch in the order of import.
    public List<Batch> all() {
        return Sql.list(connection, SELECT + "GROUP BY b.id ORDER BY b.id", Batches::read);
    }

    /// Whether anything came in at all.
    static boolean any(Connection connection) {
        return !Sql.list(connection, "SELECT 1 FROM batch LIMIT 1", r -> r.getInt(1)).isEmpty();
    }

    /// The batch of this number; empty when there is none.
    public Optional<Batch> find(long id) {
        return Sql.list(connection, SELECT + "WHERE b.id = ? GROUP BY b.id", Batches::read, id).stream().findFirst();
    }

    /// The batch that came from these bytes and this sheet; empty when there is none.
    public Optional<Batch> withHash(String sha256, String sheet) {
        return Sql.list(connection, SELECT + "WHERE b.sha256 = ? AND b.sheet = ? GROUP BY b.id", Batches::read, sha256,
                sheet).stream().findFirst();
    }

    /// How far each batch reaches in each data set.
    public List<Extent> extents() {
        return Sql.list(connection, """
                SELECT dataset, batch, incidents, first_month, last_month, first_day,
                  last_day
                FROM batch_extent ORDER BY dataset, first_month, batch
                """, r -> new Extent(StoredDataset.of(r.getString(1)), r.getLong(2), r.getLong(3),
                Months.month(r.getInt(4)), Months.month(r.getInt(5)), day(r, 6), day(r, 7)));
    }

    /// The rejects of a batch, in the order of the file; the first ten thousand at most.
    public List<Problem> problems(long batch) {
        return Sql.list(connection, """
                SELECT b.file, b.sheet, p.row_number, p.heading, p.found, p.expected
                FROM problem p JOIN batch b ON b.id = p.batch WHERE p.batch = ? ORDER BY p.position
                """, r -> new Problem(r.getString(1), r.getString(2), r.getLong(3), r.getString(4), r.getString(5),
                r.getString(6)), batch);
    }

    /// The extra columns that the batches of each data set brought.
    public Map<Dataset, List<String>> headings() {
        Map<Dataset, List<String>> headings = new EnumMap<>(Dataset.class);
        Sql.list(connection, """
                SELECT DISTINCT b.dataset, h.heading FROM batch_heading h JOIN batch b ON b.id = h.batch
                ORDER BY 1, 2 COLLATE NOCASE
                """, r -> headings.computeIfAbsent(StoredDataset.of(r.getString(1)), _ -> new ArrayList<>())
                .add(r.getString(2)));
        return headings;
    }

    /// How many values of rejected rows are kept.
    public long problemCount() {
        return Sql.list(connection, "SELECT count(*) FROM problem", r -> r.getLong(1)).getFirst();
    }

    /// What was skipped or assumed when a batch was read.
    public List<String> notes(long batch) {
        return Sql.list(connection, "SELECT note FROM batch_note WHERE batch = ? ORDER BY position",
                r -> r.getString(1), batch);
    }

    /// Takes a batch out again, in one transaction: the workspace answers as if it had never come in.
    ///
    /// @return whether there was such a batch
    public boolean remove(long id) {
        if (find(id).isEmpty()) {
            return false;
        }
        Sql.inTransaction(connection, c -> {
            erase(c, id);
            Words.dropUnused(c);
        });
        return true;
    }

    /// Deletes all that a batch brought. Says so table by table, since it also serves where foreign keys are off.
    static void erase(Connection connection, long id) {
        SetAside.putBack(connection, id);
        for (String table : TABLES) {
            Sql.update(connection, "DELETE FROM " + table + " WHERE batch = ?", id);
        }
        Sql.update(connection, "DELETE FROM batch WHERE id = ?", id);
        Sql.update(connection, """
                DELETE FROM extras WHERE id NOT IN (SELECT extras FROM incident WHERE extras IS NOT NULL)
                  AND id NOT IN (SELECT extras FROM superseded WHERE extras IS NOT NULL)
                """);
    }

    private static Batch read(ResultSet r) throws SQLException {
        Ledger ledger = new Ledger(r.getLong("rows_read"), r.getLong("rows_loaded"), r.getLong("rows_rejected"),
                r.getLong("rows_blank"), r.getLong("rows_duplicate"));
        return new Batch(r.getLong("id"), r.getString("file"), r.getString("sheet"), r.getString("sha256"),
                r.getString("layout"), StoredDataset.of(r.getString("dataset")), ledger,
                Instant.parse(r.getString("imported_at")), month(r, "first_month"), month(r, "last_month"));
    }

    private static @Nullable YearMonth month(ResultSet r, String column) throws SQLException {
        int number = r.getInt(column);
        return r.wasNull() ? null : Months.month(number);
    }

    private static @Nullable LocalDate day(ResultSet r, int column) throws SQLException {
        long day = r.getLong(column);
        return r.wasNull() ? null : LocalDate.ofEpochDay(day);
    }
}
