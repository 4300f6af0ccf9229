package org.trigpoint.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Correction for many tests read together.
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /// P-values adjusted by Benjamini and Hochberg (1995), in the order given: the i-th smallest of m becomes the least
    /// of p·m/i over itself and all larger ones, at most 1. Calling those at most .05 clear keeps the expected share of
    /// false calls at 5%, for independent or positively related tests. Ties get the same value; nothing gives nothing.
    ///
    /// @param pValues each from 0 to 1
    public static double[] benjaminiHochberg(double[] pValues) {
        int[] largestFirst = IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> valid(pValues[i])).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[pValues.length];
        double least = 1;
        int rank = pValues.length;
        for (int i : largestFirst) {
            least = Math.min(least, valid(pValues[i]) * pValues.length / rank--);
            adjusted[i] = least;
        }
        return adjusted;
    }

    private static double valid(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a p-value lies between 0 and 1: " + p);
        }
        return p;
    }
}
