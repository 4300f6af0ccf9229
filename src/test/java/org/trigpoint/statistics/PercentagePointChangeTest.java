package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Expected values: `proportions.py`, which maximises the likelihood by search.
class PercentagePointChangeTest {
    @ParameterizedTest
    @CsvSource({"47, 100, 65, 100, 4.221486885, 31.11548186, .01053685683",
        "4, 97, 9, 105, -2.675725747, 11.97335305, .1991956371",
        "30, 200, 31, 90, 8.884304206, 30.72754220, .0001752165946",
        "0, 40, 6, 50, 2.683431153, 23.88460080, .02412373655",
        "12, 12, 9, 14, -61.68452628, -6.800165300, .02389771066",
        "560, 1000, 610, 1000, .6802810457, 9.301672289, .02329695527"})
    void intervalAndTestAreThoseOfTheScore(long x1, long n1, long x2, long n2, double low, double high, double p) {
        PercentagePointChange change = PercentagePointChange.between(new Proportion(x1, n1), new Proportion(x2, n2));
        assertThat(change.interval().low()).isCloseTo(low, within(1e-5));
        assertThat(change.interval().high()).isCloseTo(high, within(1e-5));
        assertThat(change.pValue()).isCloseTo(p, within(1e-8));
    }

    @Test
    void fromFortySevenToSixtyFivePerCentIsEighteenPoints() {
        PercentagePointChange change = PercentagePointChange.between(new Proportion(47, 100), new Proportion(65, 100));
        assertThat(change.points()).isCloseTo(18, within(1e-12));
        assertThat(change.verdict()).isEqualTo(Verdict.ROSE);
    }

    @Test
    void aFallIsNegative() {
        PercentagePointChange change = PercentagePointChange.between(new Proportion(31, 90), new Proportion(30, 200));
        assertThat(change.verdict()).isEqualTo(Verdict.FELL);
        assertThat(change.interval().high()).isNegative();
    }

    @Test
    void equalSharesAreNoClearChange() {
        for (Proportion share : new Proportion[]{new Proportion(0, 30), new Proportion(30, 30),
            new Proportion(10, 30)}) {
            PercentagePointChange change = PercentagePointChange.between(share, share);
            assertThat(change.points()).isZero();
            assertThat(change.pValue()).isEqualTo(1);
            assertThat(change.interval().contains(0)).isTrue();
            assertThat(change.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
        }
    }

    @Test
    void fromNoneToAllReachesAHundredPoints() {
        PercentagePointChange change = PercentagePointChange.between(new Proportion(0, 8), new Proportion(8, 8));
        assertThat(change.interval().high()).isEqualTo(100);
        assertThat(change.interval().low()).isBetween(20.0, 90.0);
    }
}
