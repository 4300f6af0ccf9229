package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;

import java.time.Month;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// The expected values are those of `seasonality.py`, which stands among the test's resources.
class SeasonalityTest {
    private static final double[] ONE = {21.3, 22.1, 23.9, 25.2, 24.8, 22.6, 22.0, 20.9, 19.8, 19.1, 18.2, 20.4};
    private static final double[] NEXT = {18.4, 19.9, 20.1, 22.7, 21.5, 19.6, 19.2, 18.8, 16.9, 16.2, 15.6, 17.5};

    @Test
    void aSeasonThatReturnsIsClear() {
        Seasonality season = Seasonality.of(List.of(ONE, NEXT), Month.APRIL);
        assertThat(season.isClear()).isTrue();
        assertThat(season.pValue()).isCloseTo(.00071744040476, within(1e-12));
        assertThat(season.high()).isEqualTo(Month.JULY);
        assertThat(season.above()).isCloseTo(.15199301417711, within(1e-10));
        assertThat(season.low()).isEqualTo(Month.FEBRUARY);
        assertThat(season.below()).isCloseTo(.11439284980481, within(1e-10));
    }

    @Test
    void monthsThatSwingAgainstEachOtherAreNone() {
        Seasonality season = Seasonality.of(
                List.of(new double[]{1.2, .9, 1.1, 1.4, .8, 1.0, 1.3, .7, 1.1, .9, 1.2, 1.0},
                        new double[]{.8, 1.3, 1.0, .9, 1.2, 1.1, .7, 1.2, .9, 1.3, .8, 1.1}),
                Month.JANUARY);
        assertThat(season.isClear()).isFalse();
        assertThat(season.pValue()).isCloseTo(.999865780246, within(1e-10));
    }

    @Test
    void nothingButGrowthIsNoSeason() {
        Seasonality season = Seasonality.of(List.of(growth(0), growth(1), growth(2)), Month.APRIL);
        assertThat(season.isClear()).isFalse();
        assertThat(season.pValue()).isCloseTo(.999944099660, within(1e-10));
        assertThat(season.above()).isCloseTo(.00859266101848, within(1e-10));
    }

    /// A year of three that grow by 3% a month, with a wobble.
    private static double[] growth(int year) {
        double[] months = new double[12];
        for (int m = 0; m < months.length; m++) {
            months[m] = 20 * Math.pow(1.03, 12 * year + m) + ((5 * year + 3 * m) % 4 < 2 ? .4 : -.4);
        }
        return months;
    }

    @Test
    void aYearAsItIsCountsTooWhereTheDriftMakesTheSeasonClearer() {
        assertThat(Seasonality.of(List.of(NEXT, ONE), Month.APRIL).pValue()).isCloseTo(6.974731438e-05, within(1e-13));
    }

    @Test
    void noIncidentsAreNoSeason() {
        Seasonality season = Seasonality.of(List.of(new double[12], new double[12]), Month.APRIL);
        assertThat(season.isClear()).isFalse();
        assertThat(season.above()).isZero();
    }

    @Test
    void oneYearTellsNoSeason() {
        assertThatThrownBy(() -> Seasonality.of(List.of(ONE), Month.APRIL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
