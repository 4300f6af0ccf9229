package org.trigpoint.statistics.target;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Value;
import org.trigpoint.statistics.Polarity;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.StatusRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JudgementTest {
    private static final Tolerance FIVE_PER_CENT = new Tolerance.Relative(5);
    private static final Tolerance NONE = Tolerance.none();

    @ParameterizedTest
    @CsvSource({"200, GREEN, target met", "180, GREEN, target met", "201, AMBER, within tolerance",
        "210, AMBER, within tolerance", "211, RED, target missed"})
    void atMostIsMetMissedOrWithinTolerance(double actual, Status status, String words) {
        Judgement judgement = judge(new Target.AtMost(200), count(300, actual), FIVE_PER_CENT);
        assertThat(judgement.status()).isEqualTo(status);
        assertThat(judgement.words()).isEqualTo(words);
        assertThat(judgement.level()).hasValue(200);
        assertThat(judgement.rule()).isEqualTo("at most 200, tolerance 5% of the target");
    }

    @ParameterizedTest
    @CsvSource({"18.5, GREEN", "15, GREEN", "13.1, AMBER", "12.9, RED"})
    void atLeastLooksTheOtherWay(double actual, Status status) {
        Reading reading = new Reading(MeasureUnit.PERCENT, Polarity.NEITHER, Value.of(10), Value.of(actual));
        Judgement judgement = judge(new Target.AtLeast(15), reading, new Tolerance.Absolute(2));
        assertThat(judgement.status()).isEqualTo(status);
        assertThat(judgement.rule()).isEqualTo("at least 15%, tolerance 2 points");
    }

    @Test
    void aCutIsMetByTheVeryNumberItAsksFor() {
        assertThat(judge(new Target.ReduceBy(7), count(1100, 1023), NONE).status()).isEqualTo(Status.GREEN);
        assertThat(judge(new Target.ReduceBy(7), count(1100, 1024), NONE).status()).isEqualTo(Status.RED);
        assertThat(judge(new Target.IncreaseBy(10), count(70, 77), NONE).status()).isEqualTo(Status.GREEN);
        assertThat(judge(new Target.ReduceBy(7), count(1100, 1024), NONE).rule())
                .isEqualTo("reduce by 7%, no tolerance");
    }

    @ParameterizedTest
    @CsvSource({"LOWER_IS_BETTER, 90, GREEN", "LOWER_IS_BETTER, 104, AMBER", "LOWER_IS_BETTER, 106, RED",
        "HIGHER_IS_BETTER, 110, GREEN", "HIGHER_IS_BETTER, 94, RED", "NEITHER, 100, GREEN", "NEITHER, 96, AMBER",
        "NEITHER, 106, RED", "NEITHER, 94, RED"})
    void toMaintainIsToBeNoWorse(Polarity polarity, double actual, Status status) {
        Reading reading = new Reading(MeasureUnit.COUNT, polarity, Value.of(100), Value.of(actual));
        assertThat(judge(new Target.Maintain(), reading, FIVE_PER_CENT).status()).isEqualTo(status);
    }

    @Test
    void aDirectionOfCountsIsTested() {
        Judgement judgement = judge(new Target.MonitorDirection(), count(86, 110), NONE);
        assertThat(judgement.status()).isEqualTo(Status.AMBER);
        assertThat(judgement.rule()).isEqualTo("direction and evidence");
        assertThat(judge(new Target.MonitorDirection(), count(2076, 1191), NONE).words())
                .isEqualTo("better");
    }

    @Test
    void aDirectionOfOtherValuesIsComparedWithinTheTolerance() {
        Reading reading = new Reading(MeasureUnit.DAYS, Polarity.LOWER_IS_BETTER, Value.of(20), Value.of(21));
        assertThat(judge(new Target.MonitorDirection(), reading, FIVE_PER_CENT).status()).isEqualTo(Status.AMBER);
        Judgement strict = judge(new Target.MonitorDirection(), reading, NONE);
        assertThat(strict.status()).isEqualTo(Status.RED);
        assertThat(strict.rule()).isEqualTo("direction only, no tolerance");
        Judgement published = Judgement.of(new Target.MonitorDirection(), count(86, 110), NONE,
                StatusRule.DIRECTION_ONLY);
        assertThat(published.status()).isEqualTo(Status.RED);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsSaidAndNeverJudged(MissingReason reason) {
        Reading noActual = new Reading(MeasureUnit.COUNT, Polarity.LOWER_IS_BETTER, Value.of(5), Value.missing(reason));
        assertThat(judge(new Target.AtMost(9), noActual, NONE).status()).isEqualTo(Status.NONE);
        assertThat(judge(new Target.AtMost(9), noActual, NONE).words()).isEqualTo(reason.words());
        Reading noBase = new Reading(MeasureUnit.COUNT, Polarity.LOWER_IS_BETTER, Value.missing(reason), Value.of(5));
        assertThat(judge(new Target.ReduceBy(9), noBase, NONE).words())
                .isEqualTo("baseline " + reason.words());
        assertThat(judge(new Target.MonitorDirection(), noBase, NONE).status()).isEqualTo(Status.NONE);
        assertThat(judge(new Target.AtMost(9), noBase, NONE).status()).isEqualTo(Status.GREEN);
    }

    @Test
    void withoutABaselineThereIsNothingToJudgeYet() {
        Judgement judgement = judge(new Target.BaselineToBeSet(), count(5, 9), NONE);
        assertThat(judgement.status()).isEqualTo(Status.NONE);
        assertThat(judgement.words()).isEqualTo("baseline to be set");
    }

    @Test
    void aToleranceIsNeverNegative() {
        assertThatThrownBy(() -> new Tolerance.Absolute(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tolerance.Relative(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Judgement judge(Target target, Reading reading, Tolerance tolerance) {
        return Judgement.of(target, reading, tolerance, StatusRule.DIRECTION_AND_EVIDENCE);
    }

    private static Reading count(double baseline, double actual) {
        return new Reading(MeasureUnit.COUNT, Polarity.LOWER_IS_BETTER, Value.of(baseline), Value.of(actual));
    }
}
