package org.trigpoint.place.hotspot;

import org.trigpoint.statistics.FalseDiscovery;

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
        return switch (this) {
            case NONE -> pValues.clone();
            case BONFERRONI -> bonferroni(pValues);
            case FALSE_DISCOVERY_RATE -> benjaminiHochberg(pValues);
        };
    }

    private static double[] bonferroni(double[] pValues) {
        long tests = Arrays.stream(pValues).filter(p -> !Double.isNaN(p)).count();
        return Arrays.stream(pValues).map(p -> Math.min(1, p * tests)).toArray();
    }

    private static double[] benjaminiHochberg(double[] pValues) {
        double[] tests = Arrays.stream(pValues).filter(p -> !Double.isNaN(p)).toArray();
        double[] adjusted = FalseDiscovery.benjaminiHochberg(tests);
        double[] all = pValues.clone();
        int test = 0;
        for (int i = 0; i < all.length; i++) {
            if (!Double.isNaN(all[i])) {
                all[i] = adjusted[test++];
            }
        }
        return all;
    }
}
