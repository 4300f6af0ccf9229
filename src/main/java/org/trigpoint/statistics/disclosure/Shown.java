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

    /// The text of a cell without thousands separators: the number, or `[c]`.
    default String text() {
        return switch (this) {
            case Exact exact -> Long.toString(exact.count());
            case Rounded rounded -> Long.toString(rounded.count());
            case Withheld _ -> MissingReason.SUPPRESSED.shorthand();
        };
    }
}
