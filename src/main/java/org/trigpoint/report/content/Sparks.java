package org.trigpoint.report.content;

import org.trigpoint.assessment.Edition;
import org.trigpoint.assessment.Theme;
import org.trigpoint.figure.Spark;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.disclosure.DisclosureRule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Draws the months of both years at the end of each row of a theme's table of categories.
///
/// The public sees the lines of a table where no month of any row is small: from the lines of all others and their sum the
/// months of one could be read off, roughly. Under a rule that rounds it sees none.
final class Sparks {
    static final String HEADING = "Months";
    private static final double WIDTH_CENTIMETRES = 2.2;

    private Sparks() {}

    /// What the lines mean, under the last table that has them.
    static final Prose NOTE = Prose
            .of("Months: both years, the earlier grey and the later dark, each row from zero to its"
                    + " largest month.");

    /// The table with its lines, or as it is where they are too short or may not be seen.
    static Table beside(Table table, Theme theme, Edition edition) {
        List<ChangeRow> changes = Stream.concat(theme.byCategory().rows().stream(),
                Stream.concat(Stream.of(theme.total()),
                        theme.highlights().stream().map(highlight -> highlight.row())))
                .toList();
        if (theme.total().monthsAfter().size() < 2 || (edition.isPublic() && !isSeen(changes, edition.rule()))) {
            return table;
        }
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(Column.picture(HEADING).together());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> cells = new ArrayList<>(table.rows().get(i).cells());
            cells.add(cell(changes.get(i), theme));
            rows.add(new Row(table.rows().get(i).role(), cells));
        }
        return table.withCells(columns, rows);
    }

    /// Whether any of the tables has lines.
    static boolean areIn(List<Table> tables) {
        return tables.stream().anyMatch(table -> table.columns().getLast().heading().equals(HEADING));
    }

    private static boolean isSeen(List<ChangeRow> changes, DisclosureRule rule) {
        return rule instanceof DisclosureRule.Threshold && changes.stream()
                .flatMap(row -> Stream.concat(row.monthsBefore().stream(), row.monthsAfter().stream()))
                .noneMatch(rule::sensitive);
    }

    private static Cell cell(ChangeRow row, Theme theme) {
        Spark spark = new Spark(row.monthsBefore(), row.monthsAfter(), theme.window().against().first(),
                theme.window().period().first());
        return new Cell.Drawing(spark.words(), spark::png, WIDTH_CENTIMETRES);
    }
}
