package org.trigpoint.claims;

import java.util.Locale;

/// What the checker says about a statement.
public enum Finding {
    /// Some unrounded values round to everything that is written.
    CONSISTENT,
    /// No values do, or the draft says something else elsewhere.
    INCONSISTENT,
    /// It can be read in more than one way, and not every reading holds.
    AMBIGUOUS,
    /// The draft does not hold the figures that would show it.
    NOT_CHECKABLE;

    /// The word used on the command line, such as `not checkable`.
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
