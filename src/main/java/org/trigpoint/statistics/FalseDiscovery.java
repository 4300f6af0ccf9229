package org.trigpoint.statistics;

import java.util.Arrays;

/// Correction for many tests read together.
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /// P-values adjusted by Benjamini and Hochberg (1995), in the order given: the i-th smallest of m becomes the least
    /// of p·m/i over itself and all larger ones, at most 1 and never below p. Calling those at most .05 clear keeps the
    /// expected share of false calls at 5%, for independent or positively related tests. Ties get the same value; nothing
    /// gives nothing.
    ///
    /// @param pValues each from 0 to 1
    public static double[] benjaminiHochberg(double[] pValues) {
        double[] sorted = pValues.clone();
        for (double p : sorted) {
            requireValid(p);
        }
        Arrays.sort(sorted);
        double[] adjusted = new double[sorted.length];
        double least = 1;
        for (int i = sorted.length - 1; i >= 0; i--) {
            // p·m/m can come out a last digit below p
            least = Math.min(least, Math.max(sorted[i], sorted[i] * sorted.length / (i + 1)));
            adjusted[i] = least;
        }
        double[] inOrder = new double[pValues.length];
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = adjusted[Arrays.binarySearch(sorted, pValues[i])];
        }
        return inOrder;
    }

    private static void requireValid(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a p-value lies between 0 and 1: " + p);
        }
    }
}
