package org.trigpoint.place.hotspot;

import org.trigpoint.place.geography.Neighbours;
import org.trigpoint.task.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Local Moran's I: whether a place and its neighbours are alike, more than chance allows (Anselin 1995).
///
/// Iᵢ = (dᵢ / m₂) · mean of the neighbours' dⱼ, where d is the difference from the mean of all values and m₂ the mean of
/// d². Its z is that of conditional randomisation (Sokal, Oden and Thomson 1998), which keeps the place's own value.
///
/// @param place the position of the place in the input
/// @param value its own value
/// @param i the statistic; positive where place and neighbours are alike; NaN without neighbours
/// @param z the statistic in standard deviations; NaN where it cannot be computed
/// @param pValue two-sided p of z by the normal approximation
/// @param adjustedP the same corrected for the number of places
/// @param permutationP two-sided p of the permutation test; NaN without one
/// @param pattern what place and neighbours look like, where adjustedP is no larger than the level
public record LocalMoran(int place, double value, double i, double z, double pValue, double adjustedP,
        double permutationP, Pattern pattern) {
    /// A place and its neighbourhood.
    public enum Pattern {
        /// High among high: a hot spot.
        HIGH_HIGH,
        /// Low among low: a cold spot.
        LOW_LOW,
        /// High among low: an outlier.
        HIGH_LOW,
        /// Low among high: an outlier.
        LOW_HIGH,
        /// Nothing can be said.
        NOT_SIGNIFICANT
    }

    private static final double ROUNDING = 1e-13;

    /// Tests every place. One whose value is the mean of all has I = 0 whatever is around it: no z and no p.
    ///
    /// @param values one for each place, no NaN
    /// @param neighbours which places are near each place, without itself
    /// @return one result for each place, in order
    /// @throws IllegalArgumentException when values and neighbours differ in number, or a value is not finite
    /// @throws org.trigpoint.task.CancelledException when cancelled
    public static List<LocalMoran> of(double[] values, Neighbours neighbours, HotSpotSettings settings,
            Progress progress) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double[] difference = Arrays.stream(values).map(value -> value - mean).toArray();
        boolean[] average = average(values, difference);
        double[] around = without(average, GetisOrd.z(values, neighbours, LocalStatistic.GI));
        double[] p = GetisOrd.twoSided(around);
        double[] adjusted = settings.correction().adjust(p);
        double[] permuted = without(average,
                ConditionalPermutation.twoSided(values, neighbours, settings.permutations(), progress));
        double spread = Arrays.stream(difference).map(d -> d * d).average().orElse(Double.NaN);
        List<LocalMoran> results = new ArrayList<>();
        for (int k = 0; k < values.length; k++) {
            double lag = neighbours.sum(k, difference) / neighbours.count(k);
            Pattern pattern = adjusted[k] <= settings.level()
                    ? pattern(difference[k], around[k])
                    : Pattern.NOT_SIGNIFICANT;
            results.add(new LocalMoran(k, values[k], difference[k] * lag / spread,
                    Math.signum(difference[k]) * around[k], p[k], adjusted[k], permuted[k], pattern));
        }
        return results;
    }

    /// Which values are the mean itself, but for rounding.
    private static boolean[] average(double[] values, double[] difference) {
        double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
        boolean[] average = new boolean[values.length];
        for (int k = 0; k < values.length; k++) {
            average[k] = Math.abs(difference[k]) <= ROUNDING * largest;
        }
        return average;
    }

    private static double[] without(boolean[] average, double[] results) {
        for (int k = 0; k < results.length; k++) {
            results[k] = average[k] ? Double.NaN : results[k];
        }
        return results;
    }

    private static Pattern pattern(double own, double around) {
        if (around > 0) {
            return own > 0 ? Pattern.HIGH_HIGH : Pattern.LOW_HIGH;
        }
        return own > 0 ? Pattern.HIGH_LOW : Pattern.LOW_LOW;
    }
}
