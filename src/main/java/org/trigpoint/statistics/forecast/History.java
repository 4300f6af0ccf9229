package org.trigpoint.statistics.forecast;

import org.trigpoint.model.RefusedException;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The months a forecast learns from, in order and without a series break among them.
final class History {
    /// Fewer known months than this say nothing of a year.
    static final int FEWEST_MONTHS = 12;

    private final double[] counts;

    private History(double[] counts) {
        this.counts = counts;
    }

    /// @param counts by month, NaN where missing
    /// @throws RefusedException when fewer than twelve months are known, or a count is below 0
    static History of(double[] counts) {
        if (Arrays.stream(counts).anyMatch(count -> count < 0 || Double.isInfinite(count))) {
            throw new RefusedException("a monthly count is 0 or more");
        }
        History history = new History(counts.clone());
        int known = history.known().length;
        if (known < FEWEST_MONTHS) {
            throw new RefusedException("a forecast needs at least " + FEWEST_MONTHS + " months; there are " + known);
        }
        return history;
    }

    /// All months, the missing ones too.
    int length() {
        return counts.length;
    }

    double count(int month) {
        return counts[month];
    }

    /// The positions of the known months.
    int[] known() {
        return IntStream.range(0, counts.length).filter(i -> !Double.isNaN(counts[i])).toArray();
    }

    /// The mean of the latest known months.
    double recentMean(int months) {
        int[] known = known();
        return Arrays.stream(known)
                .skip(Math.max(0, known.length - months))
                .mapToDouble(this::count)
                .average()
                .orElseThrow();
    }
}
