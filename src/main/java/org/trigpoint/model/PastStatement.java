package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// One thing an assessment said, kept for the next one.
///
/// @param kind what it is
/// @param key the same from year to year, such as "crime" or an area's code
/// @param name as people call it
/// @param value the figure, or the rank of a place or priority; `null` where there is none
public record PastStatement(Kind kind, String key, String name, @Nullable Double value) {
    /// What was said.
    public enum Kind {
        FIGURE, PLACE, PRIORITY;

        /// Its name in the workspace: small letters.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
