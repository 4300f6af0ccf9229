package org.trigpoint.statistics;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

class CountChangesPropertiesTest {
    @Property
    void intervalAndPValueAgree(@ForAll @IntRange(max = 3000) int before, @ForAll @IntRange(max = 3000) int after) {
        CountChange change = CountChanges.compare(before, after);
        boolean excludesOne = change.ratioLow() > 1 || change.ratioHigh() < 1;
        assertThat(excludesOne).isEqualTo(change.pValue() < .05);
    }

    @Property
    void widenedIntervalAndWidenedPAgree(@ForAll @IntRange(max = 3000) int before,
            @ForAll @IntRange(max = 3000) int after, @ForAll @DoubleRange(min = 1, max = 60) double dispersion) {
        CountChange change = CountChanges.withDispersion(CountChanges.compare(before, after), dispersion);
        Interval wide = change.widenedRatio();
        assertThat(wide.contains(1)).isEqualTo(change.adjustedP() >= .05);
        assertThat(wide.low()).isLessThanOrEqualTo(change.ratioLow() * (1 + 1e-9));
        assertThat(wide.high()).isGreaterThanOrEqualTo(change.ratioHigh() * (1 - 1e-9));
    }

    @Property
    void exchangingTheYearsInvertsTheRatio(@ForAll @IntRange(min = 1, max = 100_000) int before,
            @ForAll @IntRange(min = 1, max = 100_000) int after, @ForAll @IntRange(min = 1, max = 12) int months) {
        CountChange forth = CountChanges.compare(before, after, new Exposure(months, 12));
        CountChange back = CountChanges.compare(after, before, new Exposure(12, months));
        assertThat(back.pValue()).isCloseTo(forth.pValue(), within(1e-9));
        assertThat(back.ratioLow()).isCloseTo(1 / forth.ratioHigh(), withinPercentage(1e-6));
        assertThat(back.ratioHigh()).isCloseTo(1 / forth.ratioLow(), withinPercentage(1e-6));
    }

    @Property
    void theUnitOfExposureDoesNotMatter(@ForAll @IntRange(max = 500) int before, @ForAll @IntRange(max = 500) int after,
            @ForAll @DoubleRange(min = .01, max = 1000) double unit) {
        CountChange one = CountChanges.compare(before, after, new Exposure(9, 12));
        CountChange other = CountChanges.compare(before, after, new Exposure(9 * unit, 12 * unit));
        assertThat(other.pValue()).isCloseTo(one.pValue(), within(1e-9));
    }
}
