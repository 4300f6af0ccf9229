package org.trigpoint.question.measure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Basis;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.model.Standing;
import org.trigpoint.model.Value;
import org.trigpoint.question.Counting;
import org.trigpoint.question.Coverage;
import org.trigpoint.question.Footing;
import org.trigpoint.question.Residents;
import org.trigpoint.question.definition.CountDefinition;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads series of measures out of a workspace, many in one go.
final class SeriesReader {
    private final Workspace workspace;
    private final Counting counting;
    private final Coverage coverage;
    private final SeriesFooting footing;
    private final Map<String, Boolean> filled = new HashMap<>();

    SeriesReader(Workspace workspace, Counting counting) {
        this.workspace = workspace;
        this.counting = counting;
        this.coverage = Coverage.of(workspace);
        this.footing = new SeriesFooting(workspace, counting);
    }

    /// Whether the workspace has what the measure is made from.
    boolean isReadable(MeasureDefinition measure) {
        return switch (measure.origin()) {
            case Origin.Imported imported -> !workspace.store().measures().values(measure.name()).isEmpty();
            case Origin.ImportedOf one -> !imported(measure, one.area()).points().isEmpty();
            case Origin.Counted counted -> isCountable(counted.count());
            case Origin.PerThousand rate -> isCountable(rate.count());
            case Origin.Share share -> isCountable(share.numerator()) && isCountable(share.denominator());
            case Origin.Repeats repeats -> isCountable(repeats.count()) && person(repeats) != null;
        };
    }

    /// The series for the whole partnership.
    ///
    /// @throws RefusedException when there is nothing it could be made from
    Series read(MeasureDefinition measure) {
        if (!isReadable(measure)) {
            throw new RefusedException("there is nothing in this workspace that '" + measure.name()
                    + "' could be made from (" + measure.origin().words() + ")");
        }
        return switch (measure.origin()) {
            case Origin.Imported imported -> imported(measure, null);
            case Origin.ImportedOf one -> imported(measure, one.area());
            case Origin.Counted counted -> counted(measure, counted.count());
            case Origin.Share share -> share(measure, share);
            case Origin.PerThousand rate -> rate(measure, rate.count());
            case Origin.Repeats repeats -> repeats(measure, repeats);
        };
    }

    /// The imported values for one area.
    private Series imported(MeasureDefinition measure, @Nullable String area) {
        Footing notes = footing.of(measure);
        List<SeriesPoint> points = workspace.store()
                .measures()
                .values(measure.totals())
                .stream()
                .filter(v -> Objects.equals(v.area(), area))
                .map(v -> new SeriesPoint(v.period(), standing(v, notes), v.basis()))
                .toList();
        return new Series(measure, points, notes);
    }

    private static Value standing(MeasureValue value, Footing notes) {
        boolean provisional = value.period().months().stream().anyMatch(notes::isProvisional);
        return provisional && value.value() instanceof Value.Known known
                ? new Value.Known(known.number(), Standing.PROVISIONAL)
                : value.value();
    }

    private Series counted(MeasureDefinition measure, CountDefinition count) {
        Map<YearMonth, Long> counts = monthly(count);
        return series(measure, count, month -> new Made(counts.getOrDefault(month, 0L), Basis.UNKNOWN));
    }

    private Series share(MeasureDefinition measure, Origin.Share share) {
        Map<YearMonth, Long> all = monthly(share.denominator());
        Series series = ratio(measure, share.denominator(), monthly(share.numerator()), all);
        return share.undecided() == null || !isCountable(share.undecided())
                ? series
                : series.withBreak(
                        Undecided.of(measure.name(), share.denominator().dataset(), all, monthly(share.undecided())));
    }

    private Series ratio(MeasureDefinition measure, CountDefinition whole, Map<YearMonth, Long> numerators,
            Map<YearMonth, Long> denominators) {
        return series(measure, whole, month -> {
            double numerator = numerators.getOrDefault(month, 0L);
            double denominator = denominators.getOrDefault(month, 0L);
            // a share of nothing is no number
            return denominator == 0 ? null
                    : new Made(100 * numerator / denominator,
                            new Basis(null, null, numerator, denominator, null, null, null));
        });
    }

    private Series rate(MeasureDefinition measure, CountDefinition count) {
        Map<YearMonth, Long> counts = monthly(count);
        double residents = Residents.of(workspace, span(count.dataset()))
                .orElseThrow(() -> new RefusedException("'" + measure.name()
                        + "' needs the mid-year population by LSOA"));
        return series(measure, count, month -> {
            double events = counts.getOrDefault(month, 0L);
            return new Made(1000 * events / residents,
                    new Basis(null, null, events, residents, null, null, null));
        });
    }

    private Series repeats(MeasureDefinition measure, Origin.Repeats repeats) {
        String person = Objects.requireNonNull(person(repeats));
        RepeatMonths months = new RepeatMonths(repeats.months());
        for (CountRow row : counting.count(repeats.count().selection(), List.of(person, "month"))) {
            if (!row.values().get(0).isEmpty()) {
                months.add(row.values().get(0), YearMonth.parse(row.values().get(1)), row.count());
            }
        }
        months.finish();
        YearMonth known = span(repeats.count().dataset()).first().plusMonths(repeats.months());
        Set<YearMonth> missing = Set
                .copyOf(coverage.missing(repeats.count().dataset(), span(repeats.count().dataset())));
        Series all = ratio(measure, repeats.count(), months.repeats(), months.all());
        // where nobody sent the months before, who had an earlier one is not known
        return new Series(measure, all.points()
                .stream()
                .filter(point -> !point.period().first().isBefore(known))
                .filter(point -> lookBack(point.period().first(), repeats.months()).noneMatch(missing::contains))
                .toList(), all.footing());
    }

    private static Stream<YearMonth> lookBack(YearMonth month, int months) {
        return IntStream.rangeClosed(1, months).mapToObj(month::minusMonths);
    }

    /// A number and what it rests on.
    private record Made(double number, Basis basis) {}

    private interface Maker {
        /// The value of a complete month; `null` where it makes no sense.
        @Nullable
        Made make(YearMonth month);
    }

    private Series series(MeasureDefinition measure, CountDefinition count, Maker maker) {
        Period span = span(count.dataset());
        Set<YearMonth> missing = new HashSet<>(coverage.missing(count.dataset(), span));
        Footing notes = footing.of(measure, count);
        List<SeriesPoint> points = new ArrayList<>();
        for (YearMonth month : span.months()) {
            Made made = missing.contains(month) ? null : maker.make(month);
            MissingReason reason = missing.contains(month) ? MissingReason.NOT_AVAILABLE : MissingReason.NOT_APPLICABLE;
            Standing standing = notes.isProvisional(month) ? Standing.PROVISIONAL : Standing.FINAL;
            points.add(made == null
                    ? new SeriesPoint(Period.of(month, month), Value.missing(reason), Basis.UNKNOWN)
                    : new SeriesPoint(Period.of(month, month), new Value.Known(made.number(), standing), made.basis()));
        }
        return new Series(measure, points, notes);
    }

    private Period span(Dataset dataset) {
        return coverage.span(dataset)
                .orElseThrow(() -> new RefusedException("there are no complete months of " + dataset.id()));
    }

    private Map<YearMonth, Long> monthly(CountDefinition count) {
        Map<YearMonth, Long> months = new HashMap<>();
        for (CountRow row : counting.count(count.selection(), List.of(count.monthColumn()))) {
            if (!row.values().getFirst().isEmpty()) {
                months.put(YearMonth.parse(row.values().getFirst()), row.count());
            }
        }
        return months;
    }

    private boolean isCountable(CountDefinition count) {
        return coverage.span(count.dataset()).isPresent() && count.where()
                .entrySet()
                .stream()
                .allMatch(column -> column
                        .getKey()
                        .equals(Counting.GROUP)
                                ? column.getValue().stream().allMatch(name -> isGroupFilled(count.dataset(), name))
                                : isFilled(count.dataset(), column.getKey()));
    }

    private boolean isGroupFilled(Dataset dataset, String name) {
        return counting.definitions()
                .group(name)
                .filter(group -> group.dataset() == dataset)
                .map(group -> group.where().keySet().stream().allMatch(column -> isFilled(dataset, column)))
                .orElse(false);
    }

    /// Whether any row of the data set has a value in the column: where none has, a share of them would be a false zero.
    private boolean isFilled(Dataset dataset, String column) {
        return filled.computeIfAbsent(dataset.id() + "\n" + column, _ -> {
            List<String> columns = workspace.store().counts().columns();
            return columns.stream().anyMatch(column::equalsIgnoreCase)
                    && counting.count(Selection.of(dataset), List.of(column))
                            .stream()
                            .anyMatch(row -> !row.values().getFirst().isEmpty());
        });
    }

    private @Nullable String person(Origin.Repeats repeats) {
        Optional<String> found = repeats.people()
                .stream()
                .filter(column -> isFilled(repeats.count().dataset(), column))
                .findFirst();
        return found.orElse(null);
    }
}
