package org.trigpoint.statistics.forecast;

import org.hipparchus.special.Beta;
import org.trigpoint.statistics.Interval;

/// Poisson counts whose rate is itself only known as a gamma quantity.
///
/// @param shape events behind the rate, above 0
/// @param ratio how many times the history's length lies ahead, above 0
record NegativeBinomial(double shape, double ratio) implements Prediction {
    @Override
    public double mean() {
        return shape * ratio;
    }

    @Override
    public double chanceOfAtMost(double count) {
        return count < 0 ? 0 : Beta.regularizedBeta(1 / (1 + ratio), shape, Math.floor(count) + 1);
    }

    @Override
    public Interval interval(double confidence) {
        double tail = (1 - confidence) / 2;
        return new Interval(quantile(tail), quantile(1 - tail));
    }

    /// The smallest count that is not exceeded with this probability.
    private double quantile(double p) {
        long high = 1;
        while (chanceOfAtMost((double) high) < p) {
            high *= 2;
        }
        long low = -1;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (chanceOfAtMost((double) middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
