package org.trigpoint.statistics.forecast;

import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

import java.util.Arrays;
import java.util.stream.IntStream;

/// One structure fitted to a history.
///
/// @param months how many months of it are known
/// @param misfit squared distance of the past from the structure, in units of the noise
/// @param logDeterminant of the covariance of the past, with the flat prior of the level
/// @param mean the forecast roots of the months ahead
/// @param covariance of those roots, in units of the noise
record Fit(int months, double misfit, double logDeterminant, RealVector mean, RealMatrix covariance) {

    /// Added before taking the root, so that small counts too have an even spread (Anscombe 1948).
    private static final double SHIFT = 3.0 / 8;

    static Fit of(History history, int ahead, Structure structure) {
        int[] past = history.known();
        int[] future = IntStream.range(history.length(), history.length() + ahead).toArray();
        RealVector roots = MatrixUtils.createRealVector(
                Arrays.stream(past).mapToDouble(i -> Math.sqrt(history.count(i) + SHIFT)).toArray());
        CholeskyDecomposition decomposition = new CholeskyDecomposition(withNoise(structure.covariance(past, past)));
        DecompositionSolver solver = decomposition.getSolver();
        RealVector ones = roots.mapMultiply(0).mapAdd(1);
        RealVector weights = solver.solve(ones);
        double precision = weights.dotProduct(ones);
        double level = weights.dotProduct(roots) / precision;
        RealVector residuals = roots.mapSubtract(level);
        RealVector pulls = solver.solve(residuals);
        RealMatrix across = structure.covariance(future, past);
        // what a month ahead owes to the starting level, whose own uncertainty is 1 / precision
        RealVector owed = across.operate(weights).mapMultiply(-1).mapAdd(1);
        RealMatrix covariance = withNoise(structure.covariance(future, future))
                .subtract(across.multiply(solver.solve(across.transpose())))
                .add(owed.outerProduct(owed).scalarMultiply(1 / precision));
        return new Fit(past.length, residuals.dotProduct(pulls), logDeterminant(decomposition) + Math.log(precision),
                across.operate(pulls).mapAdd(level), covariance);
    }

    /// The logarithm of the likelihood of the past, but for a constant.
    double logLikelihood(double noise) {
        return -.5 * ((months - 1) * Math.log(noise) + logDeterminant + misfit / noise);
    }

    /// The sum of the counts of some months: their squared roots less the shift, whose mean and variance follow exactly
    /// from those of the roots.
    Moments sum(int from, int to, double noise) {
        double sum = 0;
        double variance = 0;
        for (int i = from; i < to; i++) {
            sum += mean.getEntry(i) * mean.getEntry(i) + noise * covariance.getEntry(i, i) - SHIFT;
            for (int j = from; j < to; j++) {
                double shared = noise * covariance.getEntry(i, j);
                variance += 2 * shared * shared + 4 * mean.getEntry(i) * shared * mean.getEntry(j);
            }
        }
        return new Moments(sum, variance);
    }

    /// Mean and variance of a count.
    record Moments(double mean, double variance) {
        NormalMixture.Part weighed(double weight) {
            return new NormalMixture.Part(weight, mean, Math.sqrt(variance));
        }
    }

    private static RealMatrix withNoise(RealMatrix covariance) {
        return covariance.add(MatrixUtils.createRealIdentityMatrix(covariance.getRowDimension()));
    }

    private static double logDeterminant(CholeskyDecomposition decomposition) {
        RealMatrix root = decomposition.getL();
        return 2 * IntStream.range(0, root.getRowDimension()).mapToDouble(i -> Math.log(root.getEntry(i, i))).sum();
    }
}
