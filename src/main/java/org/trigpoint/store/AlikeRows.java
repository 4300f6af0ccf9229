package org.trigpoint.store;

import org.trigpoint.model.Again;
import org.trigpoint.store.MonthlyRecords.BatchMonth;
import org.trigpoint.task.Progress;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;

/// Compares the rows of a batch that have no reference, once they are all stored, with those of earlier batches of the same
/// layout. The months are read a few at a time, as many as memory allows.
final class AlikeRows {
    private static final int ROWS_BETWEEN_LOOKS = 10_000;
    private static final String BATCHES = " AND (i.batch = ? OR " + EarlierBatches.INCIDENTS + ")";
    private static final String COUNTS = """
            SELECT i.batch, i.month, count(*) FROM incident i
            WHERE i.reference IS NULL AND i.month BETWEEN ? AND ?""" + BATCHES + " GROUP BY 1, 2";
    private static final String ROWS = "SELECT i.batch, i.month, " + StoredRecord.CONTENT + """
             FROM incident i
            WHERE i.reference IS NULL AND i.month BETWEEN ? AND ?""" + BATCHES;

    private final EarlierBatches earlier;
    private final long mostHeld;
    private final Progress progress;
    private final Map<BatchMonth, Long> counts = new HashMap<>();
    private final NavigableMap<Integer, Long> months = new TreeMap<>();

    /// @param mostHeld rows whose fingerprints are held at once, at eight bytes each
    /// @param progress asked between the rows whether to stop
    AlikeRows(EarlierBatches earlier, long mostHeld, Progress progress) {
        this.earlier = earlier;
        this.mostHeld = mostHeld;
        this.progress = progress;
    }

    /// The months with rows that no reference tells apart: those where references, or whole rows, show that the same records
    /// come again.
    ///
    /// @param met the months of which the batch has rows without a reference, at least one
    /// @param matched the months of earlier batches of which a record came again by its reference
    /// @throws org.trigpoint.task.CancelledException when cancelled
    List<Again> again(NavigableSet<Integer> met, Set<BatchMonth> matched) throws SQLException {
        count(met);
        Map<Long, String> files = earlier.files();
        List<Again> again = new ArrayList<>();
        while (!months.isEmpty()) {
            Map<BatchMonth, Prints> prints = read(chunk());
            prints.forEach((key, there) -> {
                Prints here = prints.get(new BatchMonth(earlier.batch(), key.month()));
                String file = files.get(key.batch());
                long alike = here == null || file == null ? 0 : there.alike(here);
                if (here != null && file != null && (alike > 0 || matched.contains(key))) {
                    again.add(new Again(Months.month(key.month()), key.batch(), file, there.size, here.size, alike));
                }
            });
        }
        again.sort(Comparator.comparing(Again::month).thenComparing(Again::batch));
        return again;
    }

    /// Counts the rows of each month that both this batch and earlier ones hold.
    private void count(NavigableSet<Integer> met) throws SQLException {
        each(COUNTS, met.first(), met.last(),
                row -> counts.put(new BatchMonth(row.getLong(1), row.getInt(2)), row.getLong(3)));
        counts.forEach((key, rows) -> {
            if (key.batch() != earlier.batch() && counts.containsKey(new BatchMonth(earlier.batch(), key.month()))) {
                months.merge(key.month(), rows, Long::sum);
            }
        });
        months.replaceAll((month, rows) -> rows + counts.getOrDefault(new BatchMonth(earlier.batch(), month), 0L));
    }

    /// The next months to read, which are then no longer waiting.
    private List<Integer> chunk() {
        List<Integer> chunk = new ArrayList<>();
        long room = mostHeld;
        while (!months.isEmpty() && (chunk.isEmpty() || months.firstEntry().getValue() <= room)) {
            room -= months.firstEntry().getValue();
            chunk.add(months.pollFirstEntry().getKey());
        }
        return chunk;
    }

    private Map<BatchMonth, Prints> read(List<Integer> chunk) throws SQLException {
        Map<BatchMonth, Prints> prints = new HashMap<>();
        counts.forEach((key, rows) -> {
            if (chunk.contains(key.month())) {
                prints.put(key, new Prints(Math.toIntExact(rows)));
            }
        });
        each(ROWS, chunk.getFirst(), chunk.getLast(), row -> {
            Prints of = prints.get(new BatchMonth(row.getLong(1), row.getInt(2)));
            if (of != null) {
                of.add(Fingerprint.of(StoredRecord.content(row, 3)));
            }
        });
        prints.values().forEach(Prints::sort);
        return prints;
    }

    private interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    private void each(String sql, int from, int to, EachRow each) throws SQLException {
        try (PreparedStatement select = earlier.connection().prepareStatement(sql)) {
            select.setInt(1, from);
            select.setInt(2, to);
            select.setLong(3, earlier.batch());
            select.setString(4, earlier.layout());
            select.setLong(5, earlier.batch());
            try (ResultSet row = select.executeQuery()) {
                for (int rows = 0; row.next(); rows++) {
                    if (rows % ROWS_BETWEEN_LOOKS == 0) {
                        progress.checkCancelled();
                    }
                    each.take(row);
                }
            }
        }
    }

    /// The fingerprints of the rows of one month of one batch.
    private static final class Prints {
        private final long[] prints;
        private int size;

        Prints(int rows) {
            prints = new long[rows];
        }

        void add(long print) {
            prints[size++] = print;
        }

        void sort() {
            Arrays.sort(prints);
        }

        /// How many rows have one like them among the others, each for one.
        long alike(Prints others) {
            long alike = 0;
            int other = 0;
            for (long print : prints) {
                while (other < others.prints.length && others.prints[other] < print) {
                    other++;
                }
                if (other < others.prints.length && others.prints[other] == print) {
                    alike++;
                    other++;
                }
            }
            return alike;
        }
    }
}
