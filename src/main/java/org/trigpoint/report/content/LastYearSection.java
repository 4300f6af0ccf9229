package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.LastYear;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Standing;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;

/// What last year's assessment said, and what became of it. The analyst's words on what was done stand in it.
final class LastYearSection implements Section {
    @Override
    public String id() {
        return "last-year";
    }

    @Override
    public String title() {
        return "Last year's assessment";
    }

    @Override
    public List<Block> blocks(Materials materials) {
        return materials.assessment()
                .part(LastYear.class)
                .map(last -> section(materials.assessment(), last))
                .orElse(List.of());
    }

    private List<Block> section(Assessment assessment, LastYear last) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title()));
        blocks.add(Paragraph.of("The assessment of " + assessment.against().name() + " was made on "
                + Cell.day(last.past().madeOn()).text() + "."));
        if (!last.sentences().isEmpty()) {
            blocks.add(ItemList.bullets(last.sentences().toArray(String[]::new)));
        }
        if (!last.priorities().isEmpty()) {
            blocks.add(priorities(assessment, last));
        }
        if (!last.figures().isEmpty()) {
            blocks.add(figures(assessment, last));
        }
        return blocks;
    }

    private static Table priorities(Assessment assessment, LastYear last) {
        List<Row> rows = last.priorities()
                .stream()
                .map(priority -> Row.of(Cell.text(priority.name()), words(priority.now()), words(priority.status()),
                        words(priority.done())))
                .toList();
        return Table
                .of("last-year-priorities", "Priorities of " + assessment.against().name() + " and what became of them",
                        List.of(Column.text("Priority"), Column.text("Its figures since"), Column.text("Target"),
                                Column.text("What was done")),
                        rows)
                .withNotes(List.of(Prose.of("Figures since: of the theme or category of the priority's name. Target and"
                        + " what was done are as the partnership states them.")))
                .withSource("this assessment and the partnership's own statements")
                .withSheetName("Last year's priorities");
    }

    private static Cell words(String text) {
        return text.isEmpty() ? Cell.missing(Shorthand.NOT_AVAILABLE) : Cell.text(text);
    }

    private static Table figures(Assessment assessment, LastYear last) {
        List<Row> rows = last.figures().stream().map(LastYearSection::figure).toList();
        return Table
                .of("last-year", "What was reported last year and what is counted now",
                        List.of(Column.text("Figure"), Column.number(assessment.against().name() + " as reported"),
                                Column.number(assessment.against().name() + " as counted now"),
                                Column.number(assessment.period().name()), Column.number("Change"),
                                Column.status("Status")),
                        rows)
                .withNotes(List.of(Prose.of("A figure as reported may differ from the one counted now where partners"
                        + " corrected their records since. Change is between the two years as counted now.")))
                .withSource("last year's assessment and this one")
                .withSheetName("Last year");
    }

    private static Row figure(LastYear.Then then) {
        Cell reported = Cell.count(Math.round(then.reported()));
        if (then.row() == null) {
            Cell none = Cell.missing(Shorthand.NOT_AVAILABLE);
            return Row.of(Cell.text(then.name()), reported, none, none, none,
                    Cell.status(Standing.NO_DATA, "not counted"));
        }
        List<Cell> cells = ChangeTables.cells(then.name(), then.row());
        return Row.of(Cell.text(then.name()), reported, cells.get(1), cells.get(2), cells.get(4), cells.get(7));
    }
}
