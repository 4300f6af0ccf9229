package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// Expected values: `dispersion.py`, a Poisson regression fitted by Newton's method.
class DispersionTest {
    @Test
    void isPearsonsChiSquaredOfASeasonalPoissonModel() {
        assertThat(Dispersion.estimate(new long[]{52, 48, 61, 70, 66, 81, 93, 88, 64, 57, 49, 45},
                new long[]{61, 39, 72, 55, 81, 70, 99, 120, 60, 44, 60, 38}))
                .isCloseTo(1.3553932347777178, within(1e-12));
        assertThat(Dispersion.estimate(new long[]{10, 40, 8, 60, 12, 33, 9, 71, 20, 5, 44, 13},
                new long[]{50, 9, 47, 11, 39, 12, 80, 10, 6, 61, 9, 40}))
                .isCloseTo(29.500404756558442, within(1e-11));
    }

    @Test
    void monthsEmptyInBothYearsAreLeftOut() {
        assertThat(Dispersion.estimate(new long[]{3, 0, 5, 9, 0, 12}, new long[]{6, 0, 1, 2, 4, 30}))
                .isCloseTo(4.4464324769056125, within(1e-12));
    }

    @Test
    void countsQuieterThanPoissonGiveOne() {
        assertThat(Dispersion.estimate(new long[]{100, 110, 120, 130}, new long[]{51, 54, 61, 64})).isEqualTo(1);
    }

    @Test
    void tooLittleToEstimateFromGivesOne() {
        assertThat(Dispersion.estimate(new long[0], new long[0])).isEqualTo(1);
        assertThat(Dispersion.estimate(new long[]{5}, new long[]{50})).isEqualTo(1);
        assertThat(Dispersion.estimate(new long[]{5, 0, 0}, new long[]{50, 0, 0})).isEqualTo(1);
        assertThat(Dispersion.estimate(new long[]{0, 0, 0}, new long[]{1, 20, 3})).isEqualTo(1);
    }

    @Test
    void differentMonthsAndNegativeCountsAreRefused() {
        assertThatThrownBy(() -> Dispersion.estimate(new long[12], new long[10]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12 and 10");
        assertThatThrownBy(() -> Dispersion.estimate(new long[]{1, -1}, new long[]{1, 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
