package org.trigpoint.statistics.control;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class XmrChartTest {
    private static final XmrSettings PLAIN = XmrSettings.NHS.with(Screening.NONE);
    private static final double[] DRUG_ACCESS = {42, 53, 40, 55, 51, 43, 58, 65, 53, 66, 55, 46};
    private static final double[] EMERGENCY = {208, 225, 273, 253, 249, 171, 234, 289, 326, 194, 176, 142};
    private static final double[] DRUG_SUCCESS = {12, 12.3, 12.8, 12.2, 12.1, 11.6, 11.2, 11.1, 10.2, 11.3, 9.7, 9.3};
    private static final double[] ALCOHOL_ACCESS = {70, 76, 59, 73, 82, 63, 80, 65, 19, Double.NaN, Double.NaN, 67};

    @Test
    void publishedSeriesGetTheirLimits() {
        assertLimits(XmrChart.of(DRUG_ACCESS, PLAIN), 23.72, 80.78, .005);
        assertThat(XmrChart.of(DRUG_ACCESS, PLAIN).points().getFirst().limits().centre()).isEqualTo(52.25);
        assertLimits(XmrChart.of(EMERGENCY, PLAIN), 105.97, 350.69, .005);
        assertThat(XmrChart.of(EMERGENCY, PLAIN).points().getFirst().limits().centre())
                .isCloseTo(228.33, within(.005));
    }

    @Test
    void thePublishedFallOfSuccessIsASignalInItsLastTwoMonths() {
        XmrChart chart = XmrChart.of(DRUG_SUCCESS, PLAIN);
        assertThat(chart.points().getFirst().limits().low()).isCloseTo(9.74, within(.005));
        for (int i = 0; i < 12; i++) {
            assertThat(chart.points().get(i).signals().contains(Signal.BELOW_LIMIT)).as("month %d", i + 1)
                    .isEqualTo(i >= 10);
        }
    }

    @Test
    void aMissingMonthBreaksTheMovingRangeUnlessBridged() {
        XmrChart broken = XmrChart.of(ALCOHOL_ACCESS, PLAIN);
        assertLimits(broken, 17.9, 112.9, .05);
        assertThat(broken.points().get(9).missing()).isTrue();
        assertThat(broken.points().get(9).signals()).isEmpty();
        assertThat(broken.points().get(11).movingRange()).isNaN();
        XmrChart bridged = XmrChart.of(ALCOHOL_ACCESS, PLAIN.with(Gaps.BRIDGE));
        assertLimits(bridged, 8.9, 121.9, .05);
        assertThat(bridged.points().get(11).movingRange()).isEqualTo(48);
    }

    @Test
    void screeningLeavesOutWildStepsOnce() {
        double[] values = {10, 12, 11, 13, 10, 12, 11, 60, 11, 12, 10, 13, 11, 12, 10, 11};
        // moving ranges: 2 1 2 3 2 1 49 49 1 2 3 2 1 2 1, mean 8.0667, limit 26.35; without the two 49s 23/13
        Limits screened = XmrChart.of(values, XmrSettings.NHS).points().getFirst().limits();
        assertThat(screened.meanMovingRange()).isCloseTo(23.0 / 13, within(1e-12));
        Limits plain = XmrChart.of(values, PLAIN).points().getFirst().limits();
        assertThat(plain.meanMovingRange()).isCloseTo(121.0 / 15, within(1e-12));
        assertThat(plain.movingRangeHigh()).isCloseTo(3.267 * 121 / 15, within(1e-12));
        assertThat(XmrChart.of(values, PLAIN).points().get(7).wildStep()).isTrue();
    }

    @Test
    void aFrozenBaselineJudgesWhatComesAfter() {
        double[] values = {10, 12, 10, 12, 10, 12, 20, 22, 20, 22};
        XmrChart frozen = XmrChart.of(values, PLAIN.with(Phase.frozen(0, 6)));
        Limits limits = frozen.points().getLast().limits();
        assertThat(limits.centre()).isEqualTo(11);
        assertThat(limits.meanMovingRange()).isEqualTo(2);
        assertThat(limits.baselinePoints()).isEqualTo(6);
        assertThat(frozen.points().get(6).signals()).contains(Signal.ABOVE_LIMIT);
        assertThat(XmrChart.of(values, PLAIN).points().get(6).signals()).doesNotContain(Signal.ABOVE_LIMIT);
    }

    @Test
    void phasesHaveLimitsOfTheirOwnAndNoStepBetweenThem() {
        double[] values = {10, 12, 10, 12, 50, 54, 50, 54};
        XmrChart chart = XmrChart.of(values, PLAIN.with(Phase.from(0), Phase.from(4)));
        assertThat(chart.points().get(3).limits().centre()).isEqualTo(11);
        assertThat(chart.points().get(4).limits().centre()).isEqualTo(52);
        assertThat(chart.points().get(4).movingRange()).isNaN();
        assertThat(chart.points()).allMatch(point -> point.signals().isEmpty());
    }

    @Test
    void aSeriesThatNeverMovesHasNoSignals() {
        double[] values = {12.1, 12.1, 12.1, 12.1, 12.1, 12.1, 12.1, 12.1, 12.1};
        assertThat(XmrChart.of(values, XmrSettings.NHS).points()).allMatch(point -> point.signals().isEmpty());
        assertThat(XmrChart.of(values, XmrSettings.ANHOJ).points()).allMatch(point -> point.signals().isEmpty());
    }

    @Test
    void withoutNeighboursThereAreNoLimits() {
        assertThatThrownBy(() -> XmrChart.of(new double[]{1}, PLAIN)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> XmrChart.of(new double[]{1, Double.NaN, 2}, PLAIN))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> XmrChart.of(new double[]{1, 2, 3}, PLAIN.with(Phase.from(0), Phase.from(9))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void phasesOutOfOrderAndInfiniteValuesAreRefused() {
        assertThatThrownBy(() -> PLAIN.with(Phase.from(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PLAIN.with(Phase.from(0), Phase.from(5), Phase.from(5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Phase.frozen(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> XmrChart.of(new double[]{1, Double.POSITIVE_INFINITY}, PLAIN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertLimits(XmrChart chart, double low, double high, double tolerance) {
        Limits limits = chart.points().getFirst().limits();
        assertThat(limits.low()).isCloseTo(low, within(tolerance));
        assertThat(limits.high()).isCloseTo(high, within(tolerance));
    }
}
