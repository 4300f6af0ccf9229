package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

/// A stated change: "fell by 14%", "an 18 percentage point increase".
///
/// @param sentence where it stands
/// @param size how much, in per cent or percentage points
/// @param direction which way; `null` when only the size is given, as in "(24%)"
/// @param subject the words for what changed; empty when they cannot be told
/// @param sense whether it happened
/// @param start where the words begin in the marked sentence
/// @param end where they end
record Move(Sentence sentence, Figure size, @Nullable Direction direction, String subject, Sense sense, int start,
        int end) {
    /// Whether the words tell of something that happened.
    enum Sense {
        HAPPENED,
        /// An aim, a target or a forecast.
        WISHED,
        /// A comparison with another place or group, not with an earlier time.
        COMPARED
    }

    /// The change that some unrounded size has, with its sign where the direction is known.
    Interval change() {
        return direction == Direction.DOWN && size.value() > 0 ? size.interval().negated() : size.interval();
    }
}
