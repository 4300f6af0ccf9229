package org.trigpoint.report.content;

import org.trigpoint.assessment.FoundSubjects;
import org.trigpoint.question.subject.Seen;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.question.subject.SubjectView.LineView;
import org.trigpoint.question.subject.SubjectView.TableView;
import org.trigpoint.question.subject.Unit;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.NumberCards;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The section of one subject beyond counts of incidents: its sentences, its tables, what a reader must know.
///
/// @param id the section's
/// @param subject the subject's
/// @param title the subject's
record SubjectSection(String id, String subject, String title) implements Section {
    /// The section of a subject whose name a theme may have as well.
    SubjectSection(String subject, String title) {
        this("subject-" + subject, subject, title);
    }

    @Override
    public List<Block> blocks(Materials materials) {
        return materials.assessment()
                .part(FoundSubjects.class)
                .flatMap(found -> found.subject(subject))
                .map(found -> section(found, materials.sourceOf(found.dataset())))
                .orElse(List.of());
    }

    /// The first figures of treatment as a card of the first page; empty for other subjects, and where they are withheld.
    static Optional<NumberCards.Card> card(SubjectView subject) {
        if (!subject.id().equals("treatment")) {
            return Optional.empty();
        }
        TableView table = subject.tables().getFirst();
        List<Seen> figures = table.lines().getFirst().figures();
        return figures.get(0) instanceof Seen.Amount before && figures.get(1) instanceof Seen.Amount after
                ? Optional.of(new NumberCards.Card("In treatment", Cell.count((long) after.value()),
                        before.text() + " in " + table.headings().getFirst()))
                : Optional.empty();
    }

    private static List<Block> section(SubjectView subject, String source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, subject.title()));
        List<String> sentences = subject.sentences();
        if (!sentences.isEmpty()) {
            blocks.add(Paragraph.lead(sentences.getFirst()));
        }
        if (sentences.size() > 1) {
            blocks.add(ItemList.bullets(sentences.stream().skip(1).toArray(String[]::new)));
        }
        for (int i = 0; i < subject.tables().size(); i++) {
            TableView table = subject.tables().get(i);
            if (!table.lines().isEmpty()) {
                blocks.add(table(subject, subject.id() + "-" + (i + 1), table).withSource(source));
            }
        }
        subject.notes().forEach(note -> blocks.add(Paragraph.small(note)));
        return blocks;
    }

    private static Table table(SubjectView subject, String key, TableView view) {
        List<Column> columns = new ArrayList<>();
        view.labels().forEach(label -> columns.add(Column.text(label)));
        for (int i = 0; i < view.headings().size(); i++) {
            // what is small was withheld when the question was asked
            columns.add(column(view, i).open());
        }
        List<Row> rows = view.lines().stream().map(SubjectSection::row).toList();
        return Table.of(key, caption(subject, view), columns, rows)
                .withNotes(view.notes().stream().map(Prose::of).toList())
                .withSheetName(view.title());
    }

    /// Tables of two subjects may have one title, and those of one subject may differ by the area behind a comma.
    private static String caption(SubjectView subject, TableView view) {
        return subject.title() + " – " + view.title().replace(", ", " – ").replace(": ", " – ");
    }

    /// A column is of words where most of what it tells is words.
    private static Column column(TableView view, int index) {
        String heading = view.headings().get(index);
        List<Seen> told = view.lines().stream().map(line -> line.figures().get(index)).filter(Seen::told).toList();
        long words = told.stream().filter(Seen.Words.class::isInstance).count();
        long ranges = told.stream().filter(Seen.Range.class::isInstance).count();
        if (ranges * 2 > told.size()) {
            return Column.interval(heading);
        }
        return words * 2 > told.size() ? Column.text(heading) : Column.number(heading);
    }

    private static Row row(LineView line) {
        List<Cell> cells = new ArrayList<>();
        line.labels().forEach(label -> cells.add(Cell.text(label)));
        line.figures().forEach(figure -> cells.add(cell(figure)));
        Row.Role role = line.labels().getFirst().equals("All") ? Row.Role.TOTAL : Row.Role.ORDINARY;
        return new Row(role, cells);
    }

    private static Cell cell(Seen seen) {
        return switch (seen) {
            case Seen.Amount amount -> new Cell.Amount(amount.value(), form(amount.unit()));
            case Seen.Range range -> Cell.interval(range.low(), range.high(), form(range.unit()));
            case Seen.Words words -> Cell.text(words.text().replace("(p ", "(p\u00A0"));
            case Seen.Fewer fewer -> Cell.text(fewer.text());
            case Seen.Absent absent -> Cell.missing(switch (absent.reason()) {
                case NOT_AVAILABLE -> Shorthand.NOT_AVAILABLE;
                case NOT_APPLICABLE -> Shorthand.NOT_APPLICABLE;
                case SUPPRESSED -> Shorthand.SUPPRESSED;
            });
        };
    }

    private static NumberForm form(Unit unit) {
        return switch (unit) {
            case COUNT -> NumberForm.COUNT;
            case CHANGE -> NumberForm.CHANGE;
            case DECIMAL -> NumberForm.decimal(1);
            case RATIO -> NumberForm.decimal(2);
            case PERCENT -> NumberForm.PERCENT;
            case PERCENT_CHANGE -> NumberForm.PERCENT_CHANGE;
            case POINTS -> NumberForm.POINTS;
            case POUNDS -> NumberForm.POUNDS;
        };
    }
}
