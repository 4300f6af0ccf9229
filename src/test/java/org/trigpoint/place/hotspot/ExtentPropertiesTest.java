package org.trigpoint.place.hotspot;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.trigpoint.place.geography.GridPoints;

import java.util.Arrays;
import java.util.SplittableRandom;

import static org.assertj.core.api.Assertions.assertThat;

class ExtentPropertiesTest {
    @Property(tries = 200)
    void theValueAtEveryPositionIsThatOfTheSortedValues(@ForAll @IntRange(min = 1, max = 60) int number,
            @ForAll @IntRange(min = 1, max = 20) int different, @ForAll long seed) {
        double[] values = new SplittableRandom(seed).ints(number, 0, different).asDoubleStream().toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        for (int position = 0; position < number; position++) {
            assertThat(OrderStatistic.of(values.clone(), position)).isEqualTo(sorted[position]);
        }
    }

    /// A point is stray on an axis that lies further from the median than five times the nearest 95%, and than 10 km.
    @Property(tries = 200)
    void theExtentHoldsEveryPointThatIsNotStray(@ForAll @IntRange(min = 1, max = 50) int number, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = random.doubles(number, 440_000, 460_000).toArray();
        x[0] = random.nextBoolean() ? 52.6 : x[0];
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double median = sorted[(number - 1) / 2];
        double[] distances = Arrays.stream(x).map(value -> Math.abs(value - median)).sorted().toArray();
        double limit = Math.max(5 * distances[(int) (.95 * (number - 1))], 10_000);
        double[] kept = Arrays.stream(x).filter(value -> Math.abs(value - median) <= limit).sorted().toArray();
        Extent extent = Extent.around(GridPoints.of(x, new double[number]));
        assertThat(extent.west()).isEqualTo(kept[0]);
        assertThat(extent.east()).isEqualTo(Math.max(kept[kept.length - 1], kept[0] + 1));
    }
}
