package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.model.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ProportionTest {
    @ParameterizedTest
    @CsvSource({"7, 62, 11.29", "147, 464, 31.68", "65, 100, 65"})
    void aPartAndItsWholeGiveThePercentage(long events, long of, double percent) {
        assertThat(new Proportion(events, of).percent()).isCloseTo(percent, within(.005));
    }

    @Test
    void wilsonsIntervalIsAsPublished() {
        Interval interval = new Proportion(65, 100).interval(.95);
        assertThat(interval.low()).isCloseTo(.552544, within(5e-7));
        assertThat(interval.high()).isCloseTo(.736358, within(5e-7));
    }

    @Test
    void fourOfNinetySevenSurveyAnswersMayBeTwoToTenPerCent() {
        Interval interval = new Proportion(4, 97).interval(.95);
        assertThat(100 * interval.low()).isCloseTo(1.6, within(.05));
        assertThat(100 * interval.high()).isCloseTo(10.1, within(.05));
    }

    @Test
    void noneAndAllTouchTheEnds() {
        assertThat(new Proportion(0, 20).interval(.95).low()).isZero();
        assertThat(new Proportion(20, 20).interval(.95).high()).isEqualTo(1);
        assertThat(new Proportion(0, 20).interval(.95).high()).isBetween(.1, .2);
    }

    @Test
    void whatIsNoPartOfTheWholeIsRefused() {
        assertThatThrownBy(() -> new Proportion(5, 4)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("5 of 4");
        assertThatThrownBy(() -> new Proportion(0, 0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Proportion(-1, 4)).isInstanceOf(RefusedException.class);
    }
}
