package org.trigpoint.statistics.control;

import org.trigpoint.model.RefusedException;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/// The natural process limits of a phase of an XmR chart, in the unit of its values.
///
/// @param centre the mean of the baseline
/// @param low centre − 2.66 × mean moving range; may lie below 0 even where a value cannot
/// @param high centre + 2.66 × mean moving range
/// @param meanMovingRange mean of the moving ranges, after screening
/// @param movingRangeHigh the limit of a moving range, 3.267 × their mean
/// @param baselinePoints how many values set the limits; below [#SETTLED] they still move
public record Limits(double centre, double low, double high, double meanMovingRange, double movingRangeHigh,
        int baselinePoints) {

    /// From this many points on limits are usually called settled.
    public static final int SETTLED = 12;

    private static final double REACH = 2.66;
    private static final double MOVING_RANGE_REACH = 3.267;

    /// The limits of a baseline.
    ///
    /// @param values NaN where missing
    /// @param movingRanges NaN where there is none
    static Limits of(double[] values, double[] movingRanges, Screening screening) {
        double[] present = present(values);
        double[] ranges = present(movingRanges);
        if (ranges.length == 0) {
            throw new RefusedException("a control chart needs two neighbouring values in the baseline of each phase");
        }
        double centre = mean(present);
        double range = meanMovingRange(ranges, screening);
        return new Limits(centre, centre - REACH * range, centre + REACH * range, range, MOVING_RANGE_REACH * range,
                present.length);
    }

    private static double meanMovingRange(double[] ranges, Screening screening) {
        double mean = mean(ranges);
        double limit = MOVING_RANGE_REACH * mean;
        // a series that never moves has nothing wild to screen
        if (screening == Screening.NONE || mean == 0) {
            return mean;
        }
        return mean(DoubleStream.of(ranges).filter(range -> range < limit).toArray());
    }

    /// Two thirds of the way from the centre to the upper limit.
    double nearHigh() {
        return centre + (high - centre) * 2 / 3;
    }

    /// Two thirds of the way from the centre to the lower limit.
    double nearLow() {
        return centre - (centre - low) * 2 / 3;
    }

    private static double[] present(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    private static double mean(double[] values) {
        double first = values[0];
        // around the first value, so that equal values have exactly that mean
        return first + DoubleStream.of(values).map(value -> value - first).average().orElse(0);
    }
}
