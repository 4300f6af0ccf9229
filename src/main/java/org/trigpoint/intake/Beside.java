package org.trigpoint.intake;

import org.trigpoint.intake.sheet.Row;

import java.util.ArrayList;
import java.util.List;

/// Tables that stand beside each other on one sheet, with a column between them that holds nothing.
///
/// @param from the first column of a table, from 0
/// @param to the column after its last
record Beside(int from, int to) {
    private static final int FEWEST_COLUMNS = 2;
    private static final int ROWS_SEARCHED = 60;

    /// The tables beside each other, from left to right; empty unless each of two or more is known by itself.
    static List<Beside> of(List<Row> rows, Recognition recognition) {
        List<Beside> groups = groups(rows);
        if (groups.size() < 2) {
            return List.of();
        }
        List<Beside> tables = groups.stream().filter(group -> group.isTable(rows, recognition)).toList();
        return tables.size() < 2 ? List.of() : tables;
    }

    private static List<Beside> groups(List<Row> rows) {
        int width = rows.stream().mapToInt(Row::size).max().orElse(0);
        List<Beside> groups = new ArrayList<>();
        int start = 0;
        for (int column = 0; column <= width; column++) {
            int here = column;
            if (column == width || rows.stream().allMatch(row -> row.cell(here).isBlank())) {
                if (column - start >= FEWEST_COLUMNS) {
                    groups.add(new Beside(start, column));
                }
                start = column + 1;
            }
        }
        return groups;
    }

    private boolean isTable(List<Row> rows, Recognition recognition) {
        List<Row> parts = rows.subList(0, Math.min(rows.size(), ROWS_SEARCHED)).stream().map(this::part).toList();
        return new HeaderSearch(parts, recognition).find() != null;
    }

    /// The table's part of a row.
    Row part(Row row) {
        return row.part(from, to);
    }
}
