package org.trigpoint.question.measure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.Period;
import org.trigpoint.question.Footing;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.Verdict;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;

/// "How do we stand beside others?": every measure that other areas' values came in for, such as those of the most
/// similar group, the county or England.
///
/// Percentages of known numbers are compared in points by the score test, survey answers divided by their design effect;
/// rates of known counts by the exact test. Where only intervals were published, the difference is clear when it exceeds
/// 1.96 times the root of the sum of both squared standard errors, each a 3.92nd of its interval. Without any, nothing is
/// said.
///
/// @param period the period of the values; `null` for the latest that others have
public record ComparatorQuestion(@Nullable Period period) {
    private static final double REACH = 1.959964;

    /// Asks a workspace; empty when no values of other areas came in.
    public List<ComparatorRow> ask(Workspace workspace) {
        return ask(workspace, _ -> true);
    }

    /// The same, of some measures only.
    ///
    /// @param wanted tells them by their names
    public List<ComparatorRow> ask(Workspace workspace, Predicate<String> wanted) {
        Catalogue catalogue = Catalogue.of(workspace);
        SeriesReader reader = new SeriesReader(workspace, catalogue.counting());
        Map<String, String> names = names(workspace);
        Map<String, String> imported = imported(workspace);
        List<ComparatorRow> rows = new ArrayList<>();
        for (MeasureDefinition measure : catalogue.all().stream().filter(m -> wanted.test(m.name())).toList()) {
            List<MeasureValue> others = workspace
                    .store()
                    .measures()
                    .values(imported.getOrDefault(measure.name(), measure.name()))
                    .stream()
                    .filter(v -> v.area() != null)
                    .filter(v -> v.measure().unit() == measure.unit())
                    .toList();
            latest(others).ifPresent(of -> rows.add(row(measure, ours(reader, measure, of),
                    others.stream().filter(v -> v.period().code().equals(of.code())).toList(), names)));
        }
        return rows;
    }

    private Optional<Period> latest(List<MeasureValue> others) {
        return others.stream()
                .map(MeasureValue::period)
                .filter(p -> period == null || p.code().equals(period.code()))
                .max(Comparator.comparing(Period::last).thenComparing(Period::length));
    }

    /// A defined measure's totals came in under the name as the file writes it.
    private static Map<String, String> imported(Workspace workspace) {
        Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        workspace.store().measures().all().stream().map(Measure::name).forEach(name -> names.putIfAbsent(name, name));
        return names;
    }

    private static SeriesPoint ours(SeriesReader reader, MeasureDefinition measure, Period of) {
        Series series = reader.isReadable(measure) ? reader.read(measure)
                : new Series(measure, List.of(), Footing.FIRM);
        return series.over(of);
    }

    private static ComparatorRow row(MeasureDefinition measure, SeriesPoint ours, List<MeasureValue> others,
            Map<String, String> names) {
        List<Peer> peers = others.stream().map(value -> {
            String area = Objects.requireNonNull(value.area());
            return peer(measure, ours, new SeriesPoint(value.period(), value.value(), value.basis()),
                    names.getOrDefault(area, area));
        }).sorted(Comparator.comparing(Peer::area)).toList();
        return new ComparatorRow(measure, ours, ours.interval(measure.unit()).orElse(null), peers);
    }

    private static Peer peer(MeasureDefinition measure, SeriesPoint ours, SeriesPoint theirs, String area) {
        Interval interval = theirs.interval(measure.unit()).orElse(null);
        if (ours.value().known().isEmpty() || theirs.value().known().isEmpty()) {
            return new Peer(area, theirs, interval, OptionalDouble.empty(), "not available", Status.NONE);
        }
        double gap = ours.value().known().getAsDouble() - theirs.value().known().getAsDouble();
        // numbers of areas of different size say nothing beside each other
        Optional<Verdict> verdict = measure.unit() == MeasureUnit.COUNT ? Optional.empty()
                : Evidence.between(theirs, ours, measure.unit(), 1)
                        .map(Evidence::verdict)
                        .or(() -> byIntervals(gap, ours.interval(measure.unit()), Optional.ofNullable(interval)));
        String words = verdict.map(ComparatorQuestion::words)
                .orElse(measure.unit() == MeasureUnit.COUNT ? "numbers are not comparable"
                        : "no interval, so no verdict");
        Status status = verdict.map(v -> measure.polarity().statusOf(Compass.direction(v))).orElse(Status.NONE);
        return new Peer(area, theirs, interval, OptionalDouble.of(gap), words, status);
    }

    private static Optional<Verdict> byIntervals(double gap, Optional<Interval> ours, Optional<Interval> theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        double error = Math.hypot(standardError(ours.get()), standardError(theirs.get()));
        if (Math.abs(gap) <= REACH * error) {
            return Optional.of(Verdict.NO_CLEAR_CHANGE);
        }
        return Optional.of(gap > 0 ? Verdict.ROSE : Verdict.FELL);
    }

    private static double standardError(Interval interval) {
        return (interval.high() - interval.low()) / (2 * REACH);
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case ROSE -> "higher";
            case FELL -> "lower";
            case NO_CLEAR_CHANGE -> "no clear difference";
        };
    }

    private static Map<String, String> names(Workspace workspace) {
        Map<String, String> names = new HashMap<>();
        for (AreaType type : AreaType.values()) {
            if (type != AreaType.LSOA) {
                workspace.areas(type).forEach(area -> names.put(area.code(), area.displayName()));
            }
        }
        return names;
    }
}
