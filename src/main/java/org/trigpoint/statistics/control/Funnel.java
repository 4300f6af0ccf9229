package org.trigpoint.statistics.control;

import org.trigpoint.statistics.Interval;

/// The limits within which areas of a given size vary by chance around one common level. Of many areas 5 in 100 lie
/// outside the 95% limits and 2 in 1,000 outside the 99.8% limits with nothing behind it; where counts vary more than
/// independent events do, more.
public sealed interface Funnel permits RateFunnel, ProportionFunnel {
    /// The inner limits.
    double WARNING = .95;

    /// The outer limits.
    double ACTION = .998;

    /// The common level, in the unit of the limits.
    double centre();

    /// The limits for an area of this size: draw them over a range of sizes for the curves.
    ///
    /// @param size population or denominator, above 0
    /// @param confidence [#WARNING] or [#ACTION], or any other share
    Interval limits(double size, double confidence);

    /// The value drawn for an area, in the unit of the limits.
    ///
    /// @param count events, 0 or more
    /// @param size population or denominator, above 0
    double value(long count, double size);

    /// Where an area lies. A value exactly on a limit is within it.
    default FunnelPosition position(long count, double size) {
        double value = value(count, size);
        Interval action = limits(size, ACTION);
        Interval warning = limits(size, WARNING);
        if (value > warning.high()) {
            return value > action.high() ? FunnelPosition.FAR_ABOVE : FunnelPosition.ABOVE;
        }
        if (value < warning.low()) {
            return value < action.low() ? FunnelPosition.FAR_BELOW : FunnelPosition.BELOW;
        }
        return FunnelPosition.WITHIN;
    }
}
