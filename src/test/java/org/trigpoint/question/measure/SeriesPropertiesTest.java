package org.trigpoint.question.measure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.trigpoint.model.Basis;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.question.Footing;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.question.definition.StatedTarget;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.Polarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

class SeriesPropertiesTest {
    private static final Period YEAR = Period.parse("FY2012/13");

    private static Series series(List<SeriesPoint> points, MeasureUnit unit) {
        return new Series(new MeasureDefinition("Something", unit, Polarity.NEITHER,
                new MeasureDefinition.About(null, null, null), new Origin.Imported(), MeasureDefinition.Aim.NONE),
                points,
                Footing.FIRM);
    }

    private static List<SeriesPoint> months(List<Integer> counts) {
        List<SeriesPoint> points = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Period month = Period.of(YEAR.months().get(i), YEAR.months().get(i));
            points.add(new SeriesPoint(month, Value.of(counts.get(i)),
                    new Basis(null, null, (double) counts.get(i), 1000.0, null, null, null)));
        }
        return points;
    }

    @Property
    void theYearIsTheSumOfItsMonthsInAnyOrder(
            @ForAll @Size(12) List<@IntRange(min = 0, max = 5000) Integer> counts, @ForAll long seed) {
        List<SeriesPoint> points = months(counts);
        Collections.shuffle(points, new Random(seed));
        Assertions.assertThat(series(points, MeasureUnit.COUNT).over(YEAR).value())
                .isEqualTo(Value.of(counts.stream().mapToInt(Integer::intValue).sum()));
    }

    @Property
    void aYearWithAMonthMissingHasNoTotal(@ForAll @Size(12) List<@IntRange(min = 0, max = 50) Integer> counts,
            @ForAll @IntRange(min = 0, max = 11) int missing) {
        List<SeriesPoint> points = months(counts);
        points.remove(missing);
        Assertions.assertThat(series(points, MeasureUnit.COUNT).over(YEAR).value().known()).isEmpty();
    }

    @Property
    void aShareOfTheYearLiesAmongThoseOfItsMonths(
            @ForAll @Size(12) List<@IntRange(min = 0, max = 1000) Integer> counts) {
        double share = series(months(counts), MeasureUnit.PERCENT).over(YEAR).value().known().orElseThrow();
        Assertions.assertThat(share)
                .isBetween(Collections.min(counts) / 10.0 - 1e-9, Collections.max(counts) / 10.0 + 1e-9);
    }

    @Property
    void anIntervalHoldsItsEstimate(@ForAll @DoubleRange(min = 0, max = 100) double percent,
            @ForAll @LongRange(min = 1, max = 100_000) long answers,
            @ForAll @DoubleRange(min = 1, max = 4) double designEffect) {
        SeriesPoint point = new SeriesPoint(YEAR, Value.of(percent),
                new Basis(null, null, null, (double) answers, designEffect, null, null));
        Interval interval = point.interval(MeasureUnit.PERCENT).orElseThrow();
        Assertions.assertThat(percent).isBetween(interval.low() - 1e-9, interval.high() + 1e-9);
    }

    @Property
    void aCutOfTheImpliedBaselineIsTheLevelAgain(@ForAll @IntRange(min = 1, max = 5000) int level,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        StatedTarget stated = StatedTarget
                .read("≤" + level + " (" + percent + "% reduction)", "Fires", MeasureUnit.COUNT, OptionalDouble.empty())
                .orElseThrow();
        Assertions.assertThat(stated.impliedBaseline().orElseThrow() * (100 - percent) / 100)
                .isCloseTo(level, Offset.offset(1e-6));
    }
}
