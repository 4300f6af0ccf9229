package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Finds the records of earlier batches of the same layout by their reference within a month. Nothing is read of them until
/// a month is met that they hold. Then the records are read once and the references of some months are held at a time:
/// at first of the month met, later of ever more months near it, as many as memory allows.
final class MonthlyRecords {
    /// A file whose rows come in no order of months, and that meets more records than can be held, is refused after this
    /// many readings.
    private static final int MOST_READINGS = 200;
    private static final String ROWS = """
            SELECT i.month, i.id, i.reference FROM incident i
            WHERE i.month BETWEEN ? AND ? AND i.reference IS NOT NULL AND\s""" + EarlierBatches.INCIDENTS;

    private final EarlierBatches earlier;
    private final long mostHeld;
    private final StoredRecord.Reader stored;
    private final Map<Integer, PackedReferences> held = new HashMap<>();
    private final BitSet taken = new BitSet();
    private final Set<Integer> seen = new HashSet<>();
    private final Set<BatchMonth> matched = new HashSet<>();
    private NavigableMap<Integer, Long> months = Collections.emptyNavigableMap();
    private long lastId;
    private long rowsHeld;
    private int readings;
    private int lastMonth = Integer.MIN_VALUE;
    private boolean anyHere;

    /// @param mostHeld records whose references are held at once, at eight bytes each
    MonthlyRecords(Statements statements, EarlierBatches earlier, long mostHeld) throws SQLException {
        this.earlier = earlier;
        this.mostHeld = mostHeld;
        this.stored = new StoredRecord.Reader(statements);
    }

    /// A month of a batch.
    record BatchMonth(long batch, int month) {}

    /// A record with the reference that was asked for.
    record Found(long id, StoredRecord record) {}

    /// Whether earlier batches hold rows of this month.
    boolean mayHold(int month) {
        if (month != lastMonth) {
            if (lastMonth == Integer.MIN_VALUE) {
                months = earlier.months();
            }
            lastMonth = month;
            anyHere = months.containsKey(month);
        }
        return anyHere;
    }

    /// The record of a month with a reference, as stored, that no row of this batch was matched with yet: the first with the
    /// given content, or else the first; `null` when there is none.
    @Nullable
    Found find(int month, Object reference, List<?> content) throws SQLException {
        Found first = null;
        for (long id : references(month).under(Fingerprint.of(month, reference))) {
            StoredRecord record = taken.get(Math.toIntExact(id)) ? null : stored.read(id);
            if (record != null && record.isNamed(reference)) {
                Found found = new Found(id, record);
                if (record.content().equals(content)) {
                    return found;
                }
                first = first == null ? found : first;
            }
        }
        return first;
    }

    /// Matches a row of this batch with an earlier record.
    void match(int month, Found found) {
        taken.set(Math.toIntExact(found.id()));
        matched.add(new BatchMonth(found.record().batch(), month));
    }

    /// The months of earlier batches that have a record that comes again.
    Set<BatchMonth> matched() {
        return matched;
    }

    /// Lets go of the references.
    void release() {
        held.clear();
        rowsHeld = 0;
    }

    private PackedReferences references(int month) throws SQLException {
        PackedReferences references = held.get(month);
        if (references == null) {
            read(window(month));
            references = held.get(month);
        }
        return Objects.requireNonNull(references);
    }

    /// The months to read next: the one met, and the nearest of those not read yet.
    private NavigableMap<Integer, Long> window(int month) {
        long rows = rows(month);
        if (rows > mostHeld - rowsHeld) {
            release();
        }
        long room = mostHeld - rowsHeld - rows;
        NavigableMap<Integer, Long> window = new TreeMap<>(Map.of(month, rows));
        List<Integer> nearest = months.keySet()
                .stream()
                .filter(other -> other != month && !seen.contains(other))
                .sorted(Comparator.comparing(other -> Math.abs(other - month)))
                .limit((1L << Math.min(readings, 30)) - 1)
                .toList();
        for (Integer next : nearest) {
            room -= rows(next);
            if (room < 0) {
                break;
            }
            window.put(next, rows(next));
        }
        return window;
    }

    private long rows(int month) {
        return months.getOrDefault(month, 0L);
    }

    private void read(NavigableMap<Integer, Long> window) throws SQLException {
        if (++readings > MOST_READINGS) {
            throw new RefusedException(
                    "the workspace holds too many records of the same months to compare them with rows"
                            + " that come in no order of months; sort the file by its dates and import it again");
        }
        if (readings == 1) {
            lastId = Sql.list(earlier.connection(), "SELECT coalesce(max(id), 0) FROM incident", r -> r.getLong(1))
                    .getFirst();
        }
        Map<Integer, PackedReferences> reading = new HashMap<>();
        window.forEach(
                (month, rows) -> reading.put(month, new PackedReferences(lastId, (int) Math.min(rows, mostHeld))));
        try (PreparedStatement select = earlier.connection().prepareStatement(ROWS)) {
            select.setInt(1, window.firstKey());
            select.setInt(2, window.lastKey());
            select.setString(3, earlier.layout());
            select.setLong(4, earlier.batch());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    int month = row.getInt(1);
                    PackedReferences references = reading.get(month);
                    if (references != null) {
                        references.add(Fingerprint.of(month, row.getObject(3)), row.getLong(2));
                    }
                }
            }
        }
        reading.values().forEach(PackedReferences::sort);
        held.putAll(reading);
        seen.addAll(reading.keySet());
        rowsHeld += window.values().stream().mapToLong(Long::longValue).sum();
    }
}
