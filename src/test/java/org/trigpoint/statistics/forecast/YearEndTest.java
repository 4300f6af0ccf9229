package org.trigpoint.statistics.forecast;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.RefusedException;
import org.trigpoint.statistics.Interval;

import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class YearEndTest {
    private static final double[] SERIES = {41, 38, 52, 60, 66, 71, 80, 77, 58, 49, 40, 36, 47, 35, 50, 58, 70, 82, 75,
        88, 66, 51, 39, 44, 50, 41, 61};

    @Test
    void addsWhatWasCountedToWhatIsToCome() {
        YearEnd year = YearEnd.of(SERIES, 3);
        Prediction toCome = Forecast.of(SERIES, 9).total();
        assertThat(year.soFar()).isEqualTo(152);
        assertThat(year.rest().months()).hasSize(9);
        assertThat(year.expected()).isCloseTo(152 + toCome.mean(), within(1e-9));
        assertThat(year.interval(.8).low()).isCloseTo(152 + toCome.interval(.8).low(), within(1e-4));
        assertThat(year.chanceOfAtMost(750)).isCloseTo(toCome.chanceOfAtMost(598), within(1e-9));
        assertThat(year.chanceOfAtMost(700) + year.chanceOfAtLeast(701)).isCloseTo(1, within(1e-9));
    }

    @Test
    void aCompleteYearIsCertain() {
        YearEnd year = YearEnd.of(Arrays.copyOf(SERIES, 24), 12);
        assertThat(year.expected()).isEqualTo(705);
        assertThat(year.interval(.95)).isEqualTo(new Interval(705, 705));
        assertThat(year.chanceOfAtMost(705)).isEqualTo(1);
        assertThat(year.chanceOfAtMost(704)).isZero();
        assertThat(year.chanceOfAtLeast(705)).isEqualTo(1);
        assertThat(year.chanceOfAtLeast(706)).isZero();
    }

    @Test
    void theIntervalNarrowsAsTheYearGoesOn() {
        double width = Double.POSITIVE_INFINITY;
        for (int complete : new int[]{0, 4, 8, 11}) {
            Interval interval = YearEnd.of(Arrays.copyOf(SERIES, 15 + complete), complete).interval(.8);
            assertThat(interval.high() - interval.low()).isLessThan(width);
            width = interval.high() - interval.low();
        }
    }

    @Test
    void aTotalAlreadyPassedCannotBeKept() {
        assertThat(YearEnd.of(SERIES, 3).chanceOfAtMost(151)).isZero();
        assertThat(YearEnd.of(SERIES, 3).chanceOfAtLeast(152)).isEqualTo(1);
    }

    @Test
    void aMissingMonthOfThisYearIsRefused() {
        double[] gap = SERIES.clone();
        gap[25] = Double.NaN;
        assertThatThrownBy(() -> YearEnd.of(gap, 3)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> YearEnd.of(SERIES, 13)).isInstanceOf(IllegalArgumentException.class);
    }
}
