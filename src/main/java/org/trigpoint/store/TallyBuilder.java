package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// Counts the incidents of one batch by category, month and area while they pass, and writes the counts at the end.
final class TallyBuilder {
    private record Key(int category, int month, int area) {}

    private final Connection connection;
    private final long batch;
    private final Map<Key, int[]> counts = new HashMap<>();
    private final Map<Dataset, Extent> extents = new EnumMap<>(Dataset.class);

    TallyBuilder(Connection connection, long batch) {
        this.connection = connection;
        this.batch = batch;
    }

    void count(Incident incident, int category, int area) {
        int month = Months.number(incident.when().month());
        counts.computeIfAbsent(new Key(category, month, area), _ -> new int[1])[0]++;
        extents.computeIfAbsent(incident.category().dataset(), _ -> new Extent()).include(month, incident.when().day());
    }

    void write() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tally VALUES (?, ?, ?, ?, ?)")) {
            for (Map.Entry<Key, int[]> entry : counts.entrySet()) {
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
