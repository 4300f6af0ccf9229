package org.trigpoint.place.hotspot;

import org.hipparchus.special.Erf;
import org.trigpoint.place.geography.Neighbours;
import org.trigpoint.task.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Local Getis–Ord statistics: places whose neighbourhood holds more, or less, than chance allows.
///
/// Gi* = (Σ wx − x̄ Σw) / (S √((n Σw² − (Σw)²)/(n−1))) with weights of 1 for the place and its neighbours, x̄ and S the
/// mean and standard deviation (over n) of all values. Gi leaves the place itself out of everything. Sources: Getis and
/// Ord (1992), Ord and Getis (1995), equations 6 and 14.
///
/// Values may be counts, counts weighted by harm, or rates. An area that had no chance to have an incident (a lake, a
/// cell beyond the border) is not a zero: leave it out, or cold spots appear that are not there.
public final class GetisOrd {
    private GetisOrd() {}

    /// Tests every place.
    ///
    /// @param values one for each place, no NaN
    /// @param neighbours which places are near each place, without itself
    /// @return one result for each place, in order
    /// @throws IllegalArgumentException when values and neighbours differ in number, or a value is not finite
    /// @throws org.trigpoint.task.CancelledException when cancelled
    public static List<HotSpot> hotSpots(double[] values, Neighbours neighbours, HotSpotSettings settings,
            Progress progress) {
        double[] z = z(values, neighbours, settings.statistic());
        double[] p = twoSided(z);
        double[] adjusted = settings.correction().adjust(p);
        double[] permuted = ConditionalPermutation.twoSided(values, neighbours, settings.permutations(), progress);
        List<HotSpot> spots = new ArrayList<>(z.length);
        for (int i = 0; i < z.length; i++) {
            Heat heat = heat(z[i], adjusted[i], settings.level());
            spots.add(new HotSpot(i, values[i], z[i], p[i], adjusted[i], permuted[i], heat));
        }
        return spots;
    }

    /// The statistic of every place, in standard deviations.
    ///
    /// @param values one for each place, no NaN
    /// @param neighbours which places are near each place, without itself
    /// @throws IllegalArgumentException when values and neighbours differ in number, or a value is not finite
    public static double[] z(double[] values, Neighbours neighbours, LocalStatistic statistic) {
        requireMatching(values, neighbours);
        double sum = Arrays.stream(values).sum();
        double squares = Arrays.stream(values).map(value -> value * value).sum();
        double[] z = new double[values.length];
        for (int i = 0; i < z.length; i++) {
            double near = neighbours.sum(i, values);
            int count = neighbours.count(i);
            z[i] = statistic == LocalStatistic.GI_STAR
                    ? z(near + values[i], count + 1, new Moments(values.length, sum, squares))
                    : z(near, count, new Moments(values.length - 1, sum - values[i],
                            squares - values[i] * values[i]));
        }
        return z;
    }

    /// The number, sum and sum of squares of the values a neighbourhood is drawn from.
    private record Moments(int number, double sum, double squares) {}

    private static double z(double near, int count, Moments moments) {
        double n = moments.number();
        double mean = moments.sum() / n;
        double variance = moments.squares() / n - mean * mean;
        boolean flat = !(variance > 1e-14 * moments.squares() / n);
        double spread = Math.sqrt(variance * ((n * count - (double) count * count) / (n - 1)));
        return flat || !(spread > 0) ? Double.NaN : (near - count * mean) / spread;
    }

    static void requireMatching(double[] values, Neighbours neighbours) {
        if (values.length != neighbours.size()) {
            throw new IllegalArgumentException(
                    values.length + " values do not fit " + neighbours.size() + " places with neighbours.");
        }
        if (!Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("A hot spot statistic needs finite values.");
        }
    }

    /// Counts give the same z to many places, and the p of each is worked out once.
    static double[] twoSided(double[] z) {
        Map<Double, Double> known = new HashMap<>();
        double[] p = new double[z.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = known.computeIfAbsent(z[i], GetisOrd::twoSided);
        }
        return p;
    }

    static double twoSided(double z) {
        return Double.isNaN(z) ? Double.NaN : Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }

    static Heat heat(double z, double adjustedP, double level) {
        if (!(adjustedP <= level)) {
            return Heat.NEITHER;
        }
        return z > 0 ? Heat.HOT : Heat.COLD;
    }
}
