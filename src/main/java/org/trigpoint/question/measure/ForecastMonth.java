package org.trigpoint.question.measure;

import org.trigpoint.model.Value;
import org.trigpoint.statistics.Interval;

import java.time.YearMonth;

/// One month of a year that is forecast.
///
/// @param month the month
/// @param before the count of the same month a year before, or why there is none
/// @param expected its count where it is complete, else what is expected, not rounded
/// @param interval that holds the count four times in five; the count itself where it is complete
/// @param total expected from the start of the year to the end of this month
/// @param totalInterval that holds this total four times in five
/// @param complete whether it has been counted
public record ForecastMonth(YearMonth month, Value before, double expected, Interval interval, double total,
        Interval totalInterval, boolean complete) {}
