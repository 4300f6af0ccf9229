package org.trigpoint.statistics.target;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Value;
import org.trigpoint.statistics.Polarity;
import org.trigpoint.statistics.forecast.YearEnd;

import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OnCourseTest {
    /// Two years of fifty a month, then six months of this year.
    private static final YearEnd STEADY = YearEnd.of(steady(30), 6);

    @Test
    void theChanceOfMeetingATargetFollowsItsDirection() {
        assertThat(chance(new Target.AtMost(700))).isGreaterThan(.95);
        assertThat(chance(new Target.AtMost(500))).isLessThan(.05);
        assertThat(chance(new Target.AtLeast(500))).isGreaterThan(.95);
        assertThat(chance(new Target.AtMost(600)) + chance(new Target.AtLeast(601))).isCloseTo(1, within(1e-9));
        assertThat(chance(new Target.ReduceBy(10))).isEqualTo(chance(new Target.AtMost(540)));
        assertThat(chance(new Target.IncreaseBy(10))).isEqualTo(chance(new Target.AtLeast(660)));
        assertThat(chance(new Target.Maintain())).isEqualTo(chance(new Target.AtMost(600)));
    }

    @Test
    void theWordsFollowTheChance() {
        assertThat(new OnCourse(.8, 1).words()).isEqualTo("on course");
        assertThat(new OnCourse(.79, 1).words()).isEqualTo("could go either way");
        assertThat(new OnCourse(.21, 1).words()).isEqualTo("could go either way");
        assertThat(new OnCourse(.2, 1).words()).isEqualTo("not on course");
    }

    @Test
    void aCompleteYearIsHeldAgainstTheExactLevel() {
        YearEnd complete = YearEnd.of(steady(24), 12);
        // 7% off 1,100 × 600 / 1,023 is 600 but for the last digit
        Reading reading = new Reading(MeasureUnit.COUNT, Polarity.LOWER_IS_BETTER, Value.of(600 / .93),
                Value.missing(MissingReason.NOT_AVAILABLE));
        assertThat(OnCourse.of(new Target.ReduceBy(7), reading, complete).orElseThrow().chance()).isEqualTo(1);
    }

    @Test
    void withoutALevelOrADirectionThereIsNoChance() {
        assertThat(OnCourse.of(new Target.MonitorDirection(), reading(Polarity.LOWER_IS_BETTER), STEADY)).isEmpty();
        assertThat(OnCourse.of(new Target.BaselineToBeSet(), reading(Polarity.LOWER_IS_BETTER), STEADY)).isEmpty();
        assertThat(OnCourse.of(new Target.Maintain(), reading(Polarity.NEITHER), STEADY)).isEmpty();
        Reading noBaseline = new Reading(MeasureUnit.COUNT, Polarity.LOWER_IS_BETTER,
                Value.missing(MissingReason.NOT_AVAILABLE), Value.of(1));
        assertThat(OnCourse.of(new Target.ReduceBy(5), noBaseline, STEADY)).isEmpty();
        assertThat(OnCourse.of(new Target.AtMost(5), noBaseline, STEADY)).isPresent();
    }

    private static double chance(Target target) {
        return OnCourse.of(target, reading(Polarity.LOWER_IS_BETTER), STEADY).orElseThrow().chance();
    }

    private static Reading reading(Polarity polarity) {
        return new Reading(MeasureUnit.COUNT, polarity, Value.of(600), Value.missing(MissingReason.NOT_AVAILABLE));
    }

    private static double[] steady(int months) {
        double[] series = new double[months];
        Arrays.fill(series, 50);
        return series;
    }
}
