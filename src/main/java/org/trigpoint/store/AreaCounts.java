package org.trigpoint.store;

import java.util.Arrays;

/// Counts by the number of an area; the numbers are small, since they are given out one after another.
final class AreaCounts {
    private long[] counts = new long[1 << 10];

    void add(int area) {
        if (area >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(area + 1, counts.length * 2));
        }
        counts[area]++;
    }

    long[] counts() {
        return counts;
    }
}
