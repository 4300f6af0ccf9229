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
import java.util.Map;

/// Counts the incidents of one batch by category, month and area while they pass, and writes the counts at the end.
final class TallyBuilder {
    /// Above this the counts so far are added to the table, so that memory does not grow with the file.
    private static final int KEYS_HELD = 400_000;
    private static final String PART = "CREATE TABLE part (category, month, area, batch, incidents)";
    private static final String MOVE = """
            INSERT INTO tally SELECT category, month, area, batch, incidents FROM %s.part WHERE true
            ON CONFLICT DO UPDATE SET incidents = incidents + excluded.incidents
            """;

    private final Connection connection;
    private final RowMover mover;
    private final long batch;
    private final PackedCounts counts = new PackedCounts();
    private final Map<Dataset, Extent> extents = new EnumMap<>(Dataset.class);

    TallyBuilder(Connection connection, RowMover mover, long batch) {
        this.connection = connection;
        this.mover = mover;
        this.batch = batch;
    }

    void count(Incident incident, int category, int area) throws SQLException {
        if (counts.size() >= KEYS_HELD) {
            write();
            counts.clear();
        }
        int month = Months.number(incident.when().month());
        counts.add(PackedCounts.key(category, month, area));
        extents.computeIfAbsent(incident.category().dataset(), _ -> new Extent()).include(month, incident.when().day());
    }

    void write() throws SQLException {
        RowMover.Lane part = mover.by("part", PART, MOVE);
        RowRecord row = new RowRecord();
        long id = 0;
        // in the order of the primary key, which is how the table grows fastest
        for (long key : counts.sortedKeys()) {
            row.clear();
            row.addInteger(PackedCounts.category(key));
            row.addInteger(PackedCounts.month(key));
            row.addInteger(PackedCounts.area(key));
            row.addInteger(batch);
            row.addInteger(counts.get(key));
            part.add(++id, row);
        }
        part.flush();
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
