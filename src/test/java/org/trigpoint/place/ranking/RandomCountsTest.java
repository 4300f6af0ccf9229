package org.trigpoint.place.ranking;

import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.SplittableRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RandomCountsTest {
    private static final int DRAWS = 200_000;
    private final RandomCounts random = new RandomCounts(new SplittableRandom(11));

    @ParameterizedTest
    @ValueSource(doubles = {.3, 4, 9.9, 10, 37.5, 400})
    void poissonCountsFollowTheirDistribution(double mean) {
        PoissonDistribution expected = new PoissonDistribution(mean);
        int[] seen = new int[(int) (mean + 10 * Math.sqrt(mean) + 10)];
        for (int i = 0; i < DRAWS; i++) {
            seen[(int) random.poisson(mean)]++;
        }
        double cumulative = 0;
        for (int k = 0; k < seen.length; k++) {
            cumulative += (double) seen[k] / DRAWS;
            assertThat(cumulative).isEqualTo(expected.cumulativeProbability(k), within(.005));
        }
    }

    @Test
    void aMeanOfZeroGivesZero() {
        assertThat(random.poisson(0)).isZero();
    }

    @Test
    void weightsSumToOneAndKeepTheirMeanAndSpread() {
        double[] weights = {3, 1, 0, .004};
        double[] sum = new double[4];
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double[] drawn = random.dirichlet(weights, 50);
            assertThat(drawn[0] + drawn[1] + drawn[2] + drawn[3]).isEqualTo(1, within(1e-12));
            assertThat(drawn[2]).isZero();
            for (int j = 0; j < 4; j++) {
                sum[j] += drawn[j] / DRAWS;
            }
            squares += drawn[0] * drawn[0] / DRAWS;
        }
        double share = 3 / 4.004;
        assertThat(sum[0]).isEqualTo(share, within(.001));
        assertThat(sum[3]).isEqualTo(.004 / 4.004, within(.0002));
        assertThat(squares - sum[0] * sum[0]).isEqualTo(share * (1 - share) / 51, within(.0001));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 5, 7, 8, 9, 20, 150})
    void factorialsAreExactEnough(double k) {
        assertThat(RandomCounts.logFactorial(k)).isEqualTo(Gamma.logGamma(k + 1), within(1e-9));
    }
}
