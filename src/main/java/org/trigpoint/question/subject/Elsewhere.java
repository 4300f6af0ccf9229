package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;

import java.util.Set;

/// What stands elsewhere in the report that a subject is part of, so that the same count is shown in both places or in neither.
///
/// @param breakdowns the tables of the same records
/// @param exact whether every count of them is shown, however small: then the subject shows them too. Otherwise they go by the
/// subject's rule, which is applied to both together
public record Elsewhere(Set<Breakdown> breakdowns, boolean exact) {

    /// The subject stands alone.
    public static final Elsewhere NOTHING = new Elsewhere(Set.of(), false);

    /// All values of a column, and their total.
    ///
    /// @param period the months counted
    public record Breakdown(Dataset dataset, Period period, String column) {
        public Breakdown {
            period = Period.of(period.first(), period.last());
        }
    }

    public Elsewhere {
        breakdowns = Set.copyOf(breakdowns);
    }

    /// Whether a count stands there.
    boolean tells(Plain count) {
        return breakdowns.stream()
                .anyMatch(table -> table.dataset() == count.dataset() && table.period().equals(count.period())
                        && (count.column().isEmpty() || table.column().equals(count.column())));
    }
}
