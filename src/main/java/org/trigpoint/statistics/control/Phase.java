package org.trigpoint.statistics.control;

/// A stretch of a series with limits of its own, from its first point to the next phase or the end. Phases are set by
/// the analyst; nothing rebases by itself.
///
/// @param first index of its first point, from 0
/// @param baseline how many of its leading points set its limits, 2 or more; the rest are judged by them
public record Phase(int first, int baseline) {
    /// One phase of everything, all its points setting the limits.
    public static final Phase WHOLE = from(0);

    public Phase {
        if (first < 0 || baseline < 2) {
            throw new IllegalArgumentException(
                    "a phase starts at 0 or later with a baseline of 2 points or more: " + first + ", " + baseline);
        }
    }

    /// A phase all of whose points set its limits.
    public static Phase from(int first) {
        return new Phase(first, Integer.MAX_VALUE);
    }

    /// A phase whose limits are frozen after its leading points.
    ///
    /// @param baseline how many points, 2 or more
    public static Phase frozen(int first, int baseline) {
        return new Phase(first, baseline);
    }
}
