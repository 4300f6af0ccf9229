package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RateTest {
    @Test
    void onePerHundredHasThePublishedInterval() {
        Interval interval = new Rate(1, 100, 100).interval(.95);
        assertThat(interval.low()).isCloseTo(.025318, within(5e-7));
        assertThat(interval.high()).isCloseTo(5.571643, within(5e-7));
    }

    @Test
    void aCountAndItsRateImplyThePopulation() {
        assertThat(Rate.impliedPopulation(49_340, 65.7, 1000)).isCloseTo(750_989, within(1.0));
        assertThat(new Rate(49_340, 750_989, 1000).value()).isCloseTo(65.7, within(5e-5));
    }

    @Test
    void withoutPopulationThereIsNoRate() {
        assertThatThrownBy(() -> new Rate(5, 0, 1000)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Rate(5, Double.NaN, 1000)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Rate(-5, 10, 1000)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Rate.impliedPopulation(5, 0, 1000)).isInstanceOf(IllegalArgumentException.class);
    }
}
