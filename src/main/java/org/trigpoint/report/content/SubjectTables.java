package org.trigpoint.report.content;

import org.trigpoint.assessment.ChangeWords;
import org.trigpoint.assessment.FoundSubjects;
import org.trigpoint.model.Period;
import org.trigpoint.question.subject.Seen;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.question.subject.SubjectView.LineView;
import org.trigpoint.question.subject.SubjectView.TableView;
import org.trigpoint.question.subject.Unit;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Table;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The tables of a subject beyond counts of incidents. A verdict with its p becomes two columns, so that neither wraps.
///
/// @param subject whose they are
/// @param all the subjects of the report, among whose tables a caption must be told apart
record SubjectTables(SubjectView subject, FoundSubjects all) {

    private static final String TOTAL = "All";
    private static final String UNKNOWN = "Not known";
    private static final int FEW_ROWS = 4;
    private static final int MANY_COLUMNS = 8;
    private static final int MANY_WORDS = 5;
    private static final int MONTHS = 12;
    /// A label as long as a question would be set in a very narrow column beside so many.
    private static final int LONG_LABEL = 30;
    private static final int FEW_COLUMNS = 5;
    private static final Pattern ISO_MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /// Whether a table tells anything: a breakdown into one known group only says its total again.
    static boolean tells(TableView view) {
        List<String> names = view.lines().stream().map(line -> line.labels().getFirst()).toList();
        boolean breakdown = names.contains(TOTAL);
        long known = names.stream().filter(name -> !name.equals(TOTAL) && !name.equals(UNKNOWN)).count();
        return breakdown ? known > 1 : !names.isEmpty();
    }

    /// The table; of one that has a question before every label, a table for each question.
    List<Table> tables(String key, TableView view) {
        List<String> questions = view.lines().stream().map(line -> line.labels().getFirst()).distinct().toList();
        if (view.labels().size() != 2 || questions.size() == view.lines().size()) {
            return List.of(table(key, view));
        }
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            String question = questions.get(i);
            List<LineView> lines = view.lines()
                    .stream()
                    .filter(line -> line.labels().getFirst().equals(question))
                    .map(line -> new LineView(line.labels().subList(1, 2), line.figures()))
                    .toList();
            tables.add(table(key + "-" + (i + 1), new TableView(view.key() + "-" + (i + 1),
                    view.title() + ": " + question, view.labels().subList(1, 2), view.headings(), lines,
                    view.notes())));
        }
        return tables;
    }

    private Table table(String key, TableView view) {
        List<Column> columns = new ArrayList<>();
        view.labels().forEach(label -> columns.add(Column.text(label)));
        for (int i = 0; i < view.headings().size(); i++) {
            columns.addAll(columns(view, i));
        }
        List<Row> rows = view.lines().stream().map(line -> row(view, line)).toList();
        Table table = isTurned(view, columns, rows) ? turned(key, view, columns, rows)
                : Table.of(key, caption(view), columns, rows);
        return table.withNotes(view.notes().stream().map(Prose::of).toList()).withSheetName(view.title());
    }

    /// Few rows of many columns, of long words in several, of whole questions, or of a
    /// year's months in a column or two, would be set very small or in very narrow columns.
    private static boolean isTurned(TableView view, List<Column> columns, List<Row> rows) {
        long words = columns.stream().filter(column -> column.alignment() == Column.Alignment.LEFT).count();
        boolean questions = columns.size() > FEW_COLUMNS
                && view.lines().stream().anyMatch(line -> line.labels().getFirst().length() > LONG_LABEL);
        boolean months = rows.size() == MONTHS && columns.size() <= FEW_ROWS
                && view.lines().stream().allMatch(line -> ISO_MONTH.matcher(line.labels().getFirst()).matches());
        boolean wide = rows.size() <= FEW_ROWS && (columns.size() > MANY_COLUMNS || words > MANY_WORDS || questions);
        return view.labels().size() == 1 && (months || wide);
    }

    /// A table of few rows and many columns reads better with its columns as rows.
    private Table turned(String key, TableView view, List<Column> columns, List<Row> rows) {
        List<Column> across = new ArrayList<>(List.of(Column.text(view.labels().getFirst())));
        boolean words = rows.stream()
                .flatMap(row -> row.cells().stream().skip(1))
                .filter(Cell.Text.class::isInstance)
                .count() > rows.size();
        rows.forEach(row -> across.add((words
                ? Column.text(row.cells().getFirst().text())
                : Column.number(row.cells().getFirst().text())).open()));
        List<Row> down = new ArrayList<>();
        for (int i = 1; i < columns.size(); i++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(columns.get(i).heading())));
            for (Row row : rows) {
                cells.add(row.cells().get(i));
            }
            down.add(new Row(Row.Role.ORDINARY, cells));
        }
        return Table.of(key, caption(view), across, down);
    }

    /// Its title, told apart from that of its section and from tables of the same title in other subjects.
    private String caption(TableView view) {
        if (view.title().equalsIgnoreCase(subject.title())) {
            return subject.title() + ": main figures";
        }
        long same = all.all()
                .stream()
                .flatMap(other -> other.tables().stream())
                .filter(other -> other.title().equalsIgnoreCase(view.title()))
                .count();
        return same > 1 ? subject.title() + ": " + ChangeWords.within(view.title()) : view.title();
    }

    /// What is small was withheld when the question was asked, so the columns are open.
    private static List<Column> columns(TableView view, int index) {
        String heading = view.headings().get(index);
        if (judges(view, index)) {
            return List.of(Column.number("p").open(), Column.text(heading).open());
        }
        return List.of(column(view, index).open());
    }

    private static boolean judges(TableView view, int index) {
        return view.lines().stream().anyMatch(line -> line.figures().get(index) instanceof Seen.Judged);
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

    private static Row row(TableView view, LineView line) {
        List<Cell> cells = new ArrayList<>();
        line.labels().forEach(label -> cells.add(Cell.text(month(label))));
        for (int i = 0; i < line.figures().size(); i++) {
            Seen figure = line.figures().get(i);
            if (figure instanceof Seen.Judged(String verdict, double p)) {
                cells.add(Cell.probability(p));
                cells.add(Cell.text(verdict));
            } else if (figure instanceof Seen.Words && judges(view, i)) {
                cells.add(Cell.missing(Shorthand.NOT_APPLICABLE));
                cells.add(cell(figure));
            } else {
                cells.add(cell(figure));
                if (judges(view, i)) {
                    cells.add(cell(figure));
                }
            }
        }
        Row.Role role = line.labels().getFirst().equals(TOTAL) ? Row.Role.TOTAL : Row.Role.ORDINARY;
        return new Row(role, cells);
    }

    /// A month as every other table has it: "Apr 2012".
    private static String month(String label) {
        if (!ISO_MONTH.matcher(label).matches()) {
            return label;
        }
        YearMonth month = YearMonth.parse(label);
        return Period.of(month, month).name();
    }

    private static Cell cell(Seen seen) {
        return switch (seen) {
            case Seen.Amount amount -> new Cell.Amount(amount.value(), form(amount.unit()));
            case Seen.Range range -> Cell.interval(range.low(), range.high(), form(range.unit()));
            case Seen.Judged judged -> Cell.text(judged.text());
            case Seen.Words words -> Cell.text(words.text());
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
            case COUNT, MARK -> NumberForm.COUNT;
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
