package org.trigpoint.place.nearrepeat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.task.Progress;

import java.util.SplittableRandom;

import static org.assertj.core.api.Assertions.assertThat;

class ClosePairsPropertiesTest {
    private static final Bands DISTANCES = Bands.of(0, 1, 5, 6, 20);
    private static final Bands DAYS = Bands.of(1, 2, 4, 7, 9, 10, 15, 16, 30, 40);

    @Property(tries = 100)
    void countsEveryPairOnce(@ForAll @IntRange(max = 80) int number, @ForAll Metric metric, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = random.ints(number, 0, 30).asDoubleStream().toArray();
        double[] y = random.ints(number, 0, 30).asDoubleStream().toArray();
        int[] days = random.ints(number, -20, 40).toArray();
        long[] expected = new long[DISTANCES.size() * DAYS.size()];
        for (int i = 0; i < number; i++) {
            for (int j = 0; j < i; j++) {
                int near = DISTANCES.bandOf(metric.distance(x[i] - x[j], y[i] - y[j]));
                int soon = DAYS.bandOf(Math.abs(days[i] - days[j]));
                if (near >= 0 && soon >= 0) {
                    expected[near * DAYS.size() + soon]++;
                }
            }
        }
        ClosePairs pairs = ClosePairs.of(DatedPoints.of(GridPoints.of(x, y), days), DISTANCES, metric, Progress.NONE);
        PairCounter counter = new PairCounter(pairs, days, DAYS);
        assertThat(counter.count(counter.days())).isEqualTo(expected);
    }
}
