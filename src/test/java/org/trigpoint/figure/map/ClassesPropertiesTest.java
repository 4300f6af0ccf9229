package org.trigpoint.figure.map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class ClassesPropertiesTest {
    @Property(tries = 300)
    void noOtherPartitionIsTighterThanNaturalBreaks(
            @ForAll @Size(min = 3, max = 60) List<@DoubleRange(max = 500) Double> values,
            @ForAll @IntRange(min = 2, max = 6) int count, @ForAll long seed) {
        double best = spread(values, Classes.natural(values, count));
        List<Double> breaks = new ArrayList<>(values.stream().distinct().sorted().toList());
        Collections.shuffle(breaks, new Random(seed));
        List<Double> other = breaks.stream().limit(count - 1L).sorted().toList();

        assertThat(best).isLessThanOrEqualTo(spread(values, Classes.fixed(other)) + 1e-6);
    }

    @Property(tries = 200)
    void everyClassOfNaturalBreaksHoldsAValue(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(max = 500) Double> values,
            @ForAll @IntRange(min = 1, max = 6) int count) {
        Classes classes = Classes.natural(values, count);

        assertThat(values.stream().map(classes::of).distinct().count()).isEqualTo(classes.count());
    }

    @Property(tries = 100)
    void orderDoesNotMatter(@ForAll @Size(min = 1, max = 40) List<@DoubleRange(max = 500) Double> values,
            @ForAll long seed) {
        List<Double> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Classes.natural(shuffled, 4)).isEqualTo(Classes.natural(values, 4));
        assertThat(Classes.quantiles(shuffled, 4)).isEqualTo(Classes.quantiles(values, 4));
    }

    private static double spread(List<Double> values, Classes classes) {
        return IntStream.range(0, classes.count())
                .mapToDouble(
                        i -> squares(values.stream().filter(v -> classes.of(v) == i).mapToDouble(v -> v).toArray()))
                .sum();
    }

    private static double squares(double[] values) {
        double mean = DoubleStream.of(values).average().orElse(0);
        return DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum();
    }
}
