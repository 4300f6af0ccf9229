package org.trigpoint.report.publication;

import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.disclosure.Shown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One table as the public sees it. What follows from a withheld count is withheld with it; columns of which nothing is
/// left go.
final class PublicTable {
    private static final Cell WITHHELD = Cell.missing(Shorthand.SUPPRESSED);

    private final Table table;
    private final Seen seen;

    private PublicTable(Table table, Seen seen) {
        this.table = table;
        this.seen = seen;
    }

    static Table of(Table table, Seen seen) {
        if (!seen.withholdsFrom(table.key()) && !seen.rounds()) {
            return table;
        }
        return new PublicTable(table, seen).censored();
    }

    private Table censored() {
        Set<Integer> tainted = new HashSet<>();
        for (int c = 0; c < table.columns().size(); c++) {
            for (int r = 0; r < table.rows().size(); r++) {
                if (seen.withholds(spot(r, c))) {
                    tainted.add(c);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            rows.add(table.rows().get(r).withCells(cells(r, tainted)));
        }
        return withoutEmptyColumns(rows);
    }

    private Spot spot(int row, int column) {
        return new Spot(table.key(), row, column);
    }

    private List<Cell> cells(int r, Set<Integer> tainted) {
        List<Cell> cells = table.rows().get(r).cells();
        List<Integer> counts = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            if (seen.holdsCount(spot(r, c))) {
                counts.add(c);
            }
        }
        boolean taintedRow = counts.stream().anyMatch(c -> seen.withholds(spot(r, c)));
        List<Cell> result = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            boolean fromOtherRows = counts.isEmpty() && tainted.contains(c);
            result.add(counts.contains(c)
                    ? count(r, c)
                    : derived(cells.get(c), c, taintedRow || fromOtherRows || (isTogether(c) && !tainted.isEmpty()),
                            pair(r, counts)));
        }
        return result;
    }

    private boolean isTogether(int column) {
        return table.columns().get(column).secrecy() == Column.Secrecy.TOGETHER;
    }

    private Cell count(int r, int c) {
        return switch (seen.at(spot(r, c))) {
            case Shown.Exact _ -> table.rows().get(r).cells().get(c);
            case Shown.Rounded(long count) -> Cell.count(count);
            case Shown.Withheld _, Shown.Masked _, Shown.Fewer _ -> WITHHELD;
        };
    }

    /// Both counts of a row of change, as they are seen; empty when the row is none, or one of them is withheld.
    private List<Double> pair(int r, List<Integer> counts) {
        if (counts.size() != 2 || counts.stream().anyMatch(c -> seen.withholds(spot(r, c)))) {
            return List.of();
        }
        return counts.stream().map(c -> seen.count(table.key(), r, c, 0)).toList();
    }

    /// A cell that may follow from the counts of its row.
    private Cell derived(Cell cell, int column, boolean withheld, List<Double> pair) {
        boolean open = table.columns().get(column).secrecy() == Column.Secrecy.OPEN;
        if (open || cell instanceof Cell.Text || cell instanceof Cell.Day) {
            return cell;
        }
        if (withheld) {
            return WITHHELD; // why there is no percentage would tell how large its base is
        }
        if (cell instanceof Cell.Missing) {
            return cell;
        }
        boolean index = table.columns().get(column).secrecy() == Column.Secrecy.DERIVED;
        return seen.rounds() && !index ? ofRounded(cell, pair) : cell;
    }

    /// What rounding allows to be said: figures worked out anew from the rounded counts.
    private static Cell ofRounded(Cell cell, List<Double> pair) {
        if (cell instanceof Cell.Status) {
            return cell;
        }
        if (cell instanceof Cell.Amount(double _, NumberForm form) && pair.size() == 2) {
            double before = pair.getFirst();
            double difference = pair.getLast() - before;
            if (form.equals(NumberForm.CHANGE)) {
                return new Cell.Amount(difference, form);
            }
            if (form.equals(NumberForm.PERCENT_CHANGE) && before > 0) {
                return new Cell.Amount(100 * difference / before, form);
            }
        }
        if (cell instanceof Cell.Amount(double value, NumberForm form) && form.equals(NumberForm.PERCENT)) {
            return new Cell.Amount(value, NumberForm.WHOLE_PERCENT);
        }
        return WITHHELD;
    }

    private Table withoutEmptyColumns(List<Row> rows) {
        List<Integer> kept = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            int column = c;
            if (c == 0 || rows.isEmpty() || !rows.stream().allMatch(row -> row.cells().get(column).equals(WITHHELD))) {
                kept.add(c);
            }
        }
        return table.withCells(kept.stream().map(c -> table.columns().get(c)).toList(), rows.stream()
                .map(row -> row.withCells(kept.stream().map(c -> row.cells().get(c)).toList()))
                .toList());
    }
}
