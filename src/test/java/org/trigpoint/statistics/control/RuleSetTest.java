package org.trigpoint.statistics.control;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class RuleSetTest {
    /// Centre 0, limits ±3, so that values are in units of a third of the way to a limit.
    private static final Limits UNIT = new Limits(0, -3, 3, 3 / 2.66, 3.267 * 3 / 2.66, 20);

    @Test
    void sevenOnOneSideAreARunAndSixAreNot() {
        assertThat(nhs(-1, 1, .5, 1, .2, .1, 1, .5, -1)).isEqualTo(marks("-RRRRRRR-", Signal.RUN_ABOVE));
        assertThat(nhs(1, -1, -.5, -1, -.2, -.1, -1, .5, 1)).isEqualTo(marks("---------", Signal.RUN_BELOW));
    }

    @Test
    void aPointOnTheCentreEndsARun() {
        assertThat(nhs(-1, -.5, -1, 0, -.2, -.1, -1, -.5)).isEqualTo(marks("--------", Signal.RUN_BELOW));
    }

    @Test
    void sevenRisingPointsAreATrendAndTheFirstBelongsToIt() {
        assertThat(nhs(.1, -1, -.8, -.6, -.1, .2, .5, .6, .5)).isEqualTo(marks("-RRRRRRR-", Signal.RISING));
        assertThat(nhs(1, .8, .6, .1, -.2, -.5, -.6, -.5)).isEqualTo(marks("RRRRRRR-", Signal.FALLING));
        assertThat(nhs(1, .8, .6, .6, -.2, -.5, -.6, -.7)).isEqualTo(marks("--------", Signal.FALLING));
    }

    @Test
    void twoOfThreeNearALimitAreMarkedWhenAllThreeLieOnOneSide() {
        assertThat(nhs(-1, 2.5, .5, 2.1, -1)).isEqualTo(marks("-R-R-", Signal.NEAR_UPPER_LIMIT));
        assertThat(nhs(-2.5, -2.1, -.1, 1)).isEqualTo(marks("RR--", Signal.NEAR_LOWER_LIMIT));
        assertThat(nhs(-1, 2.5, -.5, 2.1, -1)).isEqualTo(marks("-----", Signal.NEAR_UPPER_LIMIT));
        assertThat(nhs(-1, 2.5, .5, .5, 2.5, -1)).isEqualTo(marks("------", Signal.NEAR_UPPER_LIMIT));
    }

    @Test
    void pointsOutsideTheLimitsAreSignalsUnderBothRuleSets() {
        double[] values = {1, -1, 3.1, -.5, 1, -3.1, 1};
        Stretch nhs = stretch(values);
        NhsRules.mark(nhs);
        Stretch anhoj = stretch(values);
        AnhojRules.mark(anhoj);
        for (Stretch marked : List.of(nhs, anhoj)) {
            assertThat(marked.signals(2)).containsExactly(Signal.ABOVE_LIMIT);
            assertThat(marked.signals(5)).containsExactly(Signal.BELOW_LIMIT);
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 6, 2", "12, 7, 3", "14, 7, 4", "17, 7, 5", "20, 7, 6", "24, 8, 8", "30, 8, 10", "60, 9, 23"})
    void anhojsLimitsGrowWithTheNumberOfPoints(int useful, long longestRun, int fewestCrossings) {
        assertThat(AnhojRules.longestRun(useful)).isEqualTo(longestRun);
        assertThat(AnhojRules.fewestCrossings(useful)).isEqualTo(fewestCrossings);
    }

    @Test
    void anhojMarksARunLongerThanItsLimitAcrossPointsOnTheCentre() {
        double[] values = {1, -1, 1, -1, 1, 1, 1, 0, 1, 1, 1, 1, 1, -1, 1, -1};
        Stretch stretch = stretch(values);
        AnhojRules.mark(stretch);
        // 15 useful points allow a run of 7; here are 8
        for (int i = 0; i < values.length; i++) {
            assertThat(stretch.signals(i).contains(Signal.RUN_ABOVE)).as("point %d", i)
                    .isEqualTo(i >= 4 && i <= 12 && i != 7);
            assertThat(stretch.signals(i)).doesNotContain(Signal.FEW_CROSSINGS);
        }
    }

    @Test
    void anhojMarksAWholePhaseThatCrossesTooSeldom() {
        Stretch stretch = stretch(new double[]{1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1});
        AnhojRules.mark(stretch);
        for (int i = 0; i < 12; i++) {
            assertThat(stretch.signals(i)).containsExactly(Signal.FEW_CROSSINGS);
        }
    }

    @Test
    void aGapBreaksAnNhsRunUnlessBridgedButNeverAnAnhojOne() {
        double[] values = {9, 20, 11, 20, 9, 5, 6, 5, 6, Double.NaN, 5, 6, 5, 6, 12, 20};
        assertThat(marked(values, XmrSettings.NHS)).isEmpty();
        assertThat(marked(values, XmrSettings.NHS.with(Gaps.BRIDGE))).contains(4, 5, 8, 10, 13);
        assertThat(marked(values, XmrSettings.ANHOJ)).contains(4, 5, 8, 10, 13);
    }

    private static List<Integer> marked(double[] values, XmrSettings settings) {
        List<XmrPoint> points = XmrChart.of(values, settings).points();
        return IntStream.range(0, values.length)
                .filter(i -> points.get(i).signals().contains(Signal.RUN_BELOW))
                .boxed()
                .toList();
    }

    private static List<Set<Signal>> nhs(double... values) {
        Stretch stretch = stretch(values);
        NhsRules.mark(stretch);
        return IntStream.range(0, values.length).mapToObj(stretch::signals).toList();
    }

    private static Stretch stretch(double[] values) {
        List<Set<Signal>> signals = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            signals.add(EnumSet.noneOf(Signal.class));
        }
        return new Stretch(values, UNIT, signals);
    }

    private static List<Set<Signal>> marks(String picture, Signal signal) {
        return picture.chars().mapToObj(c -> c == 'R' ? Set.of(signal) : Set.<Signal>of()).toList();
    }
}
