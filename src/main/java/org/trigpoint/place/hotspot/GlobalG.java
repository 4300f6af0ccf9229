package org.trigpoint.place.hotspot;

import org.hipparchus.special.Erf;
import org.trigpoint.place.geography.Neighbours;

import java.util.Arrays;

/// The general G of Getis and Ord (1992): whether high values gather anywhere at all, one number for a whole map.
///
/// G = Σ wᵢⱼ xᵢ xⱼ / Σ xᵢ xⱼ over all pairs of different places; expectation and variance under randomisation.
///
/// @param g the statistic, 0 to 1
/// @param expected what no pattern leads one to expect
/// @param z the difference in standard deviations; NaN when it cannot be computed
/// @param pValue one-sided: how often chance alone gives a G as large
public record GlobalG(double g, double expected, double z, double pValue) {

    private static final int LEAST_PLACES = 4;

    /// Computes G with weights of 1 for neighbours.
    ///
    /// @param values one for each place, zero or more, not all zero; at least four places
    /// @param neighbours which places are near each place, without itself
    /// @throws IllegalArgumentException when the values do not fit
    public static GlobalG of(double[] values, Neighbours neighbours) {
        GetisOrd.requireMatching(values, neighbours);
        double[] powers = new double[5];
        for (int k = 1; k <= 4; k++) {
            int power = k;
            powers[k] = Arrays.stream(values).map(value -> Math.pow(value, power)).sum();
        }
        double pairs = powers[1] * powers[1] - powers[2];
        if (values.length < LEAST_PLACES || Arrays.stream(values).anyMatch(value -> value < 0) || pairs == 0) {
            throw new IllegalArgumentException("The general G needs four places and values of zero or more.");
        }
        double near = 0;
        for (int i = 0; i < values.length; i++) {
            near += values[i] * neighbours.sum(i, values);
        }
        double n = values.length;
        LinkSums links = LinkSums.of(neighbours);
        double expected = links.all() / (n * (n - 1));
        double square = links.expectedSquare(n, powers) / (pairs * pairs);
        double z = (near / pairs - expected) / Math.sqrt(square - expected * expected);
        return new GlobalG(near / pairs, expected, z, Erf.erfc(z / Math.sqrt(2)) / 2);
    }

    /// The sums over all weights that the variance needs: S0, S1 and S2 of Cliff and Ord.
    private record LinkSums(double all, double pairsSquared, double placesSquared) {
        static LinkSums of(Neighbours neighbours) {
            int n = neighbours.size();
            double[] both = new double[n];
            double all = 0;
            double mutual = 0;
            for (int i = 0; i < n; i++) {
                int[] near = neighbours.of(i);
                all += near.length;
                both[i] += near.length;
                for (int j : near) {
                    both[j]++;
                    mutual += isNear(neighbours, j, i) ? 1 : 0;
                }
            }
            return new LinkSums(all, all + mutual, Arrays.stream(both).map(links -> links * links).sum());
        }

        private static boolean isNear(Neighbours neighbours, int place, int other) {
            return Arrays.stream(neighbours.of(place)).anyMatch(neighbour -> neighbour == other);
        }

        /// The expectation of the square of the numerator, under randomisation.
        double expectedSquare(double n, double[] m) {
            double s0 = all * all;
            double b0 = (n * n - 3 * n + 3) * pairsSquared - n * placesSquared + 3 * s0;
            double b1 = -((n * n - n) * pairsSquared - 2 * n * placesSquared + 6 * s0);
            double b2 = -(2 * n * pairsSquared - (n + 3) * placesSquared + 6 * s0);
            double b3 = 4 * (n - 1) * pairsSquared - 2 * (n + 1) * placesSquared + 8 * s0;
            double b4 = pairsSquared - placesSquared + s0;
            double sum = b0 * m[2] * m[2] + b1 * m[4] + b2 * m[1] * m[1] * m[2] + b3 * m[1] * m[3]
                    + b4 * m[1] * m[1] * m[1] * m[1];
            return sum / (n * (n - 1) * (n - 2) * (n - 3));
        }
    }
}
