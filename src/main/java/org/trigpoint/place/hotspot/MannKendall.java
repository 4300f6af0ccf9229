package org.trigpoint.place.hotspot;

import java.util.Arrays;

/// The Mann–Kendall test of a trend: whether later values tend to be higher, or lower, than earlier ones.
///
/// S = number of rising pairs − number of falling pairs; its variance allows for ties, and z = (S ∓ 1)/√var. Source:
/// Mann (1945), Kendall (1975). The test takes months to be independent: where one month's level carries over to the
/// next its p is too small.
///
/// @param s rising less falling pairs
/// @param z in standard deviations, with continuity correction; 0 when S is 0 or all values are equal
/// @param pValue two-sided p by the normal approximation; 1 with fewer than three values
public record MannKendall(int s, double z, double pValue) {

    private static final int LEAST_VALUES = 3;

    /// Tests a series.
    ///
    /// @param series in order of time; missing values (NaN) are left out
    public static MannKendall of(double[] series) {
        double[] known = Arrays.stream(series).filter(value -> !Double.isNaN(value)).toArray();
        int s = 0;
        for (int i = 0; i < known.length; i++) {
            for (int j = i + 1; j < known.length; j++) {
                s += (int) Math.signum(known[j] - known[i]);
            }
        }
        double variance = variance(known);
        if (known.length < LEAST_VALUES || s == 0 || variance == 0) {
            return new MannKendall(s, 0, 1);
        }
        double z = (s - Math.signum(s)) / Math.sqrt(variance);
        return new MannKendall(s, z, GetisOrd.twoSided(z));
    }

    private static double variance(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double variance = weight(sorted.length);
        int run = 1;
        for (int i = 1; i <= sorted.length; i++) {
            boolean tied = i < sorted.length && sorted[i] == sorted[i - 1];
            if (!tied) {
                variance -= weight(run);
            }
            run = tied ? run + 1 : 1;
        }
        return variance / 18;
    }

    private static double weight(double n) {
        return n * (n - 1) * (2 * n + 5);
    }
}
