package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Counts the incidents of one batch by category, month and area while they pass, and writes the counts at the end.
final class TallyBuilder {
    /// Above this the counts so far are added to the table, so that memory does not grow with the file.
    private static final int KEYS_HELD = 400_000;

    private record Key(int category, int month, int area) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::category)
                .thenComparingInt(Key::month)
                .thenComparingInt(Key::area);

        /// The numbers are small and close together; without spreading them, most keys would share a bucket.
        @Override
        public int hashCode() {
            return (category * 4099 + month) * 0x9E3779B1 ^ area * 0x85EBCA6B;
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final Connection connection;
    private final long batch;
    private final Map<Key, int[]> counts = new HashMap<>();
    private final Map<Dataset, Extent> extents = new EnumMap<>(Dataset.class);

    TallyBuilder(Connection connection, long batch) {
        this.connection = connection;
        this.batch = batch;
    }

    void count(Incident incident, int category, int area) throws SQLException {
        if (counts.size() >= KEYS_HELD) {
            write();
            counts.clear();
        }
        int month = Months.number(incident.when().month());
        counts.computeIfAbsent(new Key(category, month, area), _ -> new int[1])[0]++;
        extents.computeIfAbsent(incident.category().dataset(), _ -> new Extent()).include(month, incident.when().day());
    }

    void write() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO tally VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET incidents = incidents + excluded.incidents
                """)) {
            // in the order of the primary key, which is how the table grows fastest
            for (Map.Entry<Key, int[]> entry : new TreeMap<>(counts).entrySet()) {
                insert.setInt(1, entry.getKey().category());
                insert.setInt(2, entry.getKey().month());
                insert.setInt(3, entry.getKey().area());
                insert.setLong(4, batch);
                insert.setInt(5, entry.getValue()[0]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void writeExtents() throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO batch_extent VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (Map.Entry<Dataset, Extent> entry : extents.entrySet()) {
                Extent extent = entry.getValue();
                insert.setLong(1, batch);
                insert.setString(2, entry.getKey().id());
                insert.setLong(3, extent.incidents);
                insert.setInt(4, extent.first);
                insert.setInt(5, extent.last);
                insert.setObject(6, extent.firstDay == Long.MAX_VALUE ? null : extent.firstDay, Types.INTEGER);
                insert.setObject(7, extent.lastDay == Long.MIN_VALUE ? null : extent.lastDay, Types.INTEGER);
                insert.executeUpdate();
            }
        }
    }

    /// How far a data set reaches in the batch.
    private static final class Extent {
        private long incidents;
        private int first = Integer.MAX_VALUE;
        private int last = Integer.MIN_VALUE;
        private long firstDay = Long.MAX_VALUE;
        private long lastDay = Long.MIN_VALUE;

        void include(int month, @Nullable LocalDate day) {
            incidents++;
            first = Math.min(first, month);
            last = Math.max(last, month);
            if (day != null) {
                firstDay = Math.min(firstDay, day.toEpochDay());
                lastDay = Math.max(lastDay, day.toEpochDay());
            }
        }
    }
}
