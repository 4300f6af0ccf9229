package org.trigpoint.statistics.disclosure;

import org.trigpoint.model.MissingReason;

/// What a reader sees of a count.
public sealed interface Shown {
    /// The count itself.
    record Exact(long count) implements Shown {}

    /// The count to the nearest 5.
    record Rounded(long count) implements Shown {}

    /// Nothing: it is small, or a small one could be worked out from it. The two are marked alike, since a mark that
    /// says "small" gives a reader one more equation.
    record Withheld() implements Shown {}

    /// A count said to be small, where that much more does not tell it.
    ///
    /// @param than the threshold: it is from 1, or 0 where zeros are hidden, to one less
    record Fewer(int than) implements Shown {}

    /// Nothing, because a small one could be worked out from it. Beside figures marked [Fewer] a reader knows that it
    /// is not small itself.
    ///
    /// @param atLeast the threshold
    record Masked(int atLeast) implements Shown {}

    /// The text of a cell without thousands separators: the number, or `[c]`.
    default String text() {
        return switch (this) {
            case Exact exact -> Long.toString(exact.count());
            case Rounded rounded -> Long.toString(rounded.count());
            case Fewer fewer -> "fewer than " + fewer.than();
            case Withheld _, Masked _ -> MissingReason.SUPPRESSED.shorthand();
        };
    }
}
