package org.trigpoint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// The roll-up in memory: incidents by category, month and area, over all batches. One cell a combination that occurs.
final class Cells {
    /// The columns of a cell.
    enum Dimension {
        CATEGORY, MONTH, AREA
    }

    private static final int FIRST_ROOM = 1 << 14;

    private final Axis categories = new Axis();
    private final Axis months = new Axis();
    private final Axis areas = new Axis();
    private final Map<Dimension, Axis> axes = new EnumMap<>(
            Map.of(Dimension.CATEGORY, categories, Dimension.MONTH, months, Dimension.AREA, areas));
    private int[] incidents = new int[FIRST_ROOM];
    private int size;

    private Cells() {}

    static Cells read(Connection connection) throws SQLException {
        Cells cells = new Cells();
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT category, month, area, sum(incidents) FROM tally GROUP BY category, month, area
                """); ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                cells.categories.set(cells.size, row.getInt(1));
                cells.months.set(cells.size, row.getInt(2));
                cells.areas.set(cells.size, row.getInt(3));
                cells.add(row.getInt(4));
            }
        }
        return cells;
    }

    private void add(int count) {
        if (size == incidents.length) {
            incidents = Arrays.copyOf(incidents, 2 * size);
        }
        incidents[size++] = count;
    }

    /// The smallest value of a dimension.
    int first(Dimension dimension) {
        return size == 0 ? 0 : axis(dimension).first;
    }

    /// How many values lie between the smallest and the largest of a dimension, both included.
    int range(Dimension dimension) {
        return size == 0 ? 0 : axis(dimension).last - axis(dimension).first + 1;
    }

    private Axis axis(Dimension dimension) {
        return axes.getOrDefault(dimension, categories);
    }

    /// Adds up the incidents by place: each cell's place is the sum of what its category, month and area contribute, and a
    /// cell one of whose contributions is negative is left out.
    ///
    /// @param contributions for each dimension, a contribution for each of its values from the first
    /// @param places how many places there are
    long[] sum(Map<Dimension, int[]> contributions, int places) {
        long[] sums = new long[places];
        int[] byCategory = contributions.getOrDefault(Dimension.CATEGORY, new int[0]);
        int[] byMonth = contributions.getOrDefault(Dimension.MONTH, new int[0]);
        int[] byArea = contributions.getOrDefault(Dimension.AREA, new int[0]);
        for (int i = 0; i < size; i++) {
            int category = byCategory[categories.values[i] - categories.first];
            int month = byMonth[months.values[i] - months.first];
            int area = byArea[areas.values[i] - areas.first];
            if ((category | month | area) >= 0) {
                sums[category + month + area] += incidents[i];
            }
        }
        return sums;
    }

    /// The values of one dimension, cell by cell.
    private static final class Axis {
        private int[] values = new int[FIRST_ROOM];
        private int first = Integer.MAX_VALUE;
        private int last = Integer.MIN_VALUE;

        void set(int cell, int value) {
            if (cell == values.length) {
                values = Arrays.copyOf(values, 2 * cell);
            }
            values[cell] = value;
            first = Math.min(first, value);
            last = Math.max(last, value);
        }
    }
}
