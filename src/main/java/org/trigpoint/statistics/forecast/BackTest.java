package org.trigpoint.statistics.forecast;

import org.trigpoint.model.RefusedException;
import org.trigpoint.statistics.Interval;

import java.util.Arrays;

/// How a forecast would have done: made at every month of the past with only what was known then, up to twelve months
/// ahead or to the end of the series, and set beside the same months of the year before.
///
/// @param months how many monthly forecasts were compared with what happened
/// @param error mean absolute scaled error (MASE): the mean error over the mean step from one year's month to the next
///     year's; below 1 is better than that step
/// @param naiveError the same for taking the month of the year before
/// @param coverage how many of the totals, from 0 to 1, lay in their 80% interval
public record BackTest(int months, double error, double naiveError, double coverage) {

    private static final int YEAR = 12;
    private static final double CONFIDENCE = .8;

    /// Tests the method on a series.
    ///
    /// @param series counts by month, in order, none missing
    /// @throws RefusedException when there are not more than twelve months, or no month differs from the year before
    public static BackTest of(double[] series) {
        double[] steps = new double[Math.max(0, series.length - YEAR)];
        Arrays.setAll(steps, i -> Math.abs(series[i + YEAR] - series[i]));
        double scale = Arrays.stream(steps).average().orElse(0);
        if (!(scale > 0)) {
            throw new RefusedException("a back-test needs more than twelve months, none missing, that differ from year"
                    + " to year");
        }
        Tally tally = new Tally();
        for (int origin = YEAR; origin < series.length; origin++) {
            tally.add(series, origin);
        }
        int origins = series.length - YEAR;
        return new BackTest(tally.months, tally.error / tally.months / scale, tally.naiveError / tally.months / scale,
                (double) tally.covered / origins);
    }

    private static final class Tally {
        private int months;
        private double error;
        private double naiveError;
        private int covered;

        void add(double[] series, int origin) {
            int ahead = Math.min(YEAR, series.length - origin);
            Forecast forecast = Forecast.of(Arrays.copyOf(series, origin), ahead);
            double total = 0;
            for (int i = 0; i < ahead; i++) {
                double actual = series[origin + i];
                error += Math.abs(forecast.months().get(i).mean() - actual);
                naiveError += Math.abs(series[origin + i - YEAR] - actual);
                total += actual;
            }
            months += ahead;
            Interval interval = forecast.total().interval(CONFIDENCE);
            covered += interval.contains(total) ? 1 : 0;
        }
    }
}
