package org.trigpoint.statistics.control;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.model.RefusedException;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.Proportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// Expected values: `funnel.py`.
class FunnelTest {
    @ParameterizedTest
    @CsvSource({"200, 0.0, 22.386723462290604, 0.0, 34.06619166079801",
        "1500, 4.2388136902691045, 13.905044518069198, 2.1455307316783667, 17.27526743290059",
        "8000, 7.007836708945862, 11.188248872170098, 5.921696024737696, 12.50561542036436",
        "90000, 8.476501415663563, 9.722895386156477, 8.12768876540396, 10.09285312822332"})
    void rateLimitsArePoissonQuantiles(double size, double low, double high, double farLow, double farHigh) {
        RateFunnel funnel = new RateFunnel(9.1, 1000);
        assertEnds(funnel.limits(size, Funnel.WARNING), low, high);
        assertEnds(funnel.limits(size, Funnel.ACTION), farLow, farHigh);
    }

    @Test
    void proportionLimitsAreWilsonsInterval() {
        ProportionFunnel funnel = new ProportionFunnel(new Proportion(3168, 10_000));
        assertEnds(funnel.limits(120, Funnel.WARNING), 0.2403486008080754, 0.40461682176773767);
        assertEnds(funnel.limits(120, Funnel.ACTION), 0.20327387428860588, 0.4573347125321695);
        assertThat(funnel.position(38, 120)).isEqualTo(FunnelPosition.WITHIN);
        assertThat(funnel.position(70, 120)).isEqualTo(FunnelPosition.FAR_ABOVE);
    }

    @Test
    void anAreaLiesWithinAboveOrBelow() {
        // 9.1 expected in each area
        RateFunnel funnel = RateFunnel.around(91, 10_000, 1000);
        assertThat(funnel.centre()).isCloseTo(9.1, within(1e-12));
        assertThat(funnel.position(9, 1000)).isEqualTo(FunnelPosition.WITHIN);
        assertThat(funnel.position(17, 1000)).isEqualTo(FunnelPosition.ABOVE);
        assertThat(funnel.position(30, 1000)).isEqualTo(FunnelPosition.FAR_ABOVE);
        assertThat(funnel.position(2, 1000)).isEqualTo(FunnelPosition.BELOW);
        assertThat(funnel.position(0, 1000)).isEqualTo(FunnelPosition.FAR_BELOW);
    }

    @Test
    void whereFewAreExpectedNoneIsWithin() {
        assertThat(new RateFunnel(9.1, 1000).position(0, 100)).isEqualTo(FunnelPosition.WITHIN);
    }

    @Test
    void withoutEventsThereIsNoFunnel() {
        assertThatThrownBy(() -> RateFunnel.around(0, 1000, 1000)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> RateFunnel.around(5, 0, 1000)).isInstanceOf(RefusedException.class);
    }

    private static void assertEnds(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(1e-8));
        assertThat(interval.high()).isCloseTo(high, within(1e-8));
    }
}
