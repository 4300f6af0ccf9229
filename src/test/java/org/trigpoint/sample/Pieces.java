package org.trigpoint.sample;

import java.util.ArrayList;
import java.util.List;

/// Division of lists and totals into parts.
final class Pieces {
    private Pieces() {}

    /// The list cut into this many runs, as even as can be, the longer ones first.
    static <T> List<List<T>> of(List<T> items, int count) {
        List<List<T>> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < count; i++) {
            int to = from + items.size() / count + (i < items.size() % count ? 1 : 0);
            pieces.add(items.subList(from, to));
            from = to;
        }
        return pieces;
    }

    /// Whole numbers in proportion to the weights that add up to the total exactly.
    static int[] shares(int total, double[] weights) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        int[] shares = new int[weights.length];
        double passed = 0;
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            passed += weights[i];
            shares[i] = (int) Math.round(total * passed / all) - given;
            given += shares[i];
        }
        return shares;
    }
}
