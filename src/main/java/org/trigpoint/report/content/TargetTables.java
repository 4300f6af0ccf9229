package org.trigpoint.report.content;

import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.measure.MonthMark;
import org.trigpoint.question.measure.TargetRow;
import org.trigpoint.question.measure.TargetsTable;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Standing;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.target.Target;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures against their targets as tables.
///
/// @param targets the measures
/// @param source the batches behind a measure, in words
record TargetTables(TargetsTable targets, Function<MeasureDefinition, String> source) {
    private static final String SHEET = "Targets";

    Table standing() {
        List<Row> rows = targets.rows()
                .stream()
                .map(row -> row(row).from(source.apply(row.measure())))
                .toList();
        return Table.of("targets", "Measures and targets, " + targets.period().name(),
                List.of(Column.text("Measure"), Column.text("Theme and lead").open(), Column.number("Baseline"),
                        Column.text("Target").open(), Column.number("Actual"), Column.text("Of").open(),
                        Column.status("Status"),
                        Column.text("Travel").open()),
                rows)
                .withNotes(notes())
                .withSheetName(SHEET);
    }

    private List<Prose> notes() {
        List<Prose> notes = new ArrayList<>(breaks().map(Prose::of).toList());
        notes.addAll(List.of(
                Prose.of("A level is met, missed, or missed by no more than the tolerance ("
                        + targets.tolerance().words(MeasureUnit.COUNT) + ")."),
                Prose.of("A direction is judged by " + targets.rule().words()
                        + "; a year under way by its chance of meeting the target."),
                Prose.of("A target of the size of single months is held against the latest known month."),
                Prose.of("Travel: against the same months a year before; where these are not known, whether the"
                        + " latest month is in its usual range (control chart, NHS rules).")));
        return notes;
    }

    /// Why measures are not judged.
    private Stream<String> breaks() {
        return targets.rows()
                .stream()
                .filter(row -> row.judgement().words().equals(ChangeRow.BREAK))
                .flatMap(row -> row.series()
                        .footing()
                        .between(targets.period(), targets.period().yearBefore())
                        .sentences()
                        .stream())
                .distinct();
    }

    private static Row row(TargetRow row) {
        return Row.of(Cell.text(row.measure().name()), about(row.measure().about()),
                value(row.measure().unit(), row.baseline().value()), Cell.text(target(row)),
                value(row.measure().unit(), row.actual().value()), Cell.text(row.actual().words()), status(row),
                Cell.text(travel(row)));
    }

    /// Short enough for a column.
    private static String target(TargetRow row) {
        return switch (row.target()) {
            case Target.MonitorDirection _ -> "watch direction";
            case null, default -> row.targetWords().replaceFirst("^at least ", "≥ ").replaceFirst("^at most ", "≤ ");
        };
    }

    private static String travel(TargetRow row) {
        String words = switch (row.travel().direction()) {
            case 1 -> row.travel().words().startsWith("up") ? "up" : "above usual";
            case -1 -> row.travel().words().startsWith("down") ? "down" : "below usual";
            default -> row.travel().arrow().isEmpty() ? row.travel().words()
                    : row.travel().words().startsWith("within") ? "as usual" : "no clear change";
        };
        return (row.travel().arrow() + " " + words).strip();
    }

    private static Cell about(MeasureDefinition.About about) {
        String words = Stream.of(about.theme(), about.leadAgency())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Cell.missing(Shorthand.NOT_AVAILABLE) : Cell.text(words);
    }

    private static Cell status(TargetRow row) {
        Standing standing = switch (row.judgement().status()) {
            case GREEN -> Standing.BETTER;
            case RED -> Standing.WORSE;
            case AMBER, UNRATED -> Standing.UNCLEAR;
            case NONE -> Standing.NO_DATA;
        };
        return Cell.status(standing, row.judgement().words());
    }

    /// The months of the measures whose target is for each month: numbers and percentages apart, so that each fits a page.
    List<Table> months() {
        List<Table> tables = new ArrayList<>();
        List<TargetRow> monthly = targets.rows().stream().filter(row -> row.monthsJudged() > 0).toList();
        months("targets-by-month", "Monthly targets", monthly.stream()
                .filter(row -> row.measure().unit() != MeasureUnit.PERCENT)
                .toList()).ifPresent(tables::add);
        months("shares-by-month", "Monthly targets of percentages", monthly.stream()
                .filter(row -> row.measure().unit() == MeasureUnit.PERCENT)
                .toList()).ifPresent(tables::add);
        return tables;
    }

    private Optional<Table> months(String key, String caption, List<TargetRow> monthly) {
        if (monthly.isEmpty()) {
            return Optional.empty();
        }
        List<Period> months = targets.period().months().stream().map(month -> Period.of(month, month)).toList();
        List<Column> columns = new ArrayList<>(List.of(Column.text("Measure"), Column.text("Target").open()));
        months.forEach(month -> columns.add(Column.number(heading(month))));
        columns.add(Column.text("Met").open());
        List<Row> rows = new ArrayList<>();
        for (TargetRow row : monthly) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(row.measure().name()), Cell.text(target(row))));
            months.forEach(month -> cells.add(value(row, month)));
            cells.add(Cell.text("%d/%d".formatted(row.monthsMet(), row.monthsJudged())));
            rows.add(new Row(Row.Role.ORDINARY, cells, source.apply(row.measure())));
        }
        return Optional.of(Table.of(key, caption + ", " + targets.period().name(), columns, rows)
                .withNotes(List.of(Prose.of("Met: months that met the target, of those with a value.")))
                .withSheetName(caption));
    }

    /// "Apr", since the caption says of which year; with its year where the table is of more than twelve months.
    private String heading(Period month) {
        return targets.period().length() > 12 ? month.name() : month.name().substring(0, 3);
    }

    private static Cell value(TargetRow row, Period month) {
        return row.months()
                .stream()
                .filter(mark -> mark.month().equals(month))
                .map(MonthMark::value)
                .findFirst()
                .map(value -> value(row.measure().unit(), value))
                .orElse(Cell.missing(Shorthand.NOT_AVAILABLE));
    }

    /// A value of a measure, or the shorthand for why there is none.
    static Cell value(MeasureUnit unit, Value value) {
        return switch (value) {
            case Value.Known known -> known(unit, known);
            case Value.Missing missing -> Cell.missing(shorthand(missing.reason()));
        };
    }

    private static Cell known(MeasureUnit unit, Value.Known known) {
        Cell.Amount amount = new Cell.Amount(known.number(), form(unit, known.number()));
        return switch (known.standing()) {
            case FINAL -> amount;
            case PROVISIONAL -> Cell.marked(amount, Shorthand.PROVISIONAL);
            case REVISED -> Cell.marked(amount, Shorthand.REVISED);
        };
    }

    static NumberForm form(MeasureUnit unit, double number) {
        boolean whole = number == Math.rint(number);
        return switch (unit) {
            case COUNT, DAYS, POUNDS -> whole ? NumberForm.COUNT : NumberForm.decimal(1);
            case PERCENT -> NumberForm.PERCENT;
            case RATE_PER_HUNDRED, RATE_PER_THOUSAND, RATE_PER_TEN_THOUSAND, RATE_PER_HUNDRED_THOUSAND,
                    RATE_PER_MILLION, FIGURE ->
                NumberForm.decimal(1);
        };
    }

    private static Shorthand shorthand(MissingReason reason) {
        return switch (reason) {
            case NOT_AVAILABLE -> Shorthand.NOT_AVAILABLE;
            case NOT_APPLICABLE -> Shorthand.NOT_APPLICABLE;
            case SUPPRESSED -> Shorthand.SUPPRESSED;
        };
    }
}
