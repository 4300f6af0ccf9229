package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;

import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class FalseDiscoveryTest {
    /// The example of Benjamini and Hochberg (1995), section 4; adjusted values by R's `p.adjust(p, "BH")`.
    @Test
    void theOriginalExampleIsAdjusted() {
        double[] p = {.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590,
            1};
        double[] expected = {.0015, .003, .0095, .035625, .0603, .06385714, .06385714, .0645, .0765, .486, .58118182,
            .714875, .75323077, .81321429, 1};
        assertThat(FalseDiscovery.benjaminiHochberg(p)).containsExactly(expected, within(1e-8));
    }

    @Test
    void theOrderGivenIsKeptAndTiesShareTheirValue() {
        assertThat(FalseDiscovery.benjaminiHochberg(new double[]{.04, .01, .04, .9}))
                .containsExactly(new double[]{.16 / 3, .04, .16 / 3, .9}, within(1e-12));
    }

    @Test
    void noAdjustedValueIsBelowItsOwnAndTheOrderOfSizeStays() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            boolean ties = i % 2 == 1;
            double[] p = random.doubles(1 + random.nextInt(60))
                    .map(x -> ties ? Math.rint(x * 9) / 9 : x)
                    .sorted()
                    .toArray();
            double[] adjusted = FalseDiscovery.benjaminiHochberg(p);
            for (int k = 0; k < p.length; k++) {
                assertThat(adjusted[k]).isBetween(p[k], 1.);
                assertThat(k == 0 || adjusted[k] >= adjusted[k - 1]).isTrue();
            }
        }
    }

    @Test
    void nothingGivesNothingAndOneTestIsUntouched() {
        assertThat(FalseDiscovery.benjaminiHochberg(new double[0])).isEmpty();
        assertThat(FalseDiscovery.benjaminiHochberg(new double[]{.03})).containsExactly(.03);
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> FalseDiscovery.benjaminiHochberg(new double[]{.2, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FalseDiscovery.benjaminiHochberg(new double[]{1.2}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
