package org.trigpoint.statistics;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.special.Erf;

/// The standard normal distribution, accurate far into its tail, where the usual inverse through 1 − p has lost every
/// digit.
final class StandardNormal {
    /// Beyond this the tail is no longer a double.
    private static final double FURTHEST = 38;
    private static final double ACCURACY = 1e-14;
    private static final int MOST_STEPS = 1000;

    private StandardNormal() {}

    /// The chance of a value above z.
    static double upperTail(double z) {
        return Erf.erfc(z / Math.sqrt(2)) / 2;
    }

    /// The value that is exceeded with probability p, about 14 digits for p down to 1e-300.
    ///
    /// @param p from 0 (gives +∞) to 1 (gives −∞)
    static double exceededWith(double p) {
        if (p > .5) {
            return -exceededWith(1 - p);
        }
        if (p <= upperTail(FURTHEST)) {
            return Double.POSITIVE_INFINITY;
        }
        // logarithms are nearly a parabola in z, which the solver follows in a few steps
        return new BrentSolver(ACCURACY).solve(MOST_STEPS, z -> Math.log(upperTail(z) / p), -1, FURTHEST);
    }
}
