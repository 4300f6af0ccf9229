package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Again;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Matches the rows of a batch with those of earlier batches of the same layout that reach into the same months. Nothing is
/// read of the earlier ones until a month is met that they hold.
final class MonthlyRecords {
    private static final String EARLIER = """
            SELECT e.batch, b.file, min(e.first_month), max(e.last_month)
            FROM batch_extent e JOIN batch b ON b.id = e.batch WHERE b.layout = ? AND b.id <> ? GROUP BY e.batch
            """;

    private final Connection connection;
    private final List<Earlier> waiting;
    private final Map<Long, Rows> loaded = new HashMap<>();
    private final HashedNumbers references = new HashedNumbers();
    private final Set<Integer> monthsSeen = new HashSet<>();
    private final Map<Key, Count> counts = new HashMap<>();
    private int lastMonth = Integer.MIN_VALUE;
    private boolean anyHere;

    MonthlyRecords(Connection connection, long batch, String layout) {
        this.connection = connection;
        this.waiting = new ArrayList<>(Sql.list(connection, EARLIER,
                r -> new Earlier(r.getLong(1), r.getString(2), r.getInt(3), r.getInt(4)), layout, batch));
    }

    private record Earlier(long batch, String file, int first, int last) {
        boolean holds(int month) {
            return month >= first && month <= last;
        }
    }

    /// What an earlier batch holds: how often each row without a reference, and how many of them a month.
    private static final class Rows {
        private final Earlier of;
        private final PackedCounts there = new PackedCounts();
        private final PackedCounts met = new PackedCounts();
        private final Map<Integer, Long> unnamed = new HashMap<>();

        Rows(Earlier of) {
            this.of = of;
        }
    }

    private record Key(int month, long batch) {}

    private static final class Count {
        private long unnamed;
        private long alike;
        private long matched;
    }

    /// Whether earlier batches may hold rows of this month.
    boolean mayHold(int month) throws SQLException {
        if (month != lastMonth) {
            lastMonth = month;
            if (monthsSeen.add(month)) {
                load(month);
            }
            anyHere = loaded.values().stream().anyMatch(rows -> rows.of.holds(month));
        }
        return anyHere;
    }

    private void load(int month) throws SQLException {
        for (Earlier earlier : List.copyOf(waiting)) {
            if (earlier.holds(month)) {
                waiting.remove(earlier);
                loaded.put(earlier.batch(), read(earlier));
            }
        }
    }

    private Rows read(Earlier earlier) throws SQLException {
        Rows rows = new Rows(earlier);
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id, reference, month, " + KnownRecords.CONTENT + " FROM incident i WHERE batch = ?")) {
            select.setLong(1, earlier.batch());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Object reference = row.getObject(2);
                    int month = row.getInt(3);
                    if (reference == null) {
                        rows.there.add(Fingerprint.of(KnownRecords.content(row, 4)));
                        rows.unnamed.merge(month, 1L, Long::sum);
                    } else {
                        references.add(Fingerprint.of(month, reference), row.getLong(1));
                    }
                }
            }
        }
        return rows;
    }

    /// The records of a month with a reference, as stored, that no row of this batch was matched with yet.
    long[] of(int month, Object reference) {
        return references.under(Fingerprint.of(month, reference));
    }

    /// Matches a row of this batch with an earlier record.
    void match(int month, Object reference, long id, long batch) {
        references.take(Fingerprint.of(month, reference), id);
        count(month, batch).matched++;
    }

    /// A row of this batch without a reference.
    void unnamed(int month, List<? extends @Nullable Object> content) {
        long fingerprint = Fingerprint.of(content);
        for (Rows rows : loaded.values()) {
            if (rows.of.holds(month)) {
                Count count = count(month, rows.of.batch());
                count.unnamed++;
                if (rows.met.get(fingerprint) < rows.there.get(fingerprint)) {
                    rows.met.add(fingerprint);
                    count.alike++;
                }
            }
        }
    }

    private Count count(int month, long batch) {
        return counts.computeIfAbsent(new Key(month, batch), _ -> new Count());
    }

    /// The months that were there before with rows that no reference tells apart: those where references, or whole rows,
    /// show that the same records come again.
    List<Again> again() {
        List<Again> again = new ArrayList<>();
        counts.forEach((key, count) -> {
            Rows rows = loaded.get(key.batch());
            long before = rows == null ? 0 : rows.unnamed.getOrDefault(key.month(), 0L);
            if (rows != null && before > 0 && count.unnamed > 0 && count.matched + count.alike > 0) {
                again.add(new Again(Months.month(key.month()), key.batch(), rows.of.file(), before,
                        count.unnamed, count.alike));
            }
        });
        again.sort(Comparator.comparing(Again::month).thenComparing(Again::batch));
        return again;
    }
}
