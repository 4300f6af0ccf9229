package org.trigpoint.statistics.disclosure;

/// Within which whole numbers a reader knows a count to lie.
///
/// @param low 0 or more
/// @param high [#UNLIMITED] when nothing limits it
record Bounds(long low, long high) {
    static final long UNLIMITED = Long.MAX_VALUE;

    /// What a cell says by itself.
    static Bounds of(Shown shown, Zeros zeros) {
        return switch (shown) {
            case Shown.Exact exact -> new Bounds(exact.count(), exact.count());
            case Shown.Rounded rounded -> new Bounds(
                    Math.max(DisclosureRule.LARGEST_HEALTH_COUNT + 1, rounded.count() - DisclosureRule.ROUNDING / 2),
                    rounded.count() + DisclosureRule.ROUNDING / 2);
            case Shown.Fewer fewer -> new Bounds(zeros == Zeros.SHOWN ? 1 : 0, fewer.than() - 1L);
            case Shown.Masked masked -> new Bounds(masked.atLeast(), UNLIMITED);
            case Shown.Withheld _ -> new Bounds(zeros == Zeros.SHOWN ? 1 : 0, UNLIMITED);
        };
    }

    boolean fixed() {
        return low == high;
    }

    /// How many values there are, less one.
    long width() {
        return high == UNLIMITED ? UNLIMITED : high - low;
    }
}
