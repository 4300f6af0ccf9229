package org.trigpoint.statistics.forecast;

import org.trigpoint.model.RefusedException;
import org.trigpoint.statistics.Interval;

import java.util.Arrays;

/// Where a year that has begun is likely to end: what has been counted, plus what is to come.
///
/// @param soFar counted in the months of the year that are complete
/// @param rest the months that are not
public record YearEnd(long soFar, Forecast rest) {
    /// Months of a year.
    public static final int YEAR = 12;

    /// Forecasts a year of twelve months.
    ///
    /// @param history counts by month, in order, up to the last complete month; NaN where missing before this year; at
    ///     least twelve known
    /// @param complete how many of the latest months belong to this year, 0 to 12
    /// @throws RefusedException when a complete month of this year has no count, or the history is too short
    public static YearEnd of(double[] history, int complete) {
        if (complete < 0 || complete > YEAR || complete > history.length) {
            throw new IllegalArgumentException("0 to 12 months of this year are complete: " + complete);
        }
        double soFar = Arrays.stream(history).skip(history.length - complete).sum();
        if (Double.isNaN(soFar)) {
            throw new RefusedException("a month of this year has no count, so the year's total cannot be forecast");
        }
        return new YearEnd(Math.round(soFar), Forecast.of(history, YEAR - complete));
    }

    /// The total expected, not rounded.
    public double expected() {
        return soFar + rest.total().mean();
    }

    /// The interval that holds the total with this probability.
    ///
    /// @param confidence such as .8, which suits planning
    public Interval interval(double confidence) {
        Interval toCome = rest.total().interval(confidence);
        return new Interval(soFar + toCome.low(), soFar + toCome.high());
    }

    /// The chance that the year ends at or below so many, from 0 to 1.
    public double chanceOfAtMost(double total) {
        return rest.total().chanceOfAtMost(total - soFar);
    }

    /// The chance that the year ends at or above so many, from 0 to 1.
    public double chanceOfAtLeast(double total) {
        return rest.total().chanceOfAtLeast(total - soFar);
    }
}
