package org.trigpoint.statistics;

import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.trigpoint.model.RefusedException;

/// The E-test of two Poisson counts (Krishnamoorthy and Thomson 2004): less cautious than the exact conditional test of
/// [CountChanges], and offered beside it, never in place of its interval.
public final class ETest {
    /// Poisson mass beyond this many standard deviations (and some counts) is below 1e-25.
    private static final double FURTHEST_DEVIATIONS = 12;
    private static final int FURTHEST_COUNTS = 60;

    private ETest() {}

    /// The probability, when both counts share one rate, of a pair at least as far apart as the pair observed. Apart
    /// means T = |k₁/n₁ − k₂/n₂| / √((k₁+k₂)/(n₁+n₂)); the common rate is (k₁+k₂)/(n₁+n₂). 25 against 16 gives .1648.
    /// Equal rates give 1.
    ///
    /// @throws RefusedException when a count is below 0
    public static double pValue(long before, long after, Exposure exposure) {
        if (before < 0 || after < 0) {
            throw new RefusedException("a count is 0 or more; these are " + before + " and " + after);
        }
        double rate = (before + after) / (exposure.before() + exposure.after());
        double gap = before / exposure.before() - after / exposure.after();
        if (gap == 0) {
            return 1;
        }
        double limit = gap * gap / rate / (exposure.before() + exposure.after());
        return outside(limit, rate, exposure);
    }

    /// Sums the chance of all pairs with gap² ≥ limit · (sum of the pair). For each first count those below the limit
    /// are a run of second counts between the roots of a quadratic.
    private static double outside(double limit, double rate, Exposure exposure) {
        PoissonDistribution first = new PoissonDistribution(rate * exposure.before());
        PoissonDistribution second = new PoissonDistribution(rate * exposure.after());
        double[] below = chanceBelow(second);
        int start = furthest(second, -1);
        double sum = 0;
        for (int x = furthest(first, -1); x <= furthest(first, 1); x++) {
            Interval roots = roots(x, limit, exposure);
            // 0 and 0 are equal, though the quadratic has a root there
            double low = x == 0 ? 0 : Math.floor(roots.low()) + 1;
            double inside = within(below, Math.ceil(roots.high()) - start) - within(below, low - start);
            sum += first.probability(x) * (1 - Math.max(0, inside));
        }
        return Math.min(1, sum);
    }

    /// Element i is the chance of a count below the furthest low count plus i.
    private static double[] chanceBelow(PoissonDistribution counts) {
        int start = furthest(counts, -1);
        double[] below = new double[furthest(counts, 1) - start + 2];
        for (int i = 1; i < below.length; i++) {
            below[i] = below[i - 1] + counts.probability(start + i - 1);
        }
        return below;
    }

    private static double within(double[] below, double position) {
        return below[(int) Math.clamp(position, 0, below.length - 1)];
    }

    private static Interval roots(int x, double limit, Exposure exposure) {
        double n = exposure.before();
        double m = exposure.after();
        // a pair exactly at the limit counts as far apart, whatever the last digit says
        double q = limit * (1 - 1e-9);
        double middle = 2 * x / (n * m) + q;
        double root = Math.sqrt(4 * x * q / (n * m) + q * q + 4 * x * q / (m * m));
        return new Interval((middle - root) * m * m / 2, (middle + root) * m * m / 2);
    }

    private static int furthest(PoissonDistribution counts, int direction) {
        double mean = counts.getMean();
        return (int) Math.max(0, mean + direction * (FURTHEST_DEVIATIONS * Math.sqrt(mean) + FURTHEST_COUNTS));
    }
}
