package org.trigpoint.place.hotspot;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CorrectionTest {
    /// The example of Benjamini and Hochberg (1995), section 3.2: four of fifteen are significant at 5%.
    private static final double[] P = {.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262,
        .5719, .6528, .7590, 1};

    @Test
    void theFalseDiscoveryRateFindsFourOfFifteen() {
        double[] adjusted = Correction.FALSE_DISCOVERY_RATE.adjust(P);
        assertThat(adjusted[3]).isEqualTo(.035625, within(1e-12));
        assertThat(adjusted[4]).isEqualTo(.0603, within(1e-12));
        assertThat(adjusted[5]).isEqualTo(.0638571428571, within(1e-12));
        assertThat(adjusted[6]).as("the smaller of its own and the next").isEqualTo(.0638571428571, within(1e-12));
    }

    @Test
    void bonferroniFindsThree() {
        assertThat(Arrays.stream(Correction.BONFERRONI.adjust(P)).filter(p -> p <= .05)).hasSize(3);
        assertThat(Correction.BONFERRONI.adjust(P)[14]).isEqualTo(1);
    }

    @Test
    void aMissingTestDoesNotCount() {
        assertThat(Correction.FALSE_DISCOVERY_RATE.adjust(new double[]{.02, Double.NaN, .02}))
                .containsExactly(.02, Double.NaN, .02);
        assertThat(Correction.NONE.adjust(P)).containsExactly(P);
        assertThat(Correction.FALSE_DISCOVERY_RATE.adjust(new double[0])).isEmpty();
    }
}
