package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.control.FunnelPosition;

/// The rate of one area.
///
/// @param areaCode its code; its name where larger areas have no codes; empty for all areas together
/// @param areaName what it is called
/// @param count incidents in the period
/// @param population residents at the middle of the year nearest to the period's; NaN where none was imported
/// @param rate per so many residents; NaN without a population
/// @param interval its 95% interval; `null` without a population
/// @param position against the limits within which chance alone would keep it; `null` without a population, and for all
///     areas together
public record RateRow(String areaCode, String areaName, long count, double population, double rate,
        @Nullable Interval interval, @Nullable FunnelPosition position) {
    /// Whether there is a rate.
    public boolean hasRate() {
        return !Double.isNaN(rate);
    }
}
