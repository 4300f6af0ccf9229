package org.trigpoint.statistics;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// How much more monthly counts vary than independent events would.
public final class Dispersion {
    private Dispersion() {}

    /// Pearson's φ of a seasonal Poisson model over two years: each month has its own level, each year its own factor,
    /// and what is left over is compared with Poisson variation. The fitted value of a cell is month total × year total
    /// / grand total, as in a table of independence; φ = Σ (observed − fitted)² / fitted / (months − 1), and never less
    /// than 1. Twelve months leave eleven degrees of freedom, so φ is itself uncertain.
    ///
    /// A month without events in both years says nothing and is left out. With fewer than two months left, or a year
    /// without events, nothing can be estimated and φ is 1.
    ///
    /// @param monthlyBefore counts of the earlier year, 0 or more, month by month
    /// @param monthlyAfter counts of the same months a year later, in the same order
    /// @throws IllegalArgumentException when the two differ in length or a count is below 0
    public static double estimate(long[] monthlyBefore, long[] monthlyAfter) {
        if (monthlyBefore.length != monthlyAfter.length) {
            throw new IllegalArgumentException("dispersion needs the same months of both years; there are "
                    + monthlyBefore.length + " and " + monthlyAfter.length);
        }
        double before = total(monthlyBefore);
        double after = total(monthlyAfter);
        int[] months = IntStream.range(0, monthlyBefore.length)
                .filter(i -> monthlyBefore[i] + monthlyAfter[i] > 0)
                .toArray();
        if (months.length < 2 || before == 0 || after == 0) {
            return 1;
        }
        double shareAfter = after / (before + after);
        double pearson = IntStream.of(months)
                .mapToDouble(i -> pearson(monthlyBefore[i], monthlyAfter[i], shareAfter))
                .sum();
        return Math.max(1, pearson / (months.length - 1));
    }

    private static double pearson(long before, long after, double shareAfter) {
        double month = (double) before + after;
        double fittedAfter = month * shareAfter;
        double residual = after - fittedAfter;
        // the two residuals of a month are equal and opposite
        return residual * residual * (1 / fittedAfter + 1 / (month - fittedAfter));
    }

    private static double total(long[] counts) {
        if (LongStream.of(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count is 0 or more");
        }
        return LongStream.of(counts).sum();
    }
}
