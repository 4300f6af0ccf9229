package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RepeatEventsTest {
    @Test
    void theVarianceCountsEveryPersonByTheSquareOfTheirEvents() {
        RepeatEvents events = new RepeatEvents(new TreeMap<>(Map.of(1, 50L, 2, 10L, 5, 4L)));
        assertThat(events.persons()).isEqualTo(64);
        assertThat(events.events()).isEqualTo(90);
        assertThat(events.variance()).isEqualTo(50 + 40 + 100);
        assertThat(events.dispersion()).isCloseTo(190.0 / 90, within(1e-12));
    }

    @Test
    void withoutRepeatsTheIntervalIsThatOfIndependentEvents() {
        RepeatEvents events = new RepeatEvents(new TreeMap<>(Map.of(1, 65L)));
        assertThat(events.dispersion()).isEqualTo(1);
        Interval independent = PoissonInterval.of(65, .95);
        assertThat(events.interval(.95).low()).isCloseTo(independent.low(), within(1e-10));
        assertThat(events.interval(.95).high()).isCloseTo(independent.high(), within(1e-10));
    }

    @Test
    void repeatsStretchTheIntervalByTheRootOfTheDispersion() {
        RepeatEvents events = new RepeatEvents(new TreeMap<>(Map.of(4, 25L)));
        Interval independent = PoissonInterval.of(100, .95);
        assertThat(events.dispersion()).isEqualTo(4);
        assertThat(events.interval(.95).high() - 100).isCloseTo(2 * (independent.high() - 100), within(1e-10));
        assertThat(new RepeatEvents(new TreeMap<>(Map.of(30, 1L))).interval(.95).low()).isZero();
    }

    @Test
    void nobodyHasNoEvents() {
        RepeatEvents none = new RepeatEvents(new TreeMap<>());
        assertThat(none.events()).isZero();
        assertThat(none.dispersion()).isEqualTo(1);
        assertThat(none.interval(.95).low()).isZero();
    }

    @Test
    void peopleWithoutEventsAreNoVictims() {
        assertThatThrownBy(() -> new RepeatEvents(new TreeMap<>(Map.of(0, 5L))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RepeatEvents(new TreeMap<>(Map.of(1, -5L))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
