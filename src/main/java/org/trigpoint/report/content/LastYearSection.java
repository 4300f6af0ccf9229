package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Places;
import org.trigpoint.model.PastAssessment;
import org.trigpoint.model.PastStatement;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Assessment assessment = materials.assessment();
        PastAssessment past = assessment.editing().lastYear();
        if (past == null) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title()));
        List<PastStatement> priorities = past.of(PastStatement.Kind.PRIORITY);
        if (!priorities.isEmpty()) {
            blocks.add(Paragraph.of("The priorities were:"));
            blocks.add(ItemList.numbers(priorities.stream().map(PastStatement::name).toArray(String[]::new)));
        }
        places(assessment, past).ifPresent(blocks::add);
        blocks.add(figures(assessment, past));
        return blocks;
    }

    /// Which of last year's places are among this year's.
    private static Optional<Block> places(Assessment assessment, PastAssessment past) {
        List<PastStatement> then = past.of(PastStatement.Kind.PLACE);
        Places now = assessment.places();
        if (then.isEmpty() || now == null) {
            return Optional.empty();
        }
        List<String> codes = now.kept().stream().map(PastStatement::key).toList();
        List<String> stayed = then.stream().filter(p -> codes.contains(p.key())).map(PastStatement::name).toList();
        List<String> left = then.stream().filter(p -> !codes.contains(p.key())).map(PastStatement::name).toList();
        String words = (stayed.isEmpty() ? "None of last year's highest-ranked locations is among this year's."
                : "Among the highest-ranked in both years: " + String.join(", ", stayed) + ".")
                + (left.isEmpty() ? "" : " No longer among them: " + String.join(", ", left) + ".");
        return Optional.of(Paragraph.of(words));
    }

    private static Table figures(Assessment assessment, PastAssessment past) {
        List<PastStatement> now = assessment.kept().of(PastStatement.Kind.FIGURE);
        List<Row> rows = past.of(PastStatement.Kind.FIGURE)
                .stream()
                .map(then -> Row.of(Cell.text(then.name()), count(Optional.of(then)),
                        count(now.stream().filter(figure -> figure.key().equals(then.key())).findFirst())))
                .toList();
        return Table
                .of("last-year", "What was said last year and what is said now",
                        List.of(Column.text("Figure"), Column.number(assessment.against().name() + " as reported"),
                                Column.number(assessment.period().name())),
                        rows)
                .withNotes(List.of(Prose.of("A figure as reported may differ from the one compared with elsewhere in"
                        + " this assessment where partners corrected their records since.")))
                .withSheetName("Last year");
    }

    private static Cell count(Optional<PastStatement> figure) {
        Double value = figure.map(PastStatement::value).orElse(null);
        return value == null ? Cell.missing(Shorthand.NOT_AVAILABLE) : Cell.count(Math.round(value));
    }
}
