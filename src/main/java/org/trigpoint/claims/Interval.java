package org.trigpoint.claims;

/// The values that an unrounded figure may have.
///
/// @param low the lowest
/// @param high the highest; not below `low`
record Interval(double low, double high) {
    private static final double TOLERANCE = 1e-9;

    static Interval around(double value, double half) {
        return new Interval(value - half, value + half);
    }

    boolean meets(Interval other) {
        double slack = TOLERANCE * Math.max(1, Math.max(Math.abs(high), Math.abs(other.high)));
        return low <= other.high + slack && other.low <= high + slack;
    }

    Interval plus(Interval other) {
        return new Interval(low + other.low, high + other.high);
    }

    Interval minus(Interval other) {
        return new Interval(low - other.high, high - other.low);
    }

    /// Change in per cent from positive values to these.
    Interval percentChangeFrom(Interval before) {
        return new Interval(100 * (low / before.high - 1), 100 * (high / before.low - 1));
    }

    /// These values in per cent of positive ones.
    Interval percentOf(Interval whole) {
        return new Interval(100 * low / whole.high, 100 * high / whole.low);
    }

    Interval negated() {
        return new Interval(-high, -low);
    }
}
