package org.trigpoint.statistics.control;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// A point of an XmR chart.
///
/// @param value NaN where missing
/// @param movingRange the step from the value before, without sign; NaN where there is none: the first of a phase, a
///     missing value, or the first after a gap that breaks
/// @param limits of its phase
/// @param signals why it is more than noise, in the order of [Signal]; empty for noise and for a missing value
public record XmrPoint(double value, double movingRange, Limits limits, Set<Signal> signals) {
    public XmrPoint {
        EnumSet<Signal> copy = EnumSet.noneOf(Signal.class);
        copy.addAll(signals);
        signals = Collections.unmodifiableSet(copy);
    }

    /// Whether there is no value.
    public boolean missing() {
        return Double.isNaN(value);
    }

    /// Whether the moving range itself lies above its limit.
    public boolean wildStep() {
        return movingRange > limits.movingRangeHigh();
    }
}
