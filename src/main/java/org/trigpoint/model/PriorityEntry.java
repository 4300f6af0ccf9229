package org.trigpoint.model;

import java.util.Locale;

/// One thing entered about priorities by hand: a score, a weight, a note, what became of last year's.
///
/// @param kind what it is about
/// @param name of the criterion, option, factor or past priority; capitals do not matter
/// @param field what is said of it, small letters: a criterion's column, "evidence", "result"
/// @param value what is entered; empty says that nothing holds, whatever a file brought
public record PriorityEntry(Kind kind, String name, String field, String value) {
    /// What an entry is about.
    public enum Kind {
        CRITERION, OPTION, FACTOR, PAST;

        /// Its name in the workspace.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The kind of a name in the workspace.
        public static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }
}
