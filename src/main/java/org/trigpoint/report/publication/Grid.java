package org.trigpoint.report.publication;

import org.trigpoint.figure.FigureTable;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// The counts of one table or chart.
///
/// @param key of the table or chart
/// @param headings of its columns
/// @param lines its rows
/// @param indexed whether a column is worked out of all counts of its row
record Grid(String key, List<String> headings, List<Line> lines, boolean indexed) {

    /// Columns of a chart's numbers that follow from others, or count nothing.
    private static final Set<String> DERIVED = Set.of("difference", "change", "low", "high", "rank", "rank, low",
            "rank, high");

    /// One row.
    ///
    /// @param label what its first cell says
    /// @param names what its cells of words say, open columns apart: a row of places has a code and a name
    /// @param role how it relates to the rows around it
    /// @param counts one a column; empty where the cell holds no count
    record Line(String label, List<String> names, Row.Role role, List<OptionalLong> counts) {}

    static Grid of(Table table) {
        List<Line> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            List<OptionalLong> counts = new ArrayList<>();
            for (int c = 0; c < row.cells().size(); c++) {
                counts.add(isProtected(table.columns().get(c)) ? count(row.cells().get(c)) : OptionalLong.empty());
            }
            lines.add(new Line(row.cells().getFirst().text(), names(table.columns(), row.cells()), row.role(),
                    counts));
        }
        return new Grid(table.key(), table.columns().stream().map(Column::heading).toList(), lines,
                table.columns().stream().anyMatch(column -> column.secrecy() == Column.Secrecy.DERIVED));
    }

    private static List<String> names(List<Column> columns, List<Cell> cells) {
        List<String> names = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c) instanceof Cell.Text text && columns.get(c).secrecy() != Column.Secrecy.OPEN) {
                names.add(text.text());
            }
        }
        return names;
    }

    private static boolean isProtected(Column column) {
        return column.secrecy() == Column.Secrecy.PROTECTED;
    }

    /// The count that a cell holds.
    static OptionalLong count(Cell cell) {
        return switch (cell) {
            case Cell.Amount(double value, NumberForm form) when form.equals(NumberForm.COUNT)
                    && value >= 0 ->
                OptionalLong.of(Math.round(value));
            case Cell.Marked(Cell.Amount amount, var _) -> count(amount);
            default -> OptionalLong.empty();
        };
    }

    /// A column of a chart counts something when it holds whole numbers that are not negative, and nothing else.
    static Grid of(String key, FigureTable table) {
        List<Line> lines = new ArrayList<>();
        for (List<FigureTable.Cell> row : table.rows()) {
            List<OptionalLong> counts = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                double value = row.get(c).value();
                counts.add(c > 0 && !Double.isNaN(value) && isCounted(table, c)
                        ? OptionalLong.of(Math.round(value))
                        : OptionalLong.empty());
            }
            lines.add(new Line(row.getFirst().text(), row.stream()
                    .filter(cell -> Double.isNaN(cell.value()))
                    .map(FigureTable.Cell::text)
                    .toList(), Row.Role.ORDINARY, counts));
        }
        return new Grid(key, table.headings(), lines, false);
    }

    private static boolean isCounted(FigureTable table, int column) {
        return !DERIVED.contains(table.headings().get(column).toLowerCase(java.util.Locale.UK))
                && table.rows()
                        .stream()
                        .mapToDouble(row -> row.get(column).value())
                        .allMatch(value -> Double.isNaN(value) || (value >= 0 && value == Math.rint(value)));
    }
}
