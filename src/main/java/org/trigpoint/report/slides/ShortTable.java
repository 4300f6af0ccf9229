package org.trigpoint.report.slides;

import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The part of a table that is read from the back of a room: its first rows, its total, and the columns before those of
/// evidence.
final class ShortTable {
    private static final int MOST_ROWS = 8;
    private static final int MOST_COLUMNS = 5;
    private static final int LONGEST_CELL = 80;
    /// Cells longer than this take two lines.
    private static final int ONE_LINE = 50;
    private static final int MOST_DOUBLE_ROWS = 5;

    private ShortTable() {}

    /// Empty where the table holds no numbers, or words too long to be seen.
    static Optional<Table> of(Table table) {
        List<Integer> columns = columns(table);
        List<Row> rows = rows(table).stream().map(row -> new Row(row.role(), pick(row.cells(), columns))).toList();
        boolean numbers = rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell.Amount.class::isInstance);
        boolean wordy = rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.text().length() > LONGEST_CELL);
        return numbers && !wordy ? Optional.of(table.withCells(pick(table.columns(), columns), rows))
                : Optional.empty();
    }

    private static List<Integer> columns(Table table) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> !isEvidence(table.columns().get(i)))
                .limit(MOST_COLUMNS)
                .boxed()
                .toList();
    }

    private static boolean isEvidence(Column column) {
        return switch (column.kind()) {
            case INTERVAL, PICTURE -> true;
            case TEXT, NUMBER, STATUS, DATE -> column.heading().equals("p");
        };
    }

    private static List<Row> rows(Table table) {
        List<Row> totals = table.rows().stream().filter(row -> row.role() == Row.Role.TOTAL).limit(1).toList();
        boolean doubled = table.rows()
                .stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.text().length() > ONE_LINE);
        List<Row> rows = new ArrayList<>(table.rows()
                .stream()
                .filter(row -> row.role() == Row.Role.ORDINARY)
                .limit((doubled ? MOST_DOUBLE_ROWS : MOST_ROWS) - totals.size())
                .toList());
        rows.addAll(totals);
        return rows;
    }

    private static <T> List<T> pick(List<T> all, List<Integer> columns) {
        return columns.stream().map(all::get).toList();
    }
}
