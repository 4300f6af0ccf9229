package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Basis;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The measures of a subject, beside their targets and beside other areas, month by month with typed missing values: from
/// a grid, an export, or the records themselves.
///
/// @param rows the measures
/// @param others what came in of other areas
/// @param book where counts that came in as totals are entered, so that small ones are withheld like any
/// @param belonging which measures these are, and what they rest on
/// @param period the later months of the request
record Standards(List<TargetRow> rows, List<ComparatorRow> others, CountBook book, Belonging belonging,
        Period period) {

    private static final double SAME = 1e-9;

    /// Which measures belong to a subject.
    ///
    /// @param names tells them by their names
    /// @param known the subject's own counts of some of them
    /// @param restsOn what the others that are counted from records rest on; they are seen only where all of it is
    record Belonging(Predicate<String> names, Map<String, Known> known, List<String> restsOn) {}

    /// A measure that is a count of the subject's own, or a share of two.
    ///
    /// @param whole `null` where the measure is the count
    record Known(Pair part, @Nullable Pair whole) {}

    static Standards of(Workspace workspace, SubjectRequest request, CountBook book, Belonging belonging) {
        List<TargetRow> rows = measures(workspace, request, belonging.names());
        List<ComparatorRow> others = rows.isEmpty() ? List.of()
                : new ComparatorQuestion(null)
                        .ask(workspace, belonging.names());
        return new Standards(rows, others, book, belonging, request.period());
    }

    private static List<TargetRow> measures(Workspace workspace, SubjectRequest request, Predicate<String> belongs) {
        try {
            return TargetsQuestion.during(request.period())
                    .ask(workspace, belongs)
                    .rows();
        } catch (RefusedException noMeasures) {
            return List.of();
        }
    }

    List<SubjectTable> tables() {
        if (rows.isEmpty()) {
            return List.of();
        }
        // the months of records may be small however large the year is
        List<TargetRow> imported = rows.stream().filter(row -> !isCounted(row)).toList();
        return imported.isEmpty() ? List.of(targets()) : List.of(targets(), months(imported));
    }

    private SubjectTable targets() {
        List<Line> lines = rows.stream()
                .map(row -> Line.of(row.measure().name(), value(row, "baseline", row.baseline().value()),
                        new Figure.Words(row.targetWords()), value(row, "reached", row.actual().value()), judged(row),
                        others(row)))
                .toList();
        return new SubjectTable("targets", "Beside targets and other areas", List.of("Measure"),
                List.of("Baseline", "Target", "Reached", "Status", "Other areas"), lines,
                List.of("Measures that speak of this subject, from a grid, an export or the records."));
    }

    /// The verdict is told only where what it rests on is.
    private Figure judged(TargetRow row) {
        List<String> on = new ArrayList<>(value(row, "reached", row.actual().value()).restsOn());
        on.addAll(value(row, "baseline", row.baseline().value()).restsOn());
        return new Figure.GuardedWords(row.judgement().words(), on);
    }

    private SubjectTable months(List<TargetRow> imported) {
        List<YearMonth> months = imported.stream()
                .flatMap(row -> row.months().stream())
                .filter(mark -> mark.month().length() == 1)
                .map(mark -> mark.month().first())
                .distinct()
                .sorted()
                .toList();
        List<Line> lines = new ArrayList<>();
        for (YearMonth month : months) {
            lines.add(new Line(List.of(month.toString()), imported.stream().map(row -> month(row, month)).toList()));
        }
        imported.forEach(this::addUp);
        return new SubjectTable("measures-by-month", "Measures by month", List.of("Month"),
                imported.stream().map(row -> row.measure().name()).toList(), lines,
                List.of("A month without a value says why: not available, not applicable or suppressed; never nought."));
    }

    private Figure month(TargetRow row, YearMonth month) {
        return row.months()
                .stream()
                .filter(mark -> mark.month().length() == 1 && mark.month().first().equals(month))
                .map(MonthMark::value)
                .findFirst()
                .map(value -> value(row, month.toString(), value))
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
            case Value.Known known when isCounted(row) -> own(row, what, known)
                    .orElseGet(() -> new Figure.Value(known.number(), unit, guards(row, what, known)));
            case Value.Known known when unit == Unit.COUNT && known.number() == Math.rint(known.number())
                    && known.number() >= 0 ->
                new Figure.Count(book.put(key(row, what), (long) known.number()));
            case Value.Known known -> new Figure.Value(known.number(), unit);
        };
    }

    /// The subject's own figure, where the value is the same.
    private Optional<Figure> own(TargetRow row, String what, Value.Known value) {
        Known known = belonging.known().get(row.measure().name());
        if (known == null) {
            return Optional.empty();
        }
        boolean after = what.equals("reached");
        String part = after ? known.part().after() : known.part().before();
        if (known.whole() == null) {
            return book.count(part) == value.number() ? Optional.of(new Figure.Count(part)) : Optional.empty();
        }
        String whole = after ? known.whole().after() : known.whole().before();
        return Math.abs(100. * book.count(part) / book.count(whole) - value.number()) < SAME
                ? Optional.of(new Figure.Share(part, whole))
                : Optional.empty();
    }

    /// What a value counted from records must not tell: itself where it is a count, else the counts it is a share of.
    private List<String> guards(TargetRow row, String what, Value.Known known) {
        List<String> guards = new ArrayList<>(belonging.restsOn());
        if (row.measure().unit() == MeasureUnit.COUNT && known.number() == Math.rint(known.number())) {
            guards.add(book.put(key(row, what), (long) known.number()));
        }
        Basis basis = row.series().over(what.equals("reached") ? period : period.yearBefore()).basis();
        if (basis.numerator() != null && basis.denominator() != null) {
            String part = book.put(key(row, what) + " part", Math.round(basis.numerator()));
            String whole = book.put(key(row, what) + " whole", Math.round(basis.denominator()));
            book.within(part, whole);
            guards.addAll(List.of(part, whole));
        }
        return guards;
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
        boolean imported = value(row, "reached", row.actual().value()) instanceof Figure.Count;
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
