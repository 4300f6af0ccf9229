package org.trigpoint.statistics.control;

import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.trigpoint.model.RefusedException;
import org.trigpoint.statistics.Interval;

/// A funnel of rates. The limits are exact Poisson quantiles of the count expected at the common rate, interpolated
/// between whole counts so that the curves are smooth (Spiegelhalter 2005, appendix A.1.1), and not below 0.
///
/// @param centre the common rate, for every `per` of the population; above 0
/// @param per 1,000, 10,000 or 100,000
public record RateFunnel(double centre, int per) implements Funnel {
    /// @throws RefusedException when there are no events, so that nothing can vary
    public RateFunnel {
        if (!(centre > 0 && Double.isFinite(centre)) || per <= 0) {
            throw new RefusedException("a funnel needs a common rate above 0; this is " + centre);
        }
    }

    /// The funnel around the rate of all areas together.
    ///
    /// @param count of all areas
    /// @param population of all areas, above 0
    public static RateFunnel around(long count, double population, int per) {
        return new RateFunnel(count / population * per, per);
    }

    @Override
    public double value(long count, double size) {
        return count / size * per;
    }

    @Override
    public Interval limits(double size, double confidence) {
        double expected = centre / per * size;
        PoissonDistribution counts = new PoissonDistribution(expected);
        double tail = (1 - confidence) / 2;
        return new Interval(Math.max(0, quantile(counts, tail)), quantile(counts, 1 - tail)).times(per / size);
    }

    private static double quantile(PoissonDistribution counts, double p) {
        int count = counts.inverseCumulativeProbability(p);
        return count - (counts.cumulativeProbability(count) - p) / counts.probability(count);
    }
}
