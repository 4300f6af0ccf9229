package org.trigpoint.place.nearrepeat;

import org.trigpoint.model.RefusedException;

import java.util.Arrays;

/// Counts close pairs by band of time, for one dealing of the days.
///
/// The inner loop runs some hundred million times, so it does little: a difference of days is looked up in a table whose
/// entries add 1 to one of four counters packed into a long. More than four bands of time take more than one round.
final class PairCounter {
    private static final int LANES = 4;
    private static final int LANE_BITS = 16;
    private static final long LANE_MASK = (1L << LANE_BITS) - 1;
    /// So many pairs can be added before a counter may overflow.
    private static final int FULL = (1 << LANE_BITS) - 1;

    private final ClosePairs pairs;
    private final int bands;
    private final char[] days;
    private final int range;
    /// For each round, what to add for a difference of days from -range to range.
    private final long[][] steps;

    PairCounter(ClosePairs pairs, int[] days, Bands bands) {
        this.pairs = pairs;
        this.bands = bands.size();
        int first = Arrays.stream(days).min().orElse(0);
        long span = (long) Arrays.stream(days).max().orElse(0) - first;
        if (span > Character.MAX_VALUE) {
            throw new RefusedException("The incidents span " + span + " days; a date must be wrong.");
        }
        range = (int) span;
        this.days = new char[days.length];
        for (int i = 0; i < days.length; i++) {
            this.days[i] = (char) (days[i] - first);
        }
        steps = new long[(this.bands + LANES - 1) / LANES][2 * range + 1];
        for (int difference = 0; difference <= range; difference++) {
            int band = bands.bandOf(difference);
            if (band >= 0) {
                long step = 1L << (band % LANES * LANE_BITS);
                steps[band / LANES][range + difference] = step;
                steps[band / LANES][range - difference] = step;
            }
        }
    }

    /// The observed days, counted from the first, as a copy.
    char[] days() {
        return days.clone();
    }

    /// Counts the pairs: bands of distance one after the other, bands of time within each.
    long[] count(char[] dealt) {
        long[] counts = new long[pairs.first.length * bands];
        for (int near = 0; near < pairs.first.length; near++) {
            int[] first = pairs.first[near];
            int[] second = pairs.second[near];
            for (int from = 0; from < first.length; from += FULL) {
                int to = Math.min(first.length, from + FULL);
                for (int round = 0; round < steps.length; round++) {
                    long packed = 0;
                    long[] step = steps[round];
                    for (int k = from; k < to; k++) {
                        packed += step[range + dealt[first[k]] - dealt[second[k]]];
                    }
                    unpack(packed, counts, near * bands + round * LANES);
                }
            }
        }
        return counts;
    }

    private void unpack(long packed, long[] counts, int first) {
        for (int lane = 0; lane < LANES && first % bands + lane < bands; lane++) {
            counts[first + lane] += packed >>> (lane * LANE_BITS) & LANE_MASK;
        }
    }
}
