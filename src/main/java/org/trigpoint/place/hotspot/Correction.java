package org.trigpoint.place.hotspot;

import java.util.Arrays;

/// How p-values are corrected for testing many places at once. A map of 1,000 places shows 50 false hot or cold spots
/// at 5% without it.
public enum Correction {
    /// Not at all; the map must say so.
    NONE,
    /// The false discovery rate of Benjamini and Hochberg (1995): of the places called hot or cold, the level is the
    /// share that may be wrong. The default.
    FALSE_DISCOVERY_RATE,
    /// Bonferroni: every p times the number of places. Strict.
    BONFERRONI;

    /// The corrected p-values, in the order given. NaN is not a test: it stays NaN and does not count.
    public double[] adjust(double[] pValues) {
        double[] sorted = Arrays.stream(pValues).filter(p -> !Double.isNaN(p)).sorted().toArray();
        return switch (this) {
            case NONE -> pValues.clone();
            case BONFERRONI -> Arrays.stream(pValues).map(p -> Math.min(1, p * sorted.length)).toArray();
            case FALSE_DISCOVERY_RATE -> benjaminiHochberg(pValues, sorted);
        };
    }

    private static double[] benjaminiHochberg(double[] pValues, double[] sorted) {
        double[] adjusted = new double[sorted.length];
        double least = 1;
        for (int k = sorted.length - 1; k >= 0; k--) {
            least = Math.min(least, sorted[k] * sorted.length / (k + 1));
            adjusted[k] = least;
        }
        return Arrays.stream(pValues)
                .map(p -> Double.isNaN(p) ? p : adjusted[Arrays.binarySearch(sorted, p)])
                .toArray();
    }
}
