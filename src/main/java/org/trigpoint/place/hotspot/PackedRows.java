package org.trigpoint.place.hotspot;

import org.jspecify.annotations.Nullable;

/// The rows of a [ConditionalPermutation] whose values are small counts: four places share a long, sixteen bits each, so
/// that one addition adds four and one subtraction compares four. The results are those of adding one by one.
final class PackedRows {
    /// Places worked on together.
    static final int PLACES = 2048;
    private static final int LANES = 4;
    private static final int BITS = 16;
    private static final int LANE = PLACES / LANES;
    private static final long HIGH = 0x8000_8000_8000_8000L;
    private static final long ONE = 0x0001_0001_0001_0001L;
    /// Sums below leave the highest bit of a lane to the comparison.
    private static final int LIMIT = 1 << (BITS - 1);

    private final long[] packed;

    private PackedRows(long[] packed) {
        this.packed = packed;
    }

    /// The rows of values; `null` where one is negative or a sum could be too large.
    ///
    /// @param twice the values, twice over
    /// @param neighbours the largest number of neighbours
    static @Nullable PackedRows of(int[] twice, int neighbours) {
        int largest = 0;
        for (int value : twice) {
            if (value < 0) {
                return null;
            }
            largest = Math.max(largest, value);
        }
        if (twice.length < PLACES || (long) largest * neighbours >= LIMIT) {
            return null;
        }
        long[] packed = new long[twice.length - PLACES + LANE];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = pack(twice, i);
        }
        return new PackedRows(packed);
    }

    private static long pack(int[] values, int at) {
        long packed = 0;
        for (int lane = LANES - 1; lane >= 0; lane--) {
            packed = (packed << BITS) | values[at + lane * LANE];
        }
        return packed;
    }

    /// Draws for a block of places that have equally many neighbours.
    ///
    /// @param from the first place
    /// @param neighbours how many each has, one or more
    /// @param shifts one row of draws a permutation, fewer than 65,536
    /// @param observed the sums to compare with, by place
    /// @param atLeast counts how often a sum drawn is no smaller, by place
    /// @param atMost counts how often it is no larger
    void work(int from, int neighbours, int[][] shifts, int[] observed, int[] atLeast, int[] atMost) {
        long[] seen = new long[LANE];
        for (int i = 0; i < LANE; i++) {
            seen[i] = pack(observed, from + i);
        }
        long[] sums = new long[LANE];
        long[] least = new long[LANE];
        long[] most = new long[LANE];
        for (int[] shift : shifts) {
            System.arraycopy(packed, from + shift[0], sums, 0, LANE);
            for (int k = 1; k < neighbours; k++) {
                add(sums, from + shift[k]);
            }
            compare(sums, seen, least, most);
        }
        for (int i = 0; i < PLACES; i++) {
            int lane = i / LANE * BITS;
            atLeast[from + i] += (int) (least[i % LANE] >>> lane) & 0xFFFF;
            atMost[from + i] += (int) (most[i % LANE] >>> lane) & 0xFFFF;
        }
    }

    private void add(long[] sums, int start) {
        for (int i = 0; i < LANE; i++) {
            sums[i] += packed[start + i];
        }
    }

    private static void compare(long[] sums, long[] seen, long[] least, long[] most) {
        for (int i = 0; i < LANE; i++) {
            least[i] += (((sums[i] | HIGH) - seen[i]) >>> (BITS - 1)) & ONE;
            most[i] += (((seen[i] | HIGH) - sums[i]) >>> (BITS - 1)) & ONE;
        }
    }
}
