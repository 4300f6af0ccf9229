package org.trigpoint.statistics;

/// A range from low to high, both included, in the unit of the figure it belongs to.
///
/// @param low not above high; may be −∞
/// @param high may be +∞
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval runs from low to high: " + low + " to " + high);
        }
    }

    /// Whether the value lies within, the ends included.
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /// Both ends multiplied by a factor of 0 or more.
    public Interval times(double factor) {
        if (!(factor >= 0)) {
            throw new IllegalArgumentException("a factor is 0 or more: " + factor);
        }
        return new Interval(low * factor, high * factor);
    }
}
