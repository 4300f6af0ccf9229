package org.trigpoint.store;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The digest of what each batch brought, taken when it came in and compared with what is stored. It goes by words, not by
/// the numbers they have. Areas worked out from points are left out, since they come and go with the boundaries; records
/// that a later batch set aside count with the batch that brought them.
final class BatchDigests {
    /// The tables besides incidents, with what a batch says in them.
    private static final List<String> TABLES = List.of("batch_note", "batch_heading", "problem", "area_description",
            "membership", "area_value", "boundary", "measure_description", "measure_value", "category_weight");
    private static final String INCIDENT = "incident";
    private static final long INCIDENT_TABLE = RowDigest.of(INCIDENT);
    private static final long[] NONE = {};
    private static final Set<String> KEYED_BY_BATCH = Set.of("batch_note", "batch_heading", "problem");

    private final Connection connection;
    private final Map<String, long[]> words = new TreeMap<>();

    BatchDigests(Connection connection) {
        this.connection = connection;
    }

    /// The rows of one batch while they pass.
    static RowDigest incidents() {
        return new RowDigest();
    }

    /// Begins a row of incidents in a digest; its values come in the order that [#now] reads them, with the words' own numbers.
    static void begin(RowDigest digest) {
        digest.begin(INCIDENT_TABLE);
    }

    /// Keeps the digest of a batch that comes in.
    ///
    /// @param incidents of its incidents
    /// @param written the tables besides notes and problems that it wrote to
    void keep(long batch, RowDigest incidents, Set<String> written) {
        RowDigest rest = new RowDigest();
        for (String table : TABLES) {
            if (written.contains(table) || KEYED_BY_BATCH.contains(table)) {
                read(table, "SELECT * FROM " + table + " WHERE batch = ?", _ -> rest, batch);
            }
        }
        put(batch, incidents.digest() + rest.digest());
    }

    /// Takes the digests of batches that have none, as those that came in before digests were kept.
    void fill() {
        Map<Long, String> now = now();
        now.keySet().removeAll(stored().keySet());
        now.forEach(this::put);
    }

    /// The batches whose content is not what it was when they came in.
    List<Long> changed() {
        Map<Long, String> stored = stored();
        if (stored.isEmpty()) {
            return List.of();
        }
        Map<Long, String> now = now();
        return stored.entrySet()
                .stream()
                .filter(each -> !each.getValue().equals(now.get(each.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void put(long batch, String digest) {
        Sql.update(connection, "INSERT OR REPLACE INTO batch_digest VALUES (?, ?)", batch, digest);
    }

    private Map<Long, String> stored() {
        Map<Long, String> digests = new TreeMap<>();
        Sql.list(connection, "SELECT batch, digest FROM batch_digest", r -> digests.put(r.getLong(1), r.getString(2)));
        return digests;
    }

    private record Sums(RowDigest incidents, RowDigest rest) {}

    private Map<Long, String> now() {
        Map<Long, Sums> sums = new TreeMap<>();
        Sql.list(connection, "SELECT id FROM batch",
                r -> sums.put(r.getLong(1), new Sums(new RowDigest(), new RowDigest())));
        for (String table : List.of(INCIDENT, "superseded")) {
            read(INCIDENT, """
                    SELECT batch, category, month, day, minute, until_day, until_minute,
                      CASE WHEN id IN (SELECT incident FROM placed) THEN NULL ELSE area END AS area,
                      longitude, latitude, outcome, reference, extras
                    FROM %s
                    """.formatted(table), batch -> sums.containsKey(batch)
                    ? sums.get(batch).incidents()
                    : null);
        }
        for (String table : TABLES) {
            read(table, "SELECT * FROM " + table, batch -> sums.containsKey(batch) ? sums.get(batch).rest() : null);
        }
        Map<Long, String> digests = new TreeMap<>();
        sums.forEach((batch, sum) -> digests.put(batch, sum.incidents().digest() + sum.rest().digest()));
        return digests;
    }

    /// The digest a row goes into; `null` for a row of a batch that is not there.
    private interface Target {
        @Nullable
        RowDigest of(long batch);
    }

    private void read(String table, String sql, Target target, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<Value> columns = columns(table, rows.getMetaData());
                while (rows.next()) {
                    RowDigest digest = target.of(rows.getLong("batch"));
                    if (digest != null) {
                        add(table, columns, rows, digest);
                    }
                }
            }
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
    }

    /// A column of a query.
    ///
    /// @param position from 1
    /// @param words what its numbers stand for; empty when they stand for themselves
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Value(int position, long[] words) {
        @Nullable
        Object of(ResultSet row) throws SQLException {
            if (words.length == 0) {
                return row.getObject(position);
            }
            int number = row.getInt(position);
            return row.wasNull() ? null : (Long) (number < words.length ? words[number] : number);
        }
    }

    private List<Value> columns(String table, ResultSetMetaData found) throws SQLException {
        List<Value> columns = new ArrayList<>();
        for (int i = 1; i <= found.getColumnCount(); i++) {
            String name = found.getColumnName(i);
            if (!name.equals("batch")) {
                columns.add(new Value(i, words(table, name)));
            }
        }
        return columns;
    }

    private static void add(String table, List<Value> columns, ResultSet row, RowDigest digest) throws SQLException {
        digest.begin(table.equals(INCIDENT) ? INCIDENT_TABLE : RowDigest.of(table));
        for (Value column : columns) {
            digest.add(column.of(row));
        }
        digest.end();
    }

    /// What the numbers in a column stand for; empty when they stand for themselves. A measure's area is a text.
    private long[] words(String table, String column) {
        String query = switch (column) {
            case "area", "within" -> table.equals("measure_value") ? "" : "SELECT id, code FROM area";
            case "measure" -> "SELECT id, name FROM measure";
            case "outcome" -> "SELECT id, name FROM outcome";
            case "extras" -> "SELECT id, json FROM extras";
            case "category" -> table.equals(INCIDENT) ? "SELECT id, dataset || ' ' || name FROM category" : "";
            default -> "";
        };
        return query.isEmpty() ? NONE : words.computeIfAbsent(query, this::load);
    }

    private long[] load(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            long[] hashes = new long[1024];
            while (rows.next()) {
                int number = rows.getInt(1);
                if (number >= hashes.length) {
                    hashes = Arrays.copyOf(hashes, Math.max(number + 1, 2 * hashes.length));
                }
                hashes[number] = RowDigest.of(rows.getString(2));
            }
            return hashes;
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
    }
}
