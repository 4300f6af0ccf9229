package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.model.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// Expected values: `e_test.py`, the double sum pair by pair.
class ETestTest {
    @ParameterizedTest
    @CsvSource({"25, 16, 1, 1, .16479631785472723", "6, 2, 1, 1, .17487482094370782",
        "0, 3, 1, 1, .08837900945483526", "20, 10, 1, 1, .06883178210810921", "86, 110, 1, 1, .08676445910229631",
        "30, 60, 9, 12, .06815483558914859", "5, 0, 2, 1, .11741819510205716", "12, 30, 3, 4, .06683848378997766"})
    void sumsAllPairsAtLeastAsFarApart(long before, long after, double exposureBefore, double exposureAfter, double p) {
        assertThat(ETest.pValue(before, after, new Exposure(exposureBefore, exposureAfter)))
                .isCloseTo(p, within(1e-10));
    }

    @Test
    void exchangingTheYearsChangesNothing() {
        assertThat(ETest.pValue(16, 25, Exposure.EQUAL)).isCloseTo(ETest.pValue(25, 16, Exposure.EQUAL), within(1e-12));
    }

    @Test
    void equalRatesGiveOne() {
        assertThat(ETest.pValue(0, 0, Exposure.EQUAL)).isEqualTo(1);
        assertThat(ETest.pValue(30, 40, new Exposure(9, 12))).isEqualTo(1);
    }

    @Test
    void largeCountsApproachTheNormalTest() {
        // z = 2000 / √2,002,000 = 1.41351
        assertThat(ETest.pValue(1_000_000, 1_002_000, Exposure.EQUAL)).isCloseTo(.15750, within(.0005));
    }

    @Test
    void negativeCountsAreRefused() {
        assertThatThrownBy(() -> ETest.pValue(3, -1, Exposure.EQUAL)).isInstanceOf(RefusedException.class);
    }
}
