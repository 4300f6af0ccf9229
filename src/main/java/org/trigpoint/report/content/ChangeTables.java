package org.trigpoint.report.content;

import org.trigpoint.assessment.Highlight;
import org.trigpoint.figure.ChangeBars;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Standing;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.Status;

import java.util.ArrayList;
import java.util.List;

/// Changes as tables and as a chart.
final class ChangeTables {
    /// Before the name of a highlight.
    static final String OF_WHICH = "of which: ";
    /// A percentage on a smaller base is replaced by the counts.
    private static final int SMALLEST_BASE = 20;

    private ChangeTables() {}

    /// The change of each group, with a total below where there is one.
    static Table table(String key, String caption, String heading, ChangeTable table, List<Row> totals) {
        List<Row> rows = new ArrayList<>();
        for (ChangeRow row : table.rows()) {
            rows.add(new Row(Row.Role.ORDINARY, cells(name(row.values()), row)));
        }
        rows.addAll(totals);
        return Table.of(key, caption, columns(heading, table), rows).withNotes(notes(table));
    }

    static Row total(String name, ChangeRow row) {
        return new Row(Row.Role.TOTAL, cells(name, row));
    }

    static Row highlight(Highlight highlight) {
        return new Row(Row.Role.PART, cells(OF_WHICH + highlight.name(), highlight.row()));
    }

    static List<Column> columns(String heading, ChangeTable table) {
        return columns(heading, table.against(), table.period());
    }

    static List<Column> columns(String heading, Period against, Period period) {
        return List.of(Column.text(heading), Column.number(against.name()), Column.number(period.name()),
                Column.number("Difference"), Column.number("Change"), Column.interval("95% interval"),
                Column.number("p"), Column.status("Status"));
    }

    /// The columns of a narrow page: no interval, no p.
    static List<Column> briefColumns(String heading, Period against, Period period) {
        return List.of(Column.text(heading), Column.number(against.name()), Column.number(period.name()),
                Column.number("Difference"), Column.number("Change"), Column.status("Status"));
    }

    /// A row for the columns of [#briefColumns].
    static Row brief(String name, ChangeRow row) {
        CountChange change = row.change();
        List<Cell> cells = List.of(Cell.text(name), Cell.count(change.before()), Cell.count(change.after()),
                Cell.change(change.difference()), percent(change), status(row));
        return new Row(Row.Role.ORDINARY, row.acrossBreak() ? acrossBreak(cells) : cells);
    }

    /// The cells of a row, for the columns of [#columns].
    static List<Cell> cells(String name, ChangeRow row) {
        CountChange change = row.change();
        List<Cell> cells = List.of(Cell.text(name), Cell.count(change.before()), Cell.count(change.after()),
                Cell.change(change.difference()), percent(change), interval(change), Cell.probability(change.pValue()),
                status(row));
        return row.acrossBreak() ? acrossBreak(cells) : cells;
    }

    /// The counts of two years that a break parts: nothing is said of their difference.
    private static List<Cell> acrossBreak(List<Cell> cells) {
        List<Cell> counts = new ArrayList<>(cells.subList(0, 3));
        for (int i = 3; i < cells.size() - 1; i++) {
            counts.add(Cell.missing(Shorthand.NOT_APPLICABLE));
        }
        counts.add(Cell.status(Standing.NO_DATA, ChangeRow.BREAK));
        return counts;
    }

    private static Cell percent(CountChange change) {
        return change.smallBase(SMALLEST_BASE) || change.percent().isEmpty()
                ? Cell.missing(Shorthand.NOT_APPLICABLE)
                : Cell.percentChange(change.percent().getAsDouble());
    }

    private static Cell interval(CountChange change) {
        if (change.smallBase(SMALLEST_BASE)) {
            return Cell.missing(Shorthand.NOT_APPLICABLE);
        }
        return Cell.interval(percent(change.ratioLow()), percent(change.ratioHigh()), NumberForm.PERCENT_CHANGE);
    }

    private static double percent(double ratio) {
        return 100 * (ratio - 1);
    }

    private static Cell status(ChangeRow row) {
        return switch (row.status()) {
            case GREEN -> Cell.status(Standing.BETTER, row.change().verdict().words());
            case RED -> Cell.status(Standing.WORSE, row.change().verdict().words());
            case AMBER, UNRATED -> Cell.status(Standing.UNCLEAR, row.change().verdict().words());
            case NONE -> Cell.status(Standing.NO_DATA, Status.NONE.word());
        };
    }

    private static String name(List<String> values) {
        return values.getFirst().isEmpty() ? "Not known" : values.getFirst();
    }

    /// Short lines, since a spreadsheet does not wrap them.
    private static List<Prose> notes(ChangeTable table) {
        return List.of(Prose.of("The interval and p are of the exact test of two Poisson counts."),
                Prose.of("Status by " + table.rule().words() + "; the evidence also allows for how much the months vary"
                        + " and for the number of rows (Benjamini–Hochberg, 5%), so that a p below .05 need not be a"
                        + " clear change."),
                Prose.of("Where the earlier count is below " + SMALLEST_BASE
                        + ", the counts stand without a percentage."));
    }

    /// What a reader must know of the months compared: breaks, and months that may still change.
    static List<Prose> footing(ChangeTable table) {
        return table.footing().sentences().stream().map(Prose::of).toList();
    }

    /// The note of a table that is made as the one of the whole theme is.
    static Prose asScanned(Dataset dataset) {
        return Prose.of("Exact test of two Poisson counts; status as in ")
                .reference("scanning-" + dataset.id())
                .then(".");
    }

    /// The changes of a table as a chart, in its order.
    static ChangeBars chart(String title, String unit, ChangeTable table, int most) {
        List<ChangeBars.Change> changes = table.rows().stream().limit(most).map(ChangeTables::bar).toList();
        return new ChangeBars(title, unit, table.against().name(), table.period().name(), changes);
    }

    private static ChangeBars.Change bar(ChangeRow row) {
        CountChange change = row.change();
        Interval interval = change.smallBase(SMALLEST_BASE) || row.acrossBreak()
                ? null
                : new Interval(change.ratioLow(), change.ratioHigh());
        ChangeBars.Interval percent = interval == null
                ? ChangeBars.Interval.NONE
                : new ChangeBars.Interval(change.percent().orElse(Double.NaN), percent(interval.low()),
                        percent(interval.high()));
        return new ChangeBars.Change(name(row.values()), change.before(), change.after(), percent, row.acrossBreak()
                ? new ChangeBars.Verdict(org.trigpoint.figure.Status.NO_DATA, ChangeRow.BREAK)
                : new ChangeBars.Verdict(seen(row.status()), change.verdict().words()));
    }

    private static org.trigpoint.figure.Status seen(Status status) {
        return switch (status) {
            case GREEN -> org.trigpoint.figure.Status.BETTER;
            case RED -> org.trigpoint.figure.Status.WORSE;
            case AMBER, UNRATED -> org.trigpoint.figure.Status.UNCLEAR;
            case NONE -> org.trigpoint.figure.Status.NO_DATA;
        };
    }
}
