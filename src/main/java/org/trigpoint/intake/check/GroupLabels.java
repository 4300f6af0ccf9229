package org.trigpoint.intake.check;

import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Labels that stand once for a group of rows, as cells do that are merged downwards: a blank one means the one above. A
/// column is taken for such labels when it has blanks and never repeats a label in the next row; a label to its left that
/// changes ends its group.
final class GroupLabels {
    private final int[] columns;
    private final Cell[] above;
    private long filled;

    private GroupLabels(int[] columns) {
        this.columns = columns;
        this.above = new Cell[columns.length];
        Arrays.fill(above, Cell.Blank.BLANK);
    }

    /// The columns of group labels among some.
    ///
    /// @param candidates places of columns that hold labels
    /// @param sample the first rows, totals left out
    static GroupLabels among(int[] candidates, List<Row> sample) {
        int[] sorted = Arrays.stream(candidates).sorted().distinct().toArray();
        int last = sorted.length == 0 ? -1 : sorted[sorted.length - 1];
        return new GroupLabels(
                Arrays.stream(sorted).filter(column -> column < last && isOfGroups(column, last, sample)).toArray());
    }

    /// Whether a column of a table of records looks as if each of its labels stood for the rows below it too: blanks are as
    /// many as labels, and none stands in two rows running.
    static boolean isLikely(int column, List<Row> sample) {
        List<Row> rows = sample.stream().filter(row -> !row.isBlank()).toList();
        long blank = rows.stream().filter(row -> row.cell(column).isBlank()).count();
        int last = rows.stream().mapToInt(Row::size).max().orElse(0) - 1;
        return blank * 2 >= rows.size() && blank < rows.size() - 1 && isOfGroups(column, last, rows);
    }

    private static boolean isOfGroups(int column, int last, List<Row> sample) {
        boolean blanks = false;
        Cell before = Cell.Blank.BLANK;
        for (Row row : sample) {
            Cell cell = row.cell(column);
            if (cell.isBlank()) {
                blanks |= before != Cell.Blank.BLANK && !row.cell(last).isBlank();
            } else if (cell.equals(before)) {
                return false;
            }
            before = cell.isBlank() ? before : cell;
        }
        return blanks && !sample.getFirst().cell(column).isBlank();
    }

    /// The row with its blank labels filled; the row itself where there are none.
    Row filled(Row row) {
        if (columns.length == 0) {
            return row;
        }
        Row labelled = row.copy();
        for (int i = 0; i < columns.length; i++) {
            Cell cell = row.cell(columns[i]);
            if (!cell.isBlank()) {
                above[i] = cell;
                Arrays.fill(above, i + 1, above.length, Cell.Blank.BLANK);
            } else if (above[i] != Cell.Blank.BLANK) {
                labelled.put(columns[i], above[i]);
                filled++;
            }
        }
        return labelled;
    }

    /// How many were filled; empty when none.
    List<String> findings() {
        if (filled == 0) {
            return List.of();
        }
        return List.of(filled == 1
                ? "1 blank label was taken from the row above."
                : String.format(Locale.UK, "%,d blank labels were taken from the row above.", filled));
    }
}
