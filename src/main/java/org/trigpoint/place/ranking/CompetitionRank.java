package org.trigpoint.place.ranking;

import java.util.Arrays;

/// Ranks from the highest value down, where tied values share the better rank: 1, 2, 2, 4.
final class CompetitionRank {
    /// Values that agree to nine decimals are tied: the order of floating-point sums must not break a tie.
    private static final double TIE = 1e9;

    private CompetitionRank() {}

    /// The value as it is compared.
    static double key(double value) {
        return Math.rint(value * TIE);
    }

    /// The rank of each value, 1 for the highest.
    ///
    /// @param values no NaN
    static int[] of(double[] values) {
        double[] sorted = new double[values.length];
        int[] ranks = new int[values.length];
        fill(values, sorted, ranks);
        return ranks;
    }

    /// As [#of(double\[\])], into arrays that the caller reuses.
    static void fill(double[] values, double[] sorted, int[] ranks) {
        int n = values.length;
        for (int i = 0; i < n; i++) {
            sorted[i] = -key(values[i]);
        }
        Arrays.sort(sorted);
        for (int i = 0; i < n; i++) {
            ranks[i] = 1 + firstAtOrAbove(sorted, -key(values[i]));
        }
    }

    private static int firstAtOrAbove(double[] sorted, double key) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
