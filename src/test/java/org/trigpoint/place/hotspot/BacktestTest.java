package org.trigpoint.place.hotspot;

import org.junit.jupiter.api.Test;
import org.trigpoint.place.hotspot.Backtest.Place;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class BacktestTest {
    private static final double[] OBSERVED = {6, 7, 3, 2, 1, 0};
    private static final double[] PREDICTED = {8, 4, 4, 2, 1, 0};

    @Test
    void accuracyAndEfficiencyMeetTheirPublishedValues() {
        List<Backtest> steps = Backtest.of(Backtest.places(PREDICTED, OBSERVED));
        assertThat(steps.stream().mapToDouble(Backtest::accuracy).toArray())
                .containsExactly(new double[]{1.8947, 1.4211, 1.6842, 1.4211, 1.2, 1}, within(5e-5));
        assertThat(steps.stream().mapToDouble(Backtest::efficiency).toArray())
                .containsExactly(new double[]{.8571, .6923, 1, 1, 1, 1}, within(5e-5));
    }

    @Test
    void hitRateAndRecaptureAreShares() {
        List<Backtest> steps = Backtest.of(Backtest.places(PREDICTED, OBSERVED));
        assertThat(steps.getFirst().hitRate()).isEqualTo(6 / 19., within(1e-12));
        assertThat(steps.getFirst().areaShare()).isEqualTo(1 / 6., within(1e-12));
        assertThat(steps.getFirst().recapture()).isEqualTo(6 / 8., within(1e-12));
        assertThat(steps.getLast().hitRate()).isEqualTo(1);
        assertThat(steps.getLast().recapture()).isEqualTo(1, within(1e-12));
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        double[] observed = {0, 3, 7, 6, 2, 1};
        double[] predicted = {0, 4, 4, 8, 2, 1};
        assertThat(Backtest.of(Backtest.places(predicted, observed)))
                .isEqualTo(Backtest.of(Backtest.places(PREDICTED, OBSERVED)));
    }

    @Test
    void placesOfDifferentSizeAreComparedByTheirArea() {
        List<Backtest> steps = Backtest.of(List.of(new Place(9, 4, 2), new Place(5, 4, 1), new Place(1, 2, 7)));
        assertThat(steps.getFirst().accuracy()).isEqualTo(.4 / .2, within(1e-12));
        // the best use of an area of 2 is the small place and a half of the large one: 4 + 2
        assertThat(steps.getFirst().efficiency()).isEqualTo(4 / 6., within(1e-12));
    }

    @Test
    void nothingToTestGivesNoSteps() {
        assertThat(Backtest.of(Backtest.places(new double[]{1, 2}, new double[]{0, 0}))).isEmpty();
        assertThatThrownBy(() -> Backtest.places(new double[1], new double[2]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
