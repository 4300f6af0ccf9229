package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Period;
import org.trigpoint.store.Cells.Dimension;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// One question answered from the [Cells]: the labels of each group column are numbered in their order, so that the place
/// of a combination says where it stands in the answer.
final class CellCount {
    /// Combinations beyond this are left to the database.
    private static final long MOST_PLACES = 1 << 22;
    private static final int LEFT_OUT = Integer.MIN_VALUE;

    private final Cells cells;
    private final Map<Dimension, int[]> contributions = new EnumMap<>(Dimension.class);
    private final List<List<String>> labels = new ArrayList<>();

    CellCount(Cells cells) {
        this.cells = cells;
        for (Dimension dimension : Dimension.values()) {
            contributions.put(dimension, new int[cells.range(dimension)]);
        }
    }

    /// The dimension that a column is read from; `null` when the cells do not hold it.
    static @Nullable Dimension dimension(Column column) {
        return switch (column.inTally()) {
            case null -> null;
            case "t.category" -> Dimension.CATEGORY;
            case "t.month" -> Dimension.MONTH;
            case "t.area" -> Dimension.AREA;
            default -> null;
        };
    }

    /// Keeps the cells whose column has any of the values, ignoring case.
    void keep(Column column, List<Condition> anyOf) {
        Dimension dimension = required(column);
        int[] contribution = contributions(dimension);
        for (int i = 0; i < contribution.length; i++) {
            String label = column.labels().label(cells.first(dimension) + i);
            if (anyOf.stream().noneMatch(condition -> condition.value().equalsIgnoreCase(label))) {
                contribution[i] = LEFT_OUT;
            }
        }
    }

    void during(Period period) {
        int[] months = contributions(Dimension.MONTH);
        int base = cells.first(Dimension.MONTH);
        int first = Math.clamp(Months.number(period.first()) - base, 0, months.length);
        int end = Math.clamp(Months.number(period.last()) - base + 1L, first, months.length);
        Arrays.fill(months, 0, first, LEFT_OUT);
        Arrays.fill(months, end, months.length, LEFT_OUT);
    }

    /// The counts by these columns, in the order of their labels.
    ///
    /// @return `null` when there are too many combinations
    @Nullable
    List<CountRow> by(List<Column> groups) {
        long places = 1;
        for (Column group : groups.reversed()) {
            if (places <= MOST_PLACES) {
                places *= group(group, (int) places);
            }
        }
        return places > MOST_PLACES ? null : rows(cells.sum(contributions, (int) places));
    }

    /// Numbers the labels of a column and says how many there are.
    private int group(Column column, int step) {
        Dimension dimension = required(column);
        int[] contribution = contributions(dimension);
        String[] labelOf = new String[contribution.length];
        SortedMap<String, Integer> numbers = new TreeMap<>(column.order().thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < contribution.length; i++) {
            labelOf[i] = contribution[i] < 0 ? "" : column.labels().label(cells.first(dimension) + i);
            if (contribution[i] >= 0) {
                numbers.put(labelOf[i], 0);
            }
        }
        List<String> numbered = List.copyOf(numbers.keySet());
        for (int i = 0; i < numbered.size(); i++) {
            numbers.put(numbered.get(i), i);
        }
        for (int i = 0; i < contribution.length; i++) {
            contribution[i] += contribution[i] < 0 ? 0 : step * numbers.getOrDefault(labelOf[i], 0);
        }
        labels.addFirst(numbered);
        return numbered.size();
    }

    private int[] contributions(Dimension dimension) {
        return contributions.getOrDefault(dimension, new int[0]);
    }

    private static Dimension required(Column column) {
        Dimension dimension = dimension(column);
        if (dimension == null) {
            throw new IllegalStateException(column.name() + " is not in the roll-up");
        }
        return dimension;
    }

    private List<CountRow> rows(long[] sums) {
        List<CountRow> rows = new ArrayList<>();
        for (int place = 0; place < sums.length; place++) {
            if (sums[place] > 0) {
                rows.add(new CountRow(values(place), sums[place]));
            }
        }
        return rows;
    }

    private List<String> values(int place) {
        String[] values = new String[labels.size()];
        int rest = place;
        for (int i = values.length - 1; i >= 0; i--) {
            int count = labels.get(i).size();
            values[i] = labels.get(i).get(rest % count);
            rest /= count;
        }
        return List.of(values);
    }
}
