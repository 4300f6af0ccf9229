package org.trigpoint.statistics.target;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.MeasureUnit;

import java.util.OptionalDouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TargetTest {
    private static final OptionalDouble UNKNOWN = OptionalDouble.empty();

    @Test
    void aPublishedLevelAndCutImplyTheBaseline() {
        assertThat(Math.round(new Target.ReduceBy(23).impliedBaseline(200))).isEqualTo(260);
        assertThat(Math.round(new Target.ReduceBy(7).impliedBaseline(1021))).isEqualTo(1098);
        assertThat(new Target.IncreaseBy(25).impliedBaseline(500)).isEqualTo(400);
    }

    @Test
    void theLevelFollowsFromTheBaselineOrStandsAlone() {
        OptionalDouble baseline = OptionalDouble.of(260);
        assertThat(new Target.ReduceBy(23).level(baseline).orElseThrow()).isCloseTo(200.2, within(1e-9));
        assertThat(new Target.IncreaseBy(10).level(baseline).orElseThrow()).isCloseTo(286, within(1e-9));
        assertThat(new Target.Maintain().level(baseline)).hasValue(260);
        assertThat(new Target.AtMost(200).level(UNKNOWN)).hasValue(200);
        assertThat(new Target.AtLeast(15).level(UNKNOWN)).hasValue(15);
        assertThat(new Target.ReduceBy(23).level(UNKNOWN)).isEmpty();
        assertThat(new Target.MonitorDirection().level(baseline)).isEmpty();
        assertThat(new Target.BaselineToBeSet().level(baseline)).isEmpty();
    }

    @Test
    void aTargetIsWordedAsAPlanStatesIt() {
        assertThat(new Target.ReduceBy(7).words(MeasureUnit.COUNT)).isEqualTo("reduce by 7%");
        assertThat(new Target.IncreaseBy(2.5).words(MeasureUnit.COUNT)).isEqualTo("increase by 2.5%");
        assertThat(new Target.AtMost(1021).words(MeasureUnit.COUNT)).isEqualTo("at most 1,021");
        assertThat(new Target.AtLeast(15).words(MeasureUnit.PERCENT)).isEqualTo("at least 15%");
        assertThat(new Target.AtMost(65.7).words(MeasureUnit.RATE_PER_THOUSAND)).isEqualTo("at most 65.7 per 1,000");
        assertThat(new Target.AtMost(21).words(MeasureUnit.DAYS)).isEqualTo("at most 21 days");
        assertThat(new Target.Maintain().words(MeasureUnit.COUNT)).isEqualTo("maintain");
        assertThat(new Target.MonitorDirection().words(MeasureUnit.COUNT)).isEqualTo("monitor direction of travel");
        assertThat(new Target.BaselineToBeSet().words(MeasureUnit.COUNT)).isEqualTo("baseline to be set");
    }

    @Test
    void targetsOfNoSenseAreRefused() {
        assertThatThrownBy(() -> new Target.ReduceBy(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Target.ReduceBy(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Target.IncreaseBy(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Target.ReduceBy(100).impliedBaseline(0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
