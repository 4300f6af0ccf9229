package org.trigpoint.model;

import java.util.Set;

/// Something to know about the months of a series before comparing them.
///
/// @param series the series it is about: a data set such as "crime", a class of one such as "crime:Burglary", or the
///     name of a measure
/// @param kind what it says
/// @param months for a break, the first month on the new footing, alone; otherwise the months concerned
/// @param reason in words, such as "Home Office counting rules changed"
/// @param districts the districts it holds for; empty for all
public record SeriesNote(String series, Kind kind, Period months, String reason, Set<String> districts) {

    public SeriesNote {
        districts = Set.copyOf(districts);
    }

    /// A note that holds for every district.
    public SeriesNote(String series, Kind kind, Period months, String reason) {
        this(series, kind, months, reason, Set.of());
    }

    /// What a note says.
    public enum Kind {
        /// The series means something else from this month on: a recording rule, boundary or source changed.
        BREAK("break"),
        /// The months may still change.
        PROVISIONAL("provisional");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /// The name used on the command line and in the workspace.
        public String id() {
            return id;
        }
    }
}
