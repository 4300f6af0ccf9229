package org.trigpoint.place.nearrepeat;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BandsTest {
    @Test
    void bandsMeanWhatTheySay() {
        Bands metres = Bands.of(1, 200);
        assertThat(metres.bandOf(.999)).isEqualTo(-1);
        assertThat(metres.bandOf(1)).isZero();
        assertThat(metres.bandOf(199.999)).isZero();
        assertThat(metres.bandOf(200)).isEqualTo(-1);
        assertThat(metres.bandOf(Double.NaN)).isEqualTo(-1);
        Bands days = Bands.of(0, 1);
        assertThat(days.bandOf(0)).isZero();
        assertThat(days.bandOf(1)).isEqualTo(-1);
    }

    @Test
    void theUsualBandsAreNamedInWholeNumbers() {
        Bands metres = Bands.samePlaceAnd(100, 2);
        assertThat(metres.edges()).containsExactly(0., 1., 101., 201.);
        assertThat(metres.wholeLabel(0)).isEqualTo("0");
        assertThat(metres.wholeLabel(1)).isEqualTo("1–100");
        assertThat(metres.wholeLabel(2)).isEqualTo("101–200");
        Bands days = Bands.wholeDays(7, 2);
        assertThat(days.edges()).containsExactly(0., 8., 15.);
        assertThat(days.wholeLabel(0)).isEqualTo("0–7");
        assertThat(days.wholeLabel(1)).isEqualTo("8–14");
        assertThat(Bands.even(7, 2).edges()).containsExactly(0., 7., 14.);
        assertThat(Bands.even(7, 2).wholeLabel(1)).isEqualTo("7–13");
    }

    @Test
    void edgesMustAscend() {
        assertThatThrownBy(() -> Bands.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bands.of(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bands.of(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bands.of(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
