package org.trigpoint.question.measure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Basis;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.Dispersion;
import org.trigpoint.statistics.Exposure;
import org.trigpoint.statistics.PercentagePointChange;
import org.trigpoint.statistics.Proportion;
import org.trigpoint.statistics.Verdict;

import java.util.Optional;
import java.util.OptionalDouble;

/// Whether two values of a measure differ by more than chance: counts by the exact test, widened for dispersion;
/// percentages of known numbers in points, by the score test; rates by the exact test of their counts.
///
/// @param verdict whether the later is clearly above or below the earlier
/// @param points the difference in percentage points, for percentages
record Evidence(Verdict verdict, OptionalDouble points) {

    /// Empty where nothing is known of how the values came about.
    static Optional<Evidence> between(SeriesPoint before, SeriesPoint after, MeasureUnit unit, double dispersion) {
        return switch (unit) {
            case COUNT -> counts(number(before), number(after), Exposure.EQUAL, dispersion);
            case PERCENT -> points(before, after);
            case RATE_PER_HUNDRED, RATE_PER_THOUSAND, RATE_PER_TEN_THOUSAND, RATE_PER_HUNDRED_THOUSAND,
                    RATE_PER_MILLION ->
                rates(before, after, dispersion);
            case DAYS, POUNDS, FIGURE -> Optional.empty();
        };
    }

    private static Optional<Evidence> points(SeriesPoint before, SeriesPoint after) {
        Optional<Proportion> then = before.proportion();
        Optional<Proportion> now = after.proportion();
        if (then.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        PercentagePointChange change = PercentagePointChange.between(then.get(), now.get());
        return Optional.of(new Evidence(change.verdict(), OptionalDouble.of(change.points())));
    }

    private static Optional<Evidence> rates(SeriesPoint before, SeriesPoint after, double dispersion) {
        Basis then = before.basis();
        Basis now = after.basis();
        if (then.denominator() == null || now.denominator() == null || then.denominator() <= 0
                || now.denominator() <= 0) {
            return Optional.empty();
        }
        return counts(then.numerator(), now.numerator(), new Exposure(then.denominator(), now.denominator()),
                dispersion);
    }

    private static Optional<Evidence> counts(@Nullable Double before, @Nullable Double after, Exposure exposure,
            double dispersion) {
        if (before == null || after == null || !isCount(before) || !isCount(after)) {
            return Optional.empty();
        }
        CountChange exact = CountChanges.compare(before.longValue(), after.longValue(), exposure);
        return Optional.of(new Evidence(CountChanges.withDispersion(exact, dispersion).verdict(),
                OptionalDouble.empty()));
    }

    /// φ of the monthly counts of two periods of equal length; 1 where they are not all known.
    static double dispersion(Series before, Series after) {
        long[] then = counts(before);
        long[] now = counts(after);
        return then.length == 0 || then.length != now.length ? 1 : Dispersion.estimate(then, now);
    }

    private static long[] counts(Series series) {
        boolean known = series.points().stream().allMatch(p -> isCount(number(p)));
        return known
                ? series.points().stream().mapToLong(p -> Math.round(p.value().known().orElseThrow())).toArray()
                : new long[0];
    }

    private static @Nullable Double number(SeriesPoint point) {
        OptionalDouble known = point.value().known();
        return known.isPresent() ? (Double) known.getAsDouble() : null;
    }

    private static boolean isCount(@Nullable Double value) {
        return value != null && value >= 0 && value == Math.rint(value);
    }
}
