package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class SurveyPercentageTest {
    @Test
    void fourPointTwoPlusMinusFourIsAboutFourOfNinetySevenAnswers() {
        SurveyPercentage survey = new SurveyPercentage(4.2, 4.0);
        assertThat(survey.impliedAnswers()).isCloseTo(97, within(.5));
        assertThat(survey.impliedAnswers() * survey.percent() / 100).isCloseTo(4, within(.1));
        assertThat(survey.interval(.95).low()).isCloseTo(1.6, within(.06));
        assertThat(survey.interval(.95).high()).isCloseTo(10.2, within(.06));
    }

    @Test
    void aMarginOfNothingImpliesNothing() {
        assertThatThrownBy(() -> new SurveyPercentage(4.2, 0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new SurveyPercentage(0, 2)).isInstanceOf(RefusedException.class);
    }
}
