package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class QuickScreenTest {
    @Test
    void twoSingleYearsHaveTwiceTheVarianceOfOneAgainstAKnownMean() {
        assertThat(QuickScreen.betweenYears(212, 239)).isCloseTo(1.27, within(.005));
        assertThat(QuickScreen.againstMean(212, 239)).isCloseTo(1.80, within(.005));
    }

    @Test
    void aFallIsNegative() {
        assertThat(QuickScreen.betweenYears(239, 212)).isNegative();
        assertThat(QuickScreen.againstMean(25, 16)).isEqualTo(-2);
    }

    @Test
    void countsInTheBandAreThoseNotFlagged() {
        Interval band = QuickScreen.band(212, QuickScreen.FLAG);
        assertThat(band.low()).isCloseTo(170.56934066431688, within(1e-10));
        assertThat(band.high()).isCloseTo(257.93065933568306, within(1e-10));
        for (long count = 150; count < 280; count++) {
            boolean flagged = Math.abs(QuickScreen.againstMean(212, count)) > QuickScreen.FLAG;
            assertThat(band.contains(count)).isEqualTo(!flagged);
        }
    }

    @Test
    void theBandOfASmallMeanEndsAtNone() {
        assertThat(QuickScreen.band(1, 3)).isEqualTo(new Interval(0, 6.25));
    }

    @Test
    void negativeCountsAreRefused() {
        assertThatThrownBy(() -> QuickScreen.betweenYears(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuickScreen.againstMean(Double.NaN, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
