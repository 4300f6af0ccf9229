package org.trigpoint.statistics;

/// Which direction of a measure is the good one.
public enum Polarity {
    /// As with recorded burglary.
    LOWER_IS_BETTER,
    /// As with successful completions of treatment.
    HIGHER_IS_BETTER,
    /// As with stop and search: a rise is neither good nor bad.
    NEITHER
}
