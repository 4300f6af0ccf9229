package org.trigpoint.figure;

/// Where a value stands along an axis: linear from `low` at position `from` to `high` at position `to`.
record Scale(double low, double high, double from, double to) {
    static Scale of(Ticks ticks, double from, double to) {
        return new Scale(ticks.low(), ticks.high(), from, to);
    }

    double at(double value) {
        return high == low ? from : from + (value - low) / (high - low) * (to - from);
    }
}
