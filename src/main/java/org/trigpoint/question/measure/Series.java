package org.trigpoint.question.measure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Basis;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.model.Standing;
import org.trigpoint.model.Value;
import org.trigpoint.question.Footing;
import org.trigpoint.question.definition.MeasureDefinition;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The values of a measure over time, for the whole partnership or one area.
///
/// @param measure what it measures
/// @param points in order of time; months before or after the records are not there, months missing among them are
///     there with a reason
/// @param footing breaks in the series and provisional months
public record Series(MeasureDefinition measure, List<SeriesPoint> points, Footing footing) {
    public Series {
        points = points.stream()
                .sorted(Comparator.comparing((SeriesPoint p) -> p.period().first())
                        .thenComparing(p -> p.period().last()))
                .toList();
    }

    /// The same values under what is known of the measure otherwise, such as another target.
    Series of(MeasureDefinition other) {
        return new Series(other, points, footing);
    }

    /// The same on a footing with one more break; as it is where there is none.
    Series withBreak(Optional<SeriesNote> found) {
        List<SeriesNote> notes = new ArrayList<>(footing.notes());
        found.ifPresent(notes::add);
        return new Series(measure, points, new Footing(notes));
    }

    /// Whether a break lies between two periods, so that their values are not on one footing.
    boolean breaksBetween(Period one, Period other) {
        return !footing.between(one, other).breaks().isEmpty();
    }

    /// The same, with the points only that lie wholly in a period.
    public Series within(Period period) {
        return new Series(measure, inside(period), footing);
    }

    /// The points of one month each.
    public Series monthly() {
        return new Series(measure, points.stream().filter(p -> p.period().length() == 1).toList(), footing);
    }

    /// The value of exactly this period, as it was given; empty when none was.
    public Optional<SeriesPoint> at(Period period) {
        return points.stream()
                .filter(p -> p.period().first().equals(period.first()) && p.period().last().equals(period.last()))
                .findFirst();
    }

    /// The value of a whole period: as given where it was; else the sum of counts and of money, or the share of all, of the points
    /// that make up the period. Not available where one of them is missing, or where percentages of unknown numbers
    /// would have to be averaged.
    public SeriesPoint over(Period period) {
        Optional<SeriesPoint> given = at(period);
        if (given.isPresent()) {
            return given.get();
        }
        List<SeriesPoint> parts = parts(period);
        if (parts.isEmpty() || parts.stream().anyMatch(p -> p.value().known().isEmpty())) {
            return missing(period);
        }
        if (measure.unit().isAdditive()) {
            double sum = parts.stream().mapToDouble(p -> p.value().known().orElseThrow()).sum();
            return new SeriesPoint(period, known(parts, sum), Basis.UNKNOWN);
        }
        return ratio(period, parts);
    }

    private SeriesPoint ratio(Period period, List<SeriesPoint> parts) {
        double numerator = sum(parts, Basis::numerator);
        double denominator = sum(parts, Basis::denominator);
        double scale = switch (measure.unit()) {
            case PERCENT -> 100;
            case RATE_PER_HUNDRED, RATE_PER_THOUSAND, RATE_PER_TEN_THOUSAND, RATE_PER_HUNDRED_THOUSAND,
                    RATE_PER_MILLION -> {
                // the months of a year share one population
                denominator /= parts.size();
                yield measure.unit().per();
            }
            case COUNT, DAYS, POUNDS, FIGURE -> Double.NaN;
        };
        double value = scale * numerator / denominator;
        if (!Double.isFinite(value)) {
            return missing(period);
        }
        return new SeriesPoint(period, known(parts, value),
                new Basis(null, null, numerator, denominator, null, null, null));
    }

    private static double sum(List<SeriesPoint> parts, Function<Basis, @Nullable Double> part) {
        ToDoubleFunction<SeriesPoint> number = p -> {
            Double known = part.apply(p.basis());
            return known == null ? Double.NaN : known;
        };
        return parts.stream().mapToDouble(number).sum();
    }

    private static Value known(List<SeriesPoint> parts, double number) {
        boolean provisional = parts.stream()
                .anyMatch(p -> p.value() instanceof Value.Known known && known.standing() == Standing.PROVISIONAL);
        return new Value.Known(number, provisional ? Standing.PROVISIONAL : Standing.FINAL);
    }

    private static SeriesPoint missing(Period period) {
        return new SeriesPoint(period, Value.missing(MissingReason.NOT_AVAILABLE), Basis.UNKNOWN);
    }

    /// The shortest points that follow each other from the period's first month to its last; none where they leave a
    /// month out.
    private List<SeriesPoint> parts(Period period) {
        List<SeriesPoint> inside = inside(period).stream().filter(p -> p.period().length() < period.length()).toList();
        List<SeriesPoint> months = inside.stream().filter(p -> p.period().length() == 1).toList();
        List<SeriesPoint> parts = months.isEmpty() ? inside : months;
        YearMonth next = period.first();
        for (SeriesPoint part : parts) {
            if (!part.period().first().equals(next)) {
                return List.of();
            }
            next = part.period().last().plusMonths(1);
        }
        return next.equals(period.last().plusMonths(1)) ? parts : List.of();
    }

    private List<SeriesPoint> inside(Period period) {
        return points.stream()
                .filter(p -> period.contains(p.period().first()) && period.contains(p.period().last()))
                .toList();
    }
}
