package org.trigpoint.place.hotspot;

import org.jspecify.annotations.Nullable;
import org.trigpoint.place.geography.Neighbours;
import org.trigpoint.task.Progress;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The permutation test of local statistics: each place keeps its value and gets as many other places as it has
/// neighbours, drawn without replacement.
///
/// One draw of distinct shifts serves all places: place i gets the places i + shift, counted round the end. For each
/// place alone that is a uniform draw from all others; it turns the test into sums of shifted rows, which processors do
/// fast. Places are sorted by their number of neighbours, so that each takes a leading part of the shifts. Values are
/// whole numbers here (counts as they are, others rounded to a tiny part of the largest), so that equal sums are equal
/// whatever the order of adding.
final class ConditionalPermutation {
    /// Places worked on together, so that their sums stay in the nearest cache.
    private static final int BLOCK = PackedRows.PLACES;
    /// Permutations between two looks at whether to stop.
    private static final int BATCH = 128;
    /// No sum exceeds this, so that differences of sums fit in an int.
    private static final double LARGEST_SUM = 1 << 30;

    private final int places;
    /// Places in order of their number of neighbours, most first; their numbers; how many have more than k neighbours.
    private final int[] order;
    private final int[] counts;
    private final int[] withMore;
    /// The values in that order, twice over.
    private final int[] twice;
    private final int[] observed;
    private final int[] atLeast;
    private final int[] atMost;
    private final @Nullable PackedRows packed;

    private ConditionalPermutation(double[] values, Neighbours neighbours) {
        places = values.length;
        order = byNeighbours(neighbours);
        counts = Arrays.stream(order).map(neighbours::count).toArray();
        withMore = new int[neighbours.largestCount()];
        for (int k = 0, i = places; k < withMore.length; k++) {
            while (i > 0 && counts[i - 1] <= k) {
                i--;
            }
            withMore[k] = i;
        }
        double scale = scale(values, withMore.length);
        double[] whole = Arrays.stream(values).map(value -> Math.rint(value * scale)).toArray();
        twice = IntStream.range(0, 2 * places).map(i -> (int) whole[order[i % places]]).toArray();
        observed = Arrays.stream(order).map(i -> (int) neighbours.sum(i, whole)).toArray();
        atLeast = new int[places];
        atMost = new int[places];
        packed = PackedRows.of(twice, withMore.length);
    }

    /// The places in order of their number of neighbours, most first; equals in the order of the input.
    private static int[] byNeighbours(Neighbours neighbours) {
        int places = neighbours.size();
        return IntStream.range(0, places)
                .mapToLong(i -> -(long) neighbours.count(i) * places + i)
                .sorted()
                .mapToInt(key -> (int) Math.floorMod(key, (long) places))
                .toArray();
    }

    /// What to multiply values by to make whole numbers of them.
    private static double scale(double[] values, int neighbours) {
        double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
        double room = LARGEST_SUM / (largest * Math.max(1, neighbours));
        boolean whole = Arrays.stream(values).allMatch(value -> value == Math.rint(value));
        return largest == 0 || (whole && room >= 1) ? 1 : room;
    }

    /// Two-sided p of the sum of the neighbours' values of each place: twice the smaller (r+1)/(N+1), at most 1; NaN
    /// without permutations and for places without neighbours.
    static double[] twoSided(double[] values, Neighbours neighbours, Permutations permutations, Progress progress) {
        double[] p = new double[values.length];
        Arrays.fill(p, Double.NaN);
        if (permutations.number() == 0) {
            return p;
        }
        ConditionalPermutation test = new ConditionalPermutation(values, neighbours);
        test.run(permutations, progress);
        for (int i = 0; i < p.length; i++) {
            double rarer = Math.min(test.atLeast[i], test.atMost[i]) + 1.;
            p[test.order[i]] = test.counts[i] == 0
                    ? Double.NaN
                    : Math.min(1, 2 * rarer / (permutations.number() + 1));
        }
        return p;
    }

    private void run(Permutations permutations, Progress progress) {
        SplittableRandom random = new SplittableRandom(permutations.seed());
        int[] deck = IntStream.range(1, places).toArray();
        int blocks = (places + BLOCK - 1) / BLOCK;
        for (int done = 0; done < permutations.number(); done += BATCH) {
            progress.checkCancelled();
            progress.report("Drawing neighbours at random", done, permutations.number());
            int[][] shifts = new int[Math.min(BATCH, permutations.number() - done)][];
            for (int i = 0; i < shifts.length; i++) {
                shifts[i] = draw(deck, withMore.length, random);
            }
            IntStream.range(0, blocks).parallel().forEach(block -> work(block, shifts));
        }
    }

    /// The first cards of a deck that is shuffled so far.
    private static int[] draw(int[] deck, int number, SplittableRandom random) {
        for (int k = 0; k < number; k++) {
            int other = k + random.nextInt(deck.length - k);
            int card = deck[k];
            deck[k] = deck[other];
            deck[other] = card;
        }
        return Arrays.copyOf(deck, number);
    }

    private void work(int block, int[][] shifts) {
        int from = block * BLOCK;
        int to = Math.min(places, from + BLOCK);
        boolean alike = to == from + BLOCK && counts[from] == counts[to - 1] && counts[from] > 0;
        if (packed != null && alike) {
            packed.work(from, counts[from], shifts, observed, atLeast, atMost);
            return;
        }
        int[] sums = new int[to - from];
        for (int[] shift : shifts) {
            Arrays.fill(sums, 0);
            for (int k = 0; k < counts[from]; k++) {
                add(sums, from + shift[k], Math.min(to, withMore[k]) - from);
            }
            compare(sums, from);
        }
    }

    private void add(int[] sums, int start, int number) {
        for (int i = 0; i < number; i++) {
            sums[i] += twice[start + i];
        }
    }

    private void compare(int[] sums, int from) {
        for (int i = 0; i < sums.length; i++) {
            int difference = sums[i] - observed[from + i];
            atLeast[from + i] += 1 - (difference >>> 31);
            atMost[from + i] += 1 - (-difference >>> 31);
        }
    }
}
