package org.trigpoint.statistics.forecast;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.special.Erf;
import org.trigpoint.statistics.Interval;

import java.util.List;

/// The predictions of several models, each weighed by how well it explains the past.
///
/// @param parts one for each model
record NormalMixture(List<Part> parts) implements Prediction {
    private static final double FURTHEST = 10;
    private static final int MOST_STEPS = 1000;

    /// One model's normal prediction.
    ///
    /// @param weight all weights sum to 1
    /// @param mean of the count
    /// @param deviation its standard deviation, above 0
    record Part(double weight, double mean, double deviation) {
        double below(double count) {
            return weight * Erf.erfc((mean - count) / deviation / Math.sqrt(2)) / 2;
        }
    }

    NormalMixture {
        parts = List.copyOf(parts);
    }

    @Override
    public double mean() {
        return Math.max(0, parts.stream().mapToDouble(part -> part.weight() * part.mean()).sum());
    }

    @Override
    public double chanceOfAtMost(double count) {
        // a whole count ends half-way to the next
        return count < 0 ? 0 : below(Math.floor(count) + .5);
    }

    @Override
    public Interval interval(double confidence) {
        double tail = (1 - confidence) / 2;
        return new Interval(Math.max(0, quantile(tail)), Math.max(0, quantile(1 - tail)));
    }

    private double below(double count) {
        return parts.stream().mapToDouble(part -> part.below(count)).sum();
    }

    private double quantile(double p) {
        double low = parts.stream().mapToDouble(part -> part.mean() - FURTHEST * part.deviation()).min().orElseThrow();
        double high = parts.stream().mapToDouble(part -> part.mean() + FURTHEST * part.deviation()).max().orElseThrow();
        return new BrentSolver(1e-6).solve(MOST_STEPS, count -> below(count) - p, low, high);
    }
}
