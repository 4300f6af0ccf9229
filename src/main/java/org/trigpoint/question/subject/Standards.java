package org.trigpoint.question.subject;

import org.trigpoint.model.MissingReason;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Value;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.question.measure.ComparatorQuestion;
import org.trigpoint.question.measure.ComparatorRow;
import org.trigpoint.question.measure.MonthMark;
import org.trigpoint.question.measure.TargetRow;
import org.trigpoint.question.measure.TargetsQuestion;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The measures of treatment, beside their targets and beside other areas, month by month with typed missing
/// values: from a grid, a monitoring export, or the records themselves.
///
/// @param rows the measures
/// @param others what came in of other areas
/// @param book where counts that came in as totals are entered, so that small ones are withheld like any
/// @param restsOn the counts that a measure counted from the records rests on; it is seen only where all of them are
record Standards(List<TargetRow> rows, List<ComparatorRow> others, CountBook book, List<String> restsOn) {

    private static final String WORD = "treatment";

    /// @param restsOn see the record
    static Standards of(Workspace workspace, SubjectRequest request, CountBook book, TreatmentDefinition definition,
            List<String> restsOn) {
        List<TargetRow> rows = measures(workspace, request).stream()
                .filter(row -> row.measure().name().toLowerCase(Locale.UK).contains(WORD))
                .filter(row -> !MonitoringExport.isMonitoring(row.measure().name(), definition.export()))
                .toList();
        List<ComparatorRow> others = rows.isEmpty() ? List.of() : new ComparatorQuestion(null).ask(workspace);
        return new Standards(rows, others, book, restsOn);
    }

    private static List<TargetRow> measures(Workspace workspace, SubjectRequest request) {
        try {
            return TargetsQuestion.during(request.period()).ask(workspace).rows();
        } catch (RefusedException noMeasures) {
            return List.of();
        }
    }

    List<SubjectTable> tables() {
        return rows.isEmpty() ? List.of() : List.of(targets(), months());
    }

    private SubjectTable targets() {
        List<Line> lines = rows.stream()
                .map(row -> Line.of(row.measure().name(), value(row, "baseline", row.baseline().value()),
                        new Figure.Words(row.targetWords()), value(row, "reached", row.actual().value()), judged(row),
                        others(row)))
                .toList();
        return new SubjectTable("targets", "Beside targets and other areas", List.of("Measure"),
                List.of("Baseline", "Target", "Reached", "Status", "Other areas"), lines,
                List.of("Measures whose names speak of treatment, from a grid, a monitoring export or the records."));
    }

    /// The verdict is told only where what it rests on is.
    private Figure judged(TargetRow row) {
        List<String> on = new ArrayList<>(value(row, "reached", row.actual().value()).restsOn());
        on.addAll(value(row, "baseline", row.baseline().value()).restsOn());
        return new Figure.GuardedWords(row.judgement().words(), on);
    }

    private SubjectTable months() {
        List<YearMonth> months = rows.stream()
                .flatMap(row -> row.months().stream())
                .filter(mark -> mark.month().length() == 1)
                .map(mark -> mark.month().first())
                .distinct()
                .sorted()
                .toList();
        List<Line> lines = new ArrayList<>();
        for (YearMonth month : months) {
            lines.add(new Line(List.of(month.toString()), rows.stream().map(row -> month(row, month)).toList()));
        }
        rows.forEach(this::addUp);
        return new SubjectTable("measures-by-month", "Measures by month", List.of("Month"),
                rows.stream().map(row -> row.measure().name()).toList(), lines,
                List.of("A month without a value says why: not available, not applicable or suppressed; never nought."));
    }

    private Figure month(TargetRow row, YearMonth month) {
        return row.months()
                .stream()
                .filter(mark -> mark.month().length() == 1 && mark.month().first().equals(month))
                .map(MonthMark::value)
                .findFirst()
                // the months of records may be small however large the year is
                .map(value -> isCounted(row) ? new Figure.Absent(MissingReason.NOT_APPLICABLE)
                        : value(row, month.toString(), value))
                .orElse(new Figure.Absent(MissingReason.NOT_AVAILABLE));
    }

    private static boolean isCounted(TargetRow row) {
        return !(row.measure().origin() instanceof Origin.Imported);
    }

    private Figure value(TargetRow row, String what, Value value) {
        Unit unit = switch (row.measure().unit()) {
            case COUNT -> Unit.COUNT;
            case PERCENT -> Unit.PERCENT;
            default -> Unit.DECIMAL;
        };
        return switch (value) {
            case Value.Missing missing -> new Figure.Absent(missing.reason());
            case Value.Known known when isCounted(row) -> new Figure.Value(known.number(), unit, restsOn);
            case Value.Known known when unit == Unit.COUNT && known.number() == Math.rint(known.number())
                    && known.number() >= 0 ->
                new Figure.Count(book.put(key(row, what), (long) known.number()));
            case Value.Known known -> new Figure.Value(known.number(), unit);
        };
    }

    private static String key(TargetRow row, String what) {
        return "measure " + row.measure().name() + " " + what;
    }

    /// Where the months of a count make up what was reached, a reader can add them.
    private void addUp(TargetRow row) {
        List<String> months = row.months()
                .stream()
                .map(mark -> value(row, mark.month().first().toString(), mark.value()))
                .flatMap(figure -> figure.restsOn().stream())
                .toList();
        boolean imported = !isCounted(row) && value(row, "reached", row.actual().value()) instanceof Figure.Count;
        if (imported && !months.isEmpty()
                && months.stream().mapToLong(book::count).sum() == book.count(key(row, "reached"))) {
            book.adds(key(row, "reached"), months);
        }
    }

    private Figure others(TargetRow row) {
        String words = others.stream()
                .filter(other -> other.measure().name().equals(row.measure().name()))
                .flatMap(other -> other.peers().stream())
                .filter(peer -> peer.point().value() instanceof Value.Known)
                .map(peer -> peer.area() + " " + row.measure().unit().words(number(peer.point().value())))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? new Figure.Absent(MissingReason.NOT_AVAILABLE) : new Figure.Words(words);
    }

    private static double number(Value value) {
        return value instanceof Value.Known known ? known.number() : Double.NaN;
    }
}
