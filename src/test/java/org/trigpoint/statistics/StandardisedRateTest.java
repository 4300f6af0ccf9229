package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.RefusedException;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// Expected values: `standardised_rate.py`.
class StandardisedRateTest {
    private static final double[] FIRST = {387.0486321384223, 274.3423395826697, 527.1633537478635};
    private static final double[] SECOND = {3.6309523809523805, 1.6908290513854076, 6.754272894216868};

    @Test
    void isTheRateOfTheStandardPopulation() {
        StandardisedRate rate = StandardisedRate.of(List.of(new Stratum(2, 5100, 16_000), new Stratum(7, 7300, 25_000),
                new Stratum(13, 6050, 30_000), new Stratum(25, 2480, 29_000)), 100_000, .95);
        assertThat(rate.events()).isEqualTo(47);
        assertThat(rate.value()).isCloseTo(FIRST[0], within(1e-8));
        assertThat(rate.interval().low()).isCloseTo(FIRST[1], within(1e-8));
        assertThat(rate.interval().high()).isCloseTo(FIRST[2], within(1e-8));
    }

    @Test
    void tenEventsAreEnoughAndAGroupMayHaveNone() {
        StandardisedRate rate = StandardisedRate
                .of(List.of(new Stratum(0, 900, 1), new Stratum(3, 1400, 1), new Stratum(7, 800, 1)), 1000, .95);
        assertThat(rate.value()).isCloseTo(SECOND[0], within(1e-10));
        assertThat(rate.interval().low()).isCloseTo(SECOND[1], within(1e-10));
        assertThat(rate.interval().high()).isCloseTo(SECOND[2], within(1e-10));
    }

    @Test
    void withTheAreasOwnPopulationAsStandardItIsTheCrudeRate() {
        StandardisedRate rate = StandardisedRate.of(List.of(new Stratum(12, 400, 400), new Stratum(30, 600, 600)), 1000,
                .95);
        Interval crude = new Rate(42, 1000, 1000).interval(.95);
        assertThat(rate.value()).isCloseTo(42, within(1e-10));
        assertThat(rate.interval().low()).isCloseTo(crude.low(), within(1e-10));
        assertThat(rate.interval().high()).isCloseTo(crude.high(), within(1e-10));
    }

    @Test
    void fewerThanTenEventsAreRefused() {
        List<Stratum> strata = List.of(new Stratum(4, 900, 1), new Stratum(5, 800, 1));
        assertThatThrownBy(() -> StandardisedRate.of(strata, 1000, .95)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("at least 10 events; there are 9");
    }

    @Test
    void groupsWithoutPeopleAndStandardsWithoutWeightAreRefused() {
        assertThatThrownBy(() -> new Stratum(4, 0, 1)).isInstanceOf(RefusedException.class);
        List<Stratum> weightless = List.of(new Stratum(40, 900, 0));
        assertThatThrownBy(() -> StandardisedRate.of(weightless, 1000, .95)).isInstanceOf(RefusedException.class);
    }
}
