package org.trigpoint.statistics;

/// Which direction of a measure is the good one.
public enum Polarity {
    /// As with recorded burglary.
    LOWER_IS_BETTER,
    /// As with successful completions of treatment.
    HIGHER_IS_BETTER,
    /// As with stop and search: a rise is neither good nor bad.
    NEITHER;

    /// The status of a move.
    ///
    /// @param direction above 0 for up, below 0 for down, 0 for no clear change
    public Status statusOf(int direction) {
        if (direction == 0) {
            return Status.AMBER;
        }
        return switch (this) {
            case LOWER_IS_BETTER -> direction < 0 ? Status.GREEN : Status.RED;
            case HIGHER_IS_BETTER -> direction > 0 ? Status.GREEN : Status.RED;
            case NEITHER -> Status.UNRATED;
        };
    }
}
