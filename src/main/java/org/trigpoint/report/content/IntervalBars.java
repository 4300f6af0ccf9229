package org.trigpoint.report.content;

import org.trigpoint.figure.IntervalBar;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws the intervals of tables of changes beside their numbers, all on one scale.
final class IntervalBars {
    private static final double WIDTH_CENTIMETRES = 2.5;
    /// Intervals of small counts run far out; a wider scale for them would hide all others.
    private static final double FARTHEST = 60;
    private static final double STEP = 20;
    private static final String CHANGE = "Change";

    private IntervalBars() {}

    /// The same tables with a column of bars behind their intervals; as they are where they have none. The scale is said
    /// under the last, whose notes hold for all.
    static List<Table> beside(List<Table> tables) {
        double reach = tables.stream().mapToDouble(IntervalBars::reach).max().orElse(0);
        if (reach == 0) {
            return tables;
        }
        List<Table> drawn = new ArrayList<>(tables.stream().map(table -> beside(table, reach)).toList());
        List<Prose> notes = new ArrayList<>(drawn.getLast().notes());
        notes.add(Prose.of(
                "Interval drawn: the bar is the 95%% interval and the dot the change, from −%1$.0f%% to +%1$.0f%%; the"
                        .formatted(reach) + " line in the middle is no change."));
        drawn.add(drawn.removeLast().withNotes(notes));
        return drawn;
    }

    private static Table beside(Table table, double reach) {
        int intervals = index(table, Column.Kind.INTERVAL);
        List<String> headings = table.columns().stream().map(Column::heading).toList();
        if (intervals < 0 || !headings.contains(CHANGE)) {
            return table;
        }
        int change = headings.indexOf(CHANGE);
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(intervals + 1, Column.picture("Interval drawn"));
        List<Row> rows = table.rows().stream().map(row -> {
            List<Cell> cells = new ArrayList<>(row.cells());
            cells.add(intervals + 1, bar(row.cells().get(change), row.cells().get(intervals), reach)
                    .orElse(Cell.missing(Shorthand.NOT_APPLICABLE)));
            return new Row(row.role(), cells);
        }).toList();
        return table.withCells(columns, rows);
    }

    private static int index(Table table, Column.Kind kind) {
        return table.columns().stream().map(Column::kind).toList().indexOf(kind);
    }

    /// The scale: the farthest end, rounded up, within limits; 0 without intervals.
    private static double reach(Table table) {
        int intervals = index(table, Column.Kind.INTERVAL);
        double farthest = intervals < 0 ? 0
                : table.rows()
                        .stream()
                        .map(row -> row.cells().get(intervals))
                        .filter(Cell.Interval.class::isInstance)
                        .map(Cell.Interval.class::cast)
                        .mapToDouble(interval -> Math.max(Math.abs(interval.low()), Math.abs(interval.high())))
                        .max()
                        .orElse(0);
        return Math.min(FARTHEST, STEP * Math.ceil(farthest / STEP));
    }

    private static Optional<Cell> bar(Cell change, Cell interval, double reach) {
        if (!(change instanceof Cell.Amount amount) || !(interval instanceof Cell.Interval range)) {
            return Optional.empty();
        }
        IntervalBar bar = new IntervalBar(range.low(), amount.value(), range.high(), reach);
        return Optional.of(new Cell.Drawing(bar.words(), bar::png, WIDTH_CENTIMETRES));
    }
}
