package org.trigpoint.statistics;

import org.trigpoint.model.RefusedException;

/// How long, or over how large a population, each of two counts was gathered. Only the ratio of the two matters, so
/// any unit will do: months, days, person-years.
///
/// @param before exposure of the earlier count; above 0
/// @param after exposure of the later count, in the same unit; above 0
public record Exposure(double before, double after) {
    /// Both counts were gathered over the same.
    public static final Exposure EQUAL = new Exposure(1, 1);

    /// @throws RefusedException when an exposure is not a number above 0
    public Exposure {
        if (!(before > 0 && after > 0 && Double.isFinite(before) && Double.isFinite(after))) {
            throw new RefusedException(
                    "an exposure must be a number above 0; these are " + before + " and " + after);
        }
    }

    /// Whether both are the same, so that the counts can be compared as they stand.
    public boolean equal() {
        return before == after;
    }

    /// Earlier over later: what turns a ratio of counts into a ratio of rates.
    double beforePerAfter() {
        return before / after;
    }

    /// The share of all events expected in the later count when the rate did not change.
    double shareAfter() {
        return after / (before + after);
    }
}
