package org.trigpoint.statistics;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.special.Beta;

/// The exact conditional comparison of two Poisson counts. Given their sum, the later count is binomial, so both the
/// p-value and the interval of the ratio of rates come from binomial tails and always agree.
final class PoissonRatio {
    private static final double LOG_ODDS_ACCURACY = 1e-12;
    private static final double WIDEST_LOG_ODDS = 720;
    private static final int MOST_STEPS = 10_000;

    private PoissonRatio() {}

    /// Twice the smaller binomial tail, at most 1.
    static double pValue(long before, long after, Exposure exposure) {
        double share = exposure.shareAfter();
        double smaller = Math.min(atMost(before, after, 1 - share), atLeast(before, after, share));
        return Math.min(1, 2 * smaller);
    }

    /// The Clopper–Pearson interval of the ratio of the later rate to the earlier one.
    ///
    /// @param alpha one minus the confidence level, such as .05; 0 gives 0 to ∞
    static Interval interval(long before, long after, Exposure exposure, double alpha) {
        if (alpha <= 0) {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }
        double target = Math.log(alpha / 2);
        double low = after == 0 ? 0 : odds(y -> Math.log(atLeast(before, after, share(y))) - target);
        double high = before == 0
                ? Double.POSITIVE_INFINITY
                : odds(y -> Math.log(atMost(before, after, share(-y))) - target);
        return new Interval(low, high).times(exposure.beforePerAfter());
    }

    /// The standardised difference, by the root of the deviance: close to the exact test, and finite where the exact
    /// p-value is too small for a double.
    static double rootDeviance(long before, long after, Exposure exposure) {
        double sum = (double) before + after;
        double expectedAfter = sum * exposure.shareAfter();
        return Math.sqrt(2 * (term(after, expectedAfter) + term(before, sum - expectedAfter)));
    }

    private static double term(long observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    /// Solving in log-odds keeps every digit of a ratio near 0 or very large.
    private static double odds(UnivariateFunction excess) {
        UnivariateFunction finite = y -> Math.max(excess.value(y), -Double.MAX_VALUE);
        double logOdds = new BrentSolver(LOG_ODDS_ACCURACY)
                .solve(MOST_STEPS, finite, -WIDEST_LOG_ODDS, WIDEST_LOG_ODDS);
        return Math.exp(logOdds);
    }

    private static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double atLeast(long before, long after, double share) {
        return after == 0 ? 1 : Beta.regularizedBeta(share, (double) after, before + 1.0);
    }

    private static double atMost(long before, long after, double shareBefore) {
        return before == 0 ? 1 : Beta.regularizedBeta(shareBefore, (double) before, after + 1.0);
    }
}
