package org.trigpoint.statistics;

import org.hipparchus.distribution.continuous.GammaDistribution;

/// Confidence intervals of a single count of independent events.
public final class PoissonInterval {
    /// From this count on Byar's approximation is used.
    static final long BYAR_FROM = 10;

    private static final double QUANTILE_ACCURACY = 1e-12;

    private PoissonInterval() {}

    /// The interval public-health practice uses: Byar's from a count of 10, the exact one below. For 65 at 95% it is
    /// 50.16 to 82.85; for 1 it is .0253 to 5.572.
    ///
    /// @param count 0 or more
    /// @param confidence such as .95
    public static Interval of(long count, double confidence) {
        return count < BYAR_FROM ? exact(count, confidence) : byar(count, confidence);
    }

    /// The exact interval (Garwood 1936): ½χ²(α/2, 2x) to ½χ²(1 − α/2, 2x + 2). From 0 when the count is 0.
    public static Interval exact(long count, double confidence) {
        double tail = tail(count, confidence);
        double low = count == 0 ? 0 : gamma((double) count).inverseCumulativeProbability(tail);
        return new Interval(low, gamma(count + 1.0).inverseCumulativeProbability(1 - tail));
    }

    /// Byar's approximation: x(1 − 1/9x − z/(3√x))³ to the same with x + 1 and +z. From 0 when the count is 0.
    public static Interval byar(long count, double confidence) {
        double z = StandardNormal.exceededWith(tail(count, confidence));
        double low = count == 0 ? 0 : Math.max(0, byarEnd((double) count, -z));
        return new Interval(low, byarEnd(count + 1.0, z));
    }

    private static double byarEnd(double x, double z) {
        return x * Math.pow(1 - 1 / (9 * x) + z / (3 * Math.sqrt(x)), 3);
    }

    /// Half a chi-squared value with 2x degrees of freedom is a gamma value of shape x.
    private static GammaDistribution gamma(double shape) {
        return new GammaDistribution(shape, 1, QUANTILE_ACCURACY);
    }

    private static double tail(long count, double confidence) {
        if (count < 0) {
            throw new IllegalArgumentException("a count is 0 or more: " + count);
        }
        return Confidence.tail(confidence);
    }
}
