package org.trigpoint.place.hotspot;

import org.trigpoint.place.geography.GridPoints;

import java.util.Arrays;

/// Chooses a bandwidth from the spread of the points.
public final class Bandwidth {
    private static final double NORMAL_QUARTILES = 1.34;
    private static final double RULE = 1.06;

    private Bandwidth() {}

    /// The normal reference rule, averaged over both axes: 1.06 · min(s, IQR/1.34) · n^(−1/5) of each axis, times 4 for
    /// the quartic kernel, whose bandwidth is its whole reach. Source: Venables and Ripley (2002), "Modern Applied
    /// Statistics with S", equation 5.5 and `bandwidth.nrd`. The rule oversmooths points in clusters: a first guess.
    ///
    /// @param points two or more
    /// @return metres; NaN for fewer than two points, zero when half of the points share their place
    public static double normalReference(GridPoints points, Kernel kernel) {
        if (points.size() < 2) {
            return Double.NaN;
        }
        return kernel.deviations * (axis(points.eastings()) + axis(points.northings())) / 2;
    }

    private static double axis(double[] values) {
        Arrays.sort(values);
        int n = values.length;
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        double quartiles = (quantile(values, .75) - quantile(values, .25)) / NORMAL_QUARTILES;
        return RULE * Math.min(Math.sqrt(squares / (n - 1)), quartiles) * Math.pow(n, -.2);
    }

    /// The quantile of type 7: straight between neighbouring values.
    static double quantile(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
