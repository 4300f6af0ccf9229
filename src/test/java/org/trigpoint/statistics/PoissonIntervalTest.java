package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// Byar's values as published for public-health practice; exact values by `scipy.stats.chi2.ppf`.
class PoissonIntervalTest {
    @ParameterizedTest
    @CsvSource({"65, 50.1632, 82.8491", "1045, 982.593, 1110.331"})
    void byarsApproximationGivesThePublishedEnds(long count, double low, double high) {
        Interval interval = PoissonInterval.of(count, .95);
        assertThat(interval.low()).isCloseTo(low, within(.0005));
        assertThat(interval.high()).isCloseTo(high, within(.0005));
    }

    @ParameterizedTest
    @CsvSource({"0, .95, 0, 3.6888794541139354", "1, .95, .025317807984289876, 5.571643390938898",
        "5, .95, 1.6234863901184207, 11.66833207932267", "9, .95, 4.115373097378334, 17.084803451419166",
        "65, .95, 50.16562772923427, 82.84783581587158", "1045, .95, 982.593709411132, 1110.3307766118824",
        "9, .998, 2.452424404363775, 22.65737330906293", "65, .998, 42.901837749707305, 93.97627964843642"})
    void exactEndsAreChiSquaredQuantiles(long count, double confidence, double low, double high) {
        Interval interval = PoissonInterval.exact(count, confidence);
        assertThat(interval.low()).isCloseTo(low, within(1e-8));
        assertThat(interval.high()).isCloseTo(high, within(1e-8));
    }

    @Test
    void countsBelowTenAreExact() {
        assertThat(PoissonInterval.of(9, .95)).isEqualTo(PoissonInterval.exact(9, .95));
        assertThat(PoissonInterval.of(10, .95)).isEqualTo(PoissonInterval.byar(10, .95));
        assertThat(PoissonInterval.byar(0, .95).low()).isZero();
    }

    @Test
    void negativeCountsAndLevelsOfNoSenseAreRefused() {
        assertThatThrownBy(() -> PoissonInterval.of(-1, .95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PoissonInterval.of(5, 95)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(".95");
    }
}
