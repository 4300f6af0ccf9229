package org.trigpoint.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table of counts with a total for every row, every column and all.
///
/// @param rows how many rows, without the row of totals
/// @param columns how many columns, without the column of totals
/// @param linked the counts with their totals, row by row, and how they add up
public record CountTable(int rows, int columns, LinkedCounts linked) {
    /// Adds the totals to a table.
    ///
    /// @param counts one list a row, all of the same length, at least one of each; 0 or more
    public static CountTable of(List<List<Long>> counts) {
        int rows = counts.size();
        int columns = rows == 0 ? 0 : counts.getFirst().size();
        if (columns == 0 || counts.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("a table has rows of the same number of columns");
        }
        List<Long> all = new ArrayList<>();
        for (List<Long> row : counts) {
            all.addAll(row);
            all.add(sum(row));
        }
        for (int column = 0; column <= columns; column++) {
            int c = column;
            all.add(IntStream.range(0, rows).mapToLong(row -> all.get(row * (columns + 1) + c)).sum());
        }
        return new CountTable(rows, columns, new LinkedCounts(all, sums(rows, columns)));
    }

    /// What is seen of the table under a rule, by [#position].
    public List<Shown> protect(DisclosureRule rule) {
        return Disclosure.protect(linked, rule);
    }

    /// Where a count stands among the linked ones.
    ///
    /// @param row from 0; `rows()` for the row of totals
    /// @param column from 0; `columns()` for the column of totals
    public int position(int row, int column) {
        if (row < 0 || row > rows || column < 0 || column > columns) {
            throw new IndexOutOfBoundsException("row " + row + ", column " + column);
        }
        return row * (columns + 1) + column;
    }

    private static List<Sum> sums(int rows, int columns) {
        List<Sum> sums = new ArrayList<>();
        int width = columns + 1;
        for (int row = 0; row <= rows; row++) {
            int first = row * width;
            sums.add(new Sum(first + columns, IntStream.range(first, first + columns).boxed().toList()));
        }
        for (int column = 0; column <= columns; column++) {
            int first = column;
            sums.add(new Sum(rows * width + column,
                    IntStream.range(0, rows).map(row -> row * width + first).boxed().toList()));
        }
        return sums;
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
