package org.trigpoint.claims;

/// Two figures of the same thing, at an earlier and a later time.
///
/// @param sentence where the later figure stands
/// @param before the earlier figure
/// @param after the later figure
/// @param order whether the words say which is which
/// @param start where the words begin in the marked sentence
/// @param end where they end
record Pair(Sentence sentence, Figure before, Figure after, Order order, int start, int end) {
    /// How surely the earlier figure is known.
    enum Order {
        /// "from A to B".
        SAID,
        /// "A compared to B": mostly the later first, but not always.
        LIKELY
    }

    /// The change in per cent that some unrounded figures have; all NaN when the earlier is not above 0.
    Interval percentChange() {
        return percentChange(before, after);
    }

    /// The same when the figures are the other way round.
    Interval reversedPercentChange() {
        return percentChange(after, before);
    }

    /// The change in the figures' own unit.
    Interval difference() {
        return after.intervalBeside(before).minus(before.intervalBeside(after));
    }

    /// The change in per cent of the figures as written.
    double writtenPercentChange() {
        return 100 * (after.value() / before.value() - 1);
    }

    boolean ofPercentages() {
        return after.kind() == Figure.Kind.PERCENT;
    }

    private static Interval percentChange(Figure from, Figure to) {
        Interval base = from.intervalBeside(to);
        return base.low() > 0 ? to.intervalBeside(from).percentChangeFrom(base) : new Interval(Double.NaN, Double.NaN);
    }
}
