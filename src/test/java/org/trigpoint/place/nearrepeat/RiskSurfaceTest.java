package org.trigpoint.place.nearrepeat;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.task.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RiskSurfaceTest {
    private static final KnoxTable EFFECT = Knox.test(KnoxTest.nearRepeats(1000), KnoxSettings.DEFAULT, Progress.NONE);

    private static DatedPoints incidents(int... days) {
        double[] x = new double[days.length];
        double[] y = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            x[i] = 1025 + 50 * i;
            y[i] = 1025;
        }
        return DatedPoints.of(GridPoints.of(x, y), days);
    }

    private static double riskAt(RiskSurface surface, double easting, double northing) {
        return surface.risk(surface.grid().cellAt(easting, northing));
    }

    @Test
    void riskFallsWithBandsOfDistanceAndWeeks() {
        RiskSurface surface = RiskSurface.of(incidents(90), 100, EFFECT, RiskSettings.DEFAULT);
        assertThat(riskAt(surface, 1025, 1025)).as("here, ten days ago").isEqualTo(.5);
        assertThat(riskAt(surface, 1175, 1025)).as("150 m away").isEqualTo(.25);
        assertThat(riskAt(surface, 1025, 675)).as("350 m away").isEqualTo(.5 / 4);
        assertThat(riskAt(surface, 1325, 725)).as("424 m away").isZero();
        assertThat(surface.riskiest(1)).as("the first of the cells within 100 m")
                .containsExactly(surface.grid().cellAt(975, 975));
    }

    @Test
    void incidentsAddUpAndOldOrLaterOnesDoNotCount() {
        RiskSurface surface = RiskSurface.of(incidents(100, 93, 43, 101), 100, EFFECT, RiskSettings.DEFAULT);
        assertThat(surface.recent()).isEqualTo(2);
        assertThat(riskAt(surface, 1025, 1025)).isEqualTo(1 + .5, within(1e-12));
    }

    @Test
    void withoutAnEffectThereIsNoSurface() {
        KnoxTable none = Knox.test(KnoxTest.withoutPattern(500), KnoxSettings.DEFAULT, Progress.NONE);
        assertThatThrownBy(() -> RiskSurface.of(incidents(90), 100, none, RiskSettings.DEFAULT))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("No near-repeat effect");
        assertThatThrownBy(() -> RiskSurface.of(incidents(10), 100, EFFECT, RiskSettings.DEFAULT))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("last 8 weeks");
    }
}
