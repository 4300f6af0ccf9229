package org.trigpoint.place.ranking;

import java.util.random.RandomGenerator;

/// Draws Poisson counts, Gamma and Dirichlet variates. Bound to one generator; not for sharing between threads.
final class RandomCounts {
    /// Below this mean a Poisson count is drawn by multiplying uniforms, above it by transformed rejection.
    private static final double SMALL_MEAN = 10;

    private final RandomGenerator random;

    RandomCounts(RandomGenerator random) {
        this.random = random;
    }

    /// A Poisson count.
    ///
    /// @param mean zero or more
    double poisson(double mean) {
        return mean < SMALL_MEAN ? smallPoisson(mean) : transformedRejection(mean);
    }

    private double smallPoisson(double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /// Algorithm PTRS of Hörmann (1993), "The transformed rejection method for generating Poisson random variables".
    private double transformedRejection(double mean) {
        double b = .931 + 2.53 * Math.sqrt(mean);
        double a = -.059 + .02483 * b;
        double squeeze = .9277 - 3.6224 / (b - 2);
        while (true) {
            double u = random.nextDouble() - .5;
            double v = random.nextDouble();
            double us = .5 - Math.abs(u);
            double k = Math.floor((2 * a / us + b) * u + mean + .43);
            if (us >= .07 && v <= squeeze) {
                return k;
            }
            boolean inTheCorner = us < .013 && v > us;
            if (k < 0 || inTheCorner) {
                continue;
            }
            double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
            double log = Math.log(v * inverseAlpha / (a / (us * us) + b));
            if (log <= k * Math.log(mean) - mean - logFactorial(k)) {
                return k;
            }
        }
    }

    /// Stirling's series; its error is below 1e-9 from 7 up, and smaller numbers are multiplied out.
    static double logFactorial(double k) {
        if (k < 8) {
            double product = 1;
            for (int i = 2; i <= k; i++) {
                product *= i;
            }
            return Math.log(product);
        }
        double x = k + 1;
        double inverse = 1 / x;
        double square = inverse * inverse;
        double series = inverse * (1. / 12 - square * (1. / 360 - square * (1. / 1260 - square / 1680)));
        return (x - .5) * Math.log(x) - x + .5 * Math.log(2 * Math.PI) + series;
    }

    /// Weights that sum to 1 and vary around the given ones; a weight of zero stays zero.
    ///
    /// @param weights zero or more, not all zero
    /// @param concentration the sum of the Dirichlet parameters; infinite returns the weights themselves
    double[] dirichlet(double[] weights, double concentration) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        double[] drawn = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < drawn.length; i++) {
            double share = weights[i] / all;
            drawn[i] = share == 0 || Double.isInfinite(concentration) ? share : gamma(share * concentration);
            sum += drawn[i];
        }
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] /= sum;
        }
        return drawn;
    }

    /// Marsaglia and Tsang (2000), "A simple method for generating gamma variables"; shapes below 1 by their boost.
    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1. / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < .5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
