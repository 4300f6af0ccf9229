package org.trigpoint.question.definition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.statistics.Polarity;

import java.util.OptionalDouble;

import static org.assertj.core.api.Assertions.assertThat;

/// The wordings are those of published plans.
class StatedTargetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "10% reduction | Overall police reported ASB | COUNT | reduce by 10%",
        "Reduce by 17% | Criminal damage | COUNT | reduce by 17%",
        "5% increase | Numbers in treatment | COUNT | increase by 5%",
        "71 | Increase the numbers accessing alcohol treatment services by 5% | COUNT | at least 71",
        "239 | Reduce the numbers accessing A & E for alcohol related issues by 5% | COUNT | at most 239",
        "26% | Maintain or Increase the number of C & YP successfully exiting treatment | PERCENT | at least 26%",
        "10% | Increase successful completions for CJ clients to 10% (Year end) or above | PERCENT | at least 10%",
        "25% or less | Repeat victims | PERCENT | at most 25%", "≤200 | Primary arson | COUNT | at most 200",
        "no more than 1,021 | Secondary arson | COUNT | at most 1,021",
        "at least 45% | Detection rate | PERCENT | at least 45%", "Maintain | Total crime | COUNT | maintain",
        "Monitor direction of travel* | Reduce the number of ASB incidents | COUNT | monitor direction of travel",
        "Baseline to be set during 2013/14 | Public satisfaction | PERCENT | baseline to be set"})
    void readsTheTargetsOfPlans(String text, String measure, MeasureUnit unit, String words) {
        assertThat(StatedTarget.read(text, measure, unit, OptionalDouble.empty())).hasValueSatisfying(
                stated -> assertThat(stated.target().words(unit)).isEqualTo(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"≤200 (23% reduction) | Primary arson | 260",
        "≤1,021 (reduce by 7%) | Secondary arson | 1098",
        "71 | Increase the numbers accessing alcohol treatment services by 5% | 68",
        "239 | Reduce the numbers accessing A & E for alcohol related issues by 5% | 252"})
    void aLevelWithAPercentageImpliesItsBaseline(String text, String measure, long baseline) {
        assertThat(StatedTarget.read(text, measure, MeasureUnit.COUNT, OptionalDouble.empty())).hasValueSatisfying(
                stated -> assertThat(Math.round(stated.impliedBaseline().orElseThrow())).isEqualTo(baseline));
    }

    @ParameterizedTest
    @CsvSource({"370, 414, at most 370", "9612, 10117, 'at most 9,612'", "50, 40, at least 50"})
    void aBareNumberTakesItsDirectionFromTheBaseline(String text, double baseline, String words) {
        assertThat(StatedTarget.read(text, "No of ASB incidents", MeasureUnit.COUNT, OptionalDouble.of(baseline)))
                .hasValueSatisfying(stated -> assertThat(stated.target().words(MeasureUnit.COUNT)).isEqualTo(words));
    }

    @Test
    void whatSaysNoDirectionIsNotGuessed() {
        assertThat(StatedTarget.read("370", "Fires", MeasureUnit.COUNT, OptionalDouble.empty())).isEmpty();
        assertThat(StatedTarget.read("see text", "Fires", MeasureUnit.COUNT, OptionalDouble.empty())).isEmpty();
        assertThat(StatedTarget.polarity("Reduce or increase")).isEqualTo(Polarity.LOWER_IS_BETTER);
        assertThat(StatedTarget.polarity("Stops and searches")).isEqualTo(Polarity.NEITHER);
    }
}
