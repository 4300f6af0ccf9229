package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

/// Expected values: `scipy.stats.norm.isf` and `norm.sf`.
class StandardNormalTest {
    @ParameterizedTest
    @CsvSource({".5, 0", ".3, .5244005127080409", ".075, 1.4395314709384563", ".07, 1.4757910281791706",
        ".025, 1.9599639845400545", "1e-3, 3.090232306167813", "1e-11, 6.706023155495137",
        "1e-12, 7.034483825301131", "1e-20, 9.262340089798409", "1e-100, 21.273453560965322",
        "1e-300, 37.0470962993612", ".9, -1.2815515655446004", ".999, -3.090232306167813"})
    void theValueExceededWithAProbabilityIsExact(double p, double z) {
        assertThat(StandardNormal.exceededWith(p)).isCloseTo(z, within(1e-13));
    }

    @ParameterizedTest
    @CsvSource({"0, .5", "1, .15865525393145707", "1.96, .024997895148220435", "5, 2.866515718791933e-07",
        "10, 7.61985302416047e-24", "30, 4.906713927147908e-198", "37, 5.7255712225239266e-300",
        "-2, .9772498680518208"})
    void theUpperTailKeepsItsDigits(double z, double p) {
        assertThat(StandardNormal.upperTail(z)).isCloseTo(p, withinPercentage(1e-9));
    }

    @Test
    void certaintyAndImpossibilityAreInfinite() {
        assertThat(StandardNormal.exceededWith(0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(StandardNormal.exceededWith(1)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(StandardNormal.upperTail(Double.POSITIVE_INFINITY)).isZero();
    }
}
