package org.trigpoint.statistics.forecast;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.RefusedException;
import org.trigpoint.statistics.Interval;

import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// Expected values: `seasonal_level.py`, the same model as one normal distribution conditioned in one step.
class ForecastTest {
    private static final double[] SERIES = {41, 38, 52, 60, 66, 71, 80, 77, 58, 49, 40, 36, 47, 35, 50, Double.NaN, 70,
        82, 75, 88, 66, 51, 39, 44, 50, 41, 61};

    @Test
    void agreesWithAnIndependentImplementation() {
        Forecast forecast = Forecast.of(SERIES, 9);
        assertThat(forecast.months().stream().mapToDouble(Prediction::mean).toArray()).containsExactly(
                new double[]{62.883689, 70.439569, 77.584486, 78.321529, 79.851284, 63.893451, 53.099492, 43.692515,
                    42.554899},
                within(.001));
        assertThat(forecast.total().mean()).isCloseTo(572.3209126, within(.01));
        assertInterval(forecast.total().interval(.8), 518.2671400, 630.5972521);
        assertInterval(forecast.total().interval(.95), 488.1535871, 674.7493810);
        assertThat(forecast.total().chanceOfAtMost(560)).isCloseTo(0.4152769204, within(1e-4));
        assertThat(forecast.total().chanceOfAtLeast(561)).isCloseTo(1 - 0.4152769204, within(1e-4));
    }

    @Test
    void theMonthsAddUpToTheTotal() {
        Forecast forecast = Forecast.of(SERIES, 9);
        assertThat(forecast.months().stream().mapToDouble(Prediction::mean).sum())
                .isCloseTo(forecast.total().mean(), within(1e-6));
    }

    @Test
    void fewEventsGoOnAtTheirRate() {
        double[] sparse = new double[30];
        for (int i = 6; i < 30; i += 2) {
            sparse[i] = 1;
        }
        sparse[0] = 40; // more than two years ago
        Forecast forecast = Forecast.of(sparse, 6);
        assertThat(forecast.method()).isEqualTo("steady rate of the last two years");
        // 12 events in 24 months: negative binomial, shape 12.5, p 24/30 (scipy.stats.nbinom)
        assertThat(forecast.total().mean()).isCloseTo(3.125, within(1e-12));
        assertThat(forecast.total().chanceOfAtMost(0)).isCloseTo(.061464568543964586, within(1e-12));
        assertThat(forecast.total().chanceOfAtMost(3.9)).isCloseTo(.6230970636144407, within(1e-12));
        assertThat(forecast.total().chanceOfAtMost(8)).isCloseTo(.9879524955521455, within(1e-12));
        assertThat(forecast.total().interval(.8)).isEqualTo(new Interval(1, 6));
        assertThat(forecast.total().chanceOfAtMost(-1)).isZero();
        assertThat(forecast.months()).hasSize(6).allMatch(month -> Math.abs(month.mean() - 12.5 / 24) < 1e-12);
    }

    @Test
    void noneForTwoYearsMayStillBeFollowedByOne() {
        Forecast forecast = Forecast.of(new double[24], 12);
        assertThat(forecast.total().mean()).isCloseTo(.25, within(1e-12));
        assertThat(forecast.total().interval(.95).low()).isZero();
        assertThat(forecast.total().interval(.95).high()).isBetween(1.0, 3.0);
    }

    @Test
    void twelveMonthsAreEnoughAndElevenAreNot() {
        assertThat(Forecast.of(Arrays.copyOf(SERIES, 12), 3).total().mean()).isPositive();
        double[] eleven = Arrays.copyOf(SERIES, 11);
        assertThatThrownBy(() -> Forecast.of(eleven, 3)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("at least 12 months; there are 11");
    }

    @Test
    void negativeCountsAndLooksBackAreRefused() {
        double[] negative = SERIES.clone();
        negative[3] = -1;
        assertThatThrownBy(() -> Forecast.of(negative, 3)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Forecast.of(SERIES, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertInterval(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(.01));
        assertThat(interval.high()).isCloseTo(high, within(.01));
    }
}
