package org.trigpoint.question;

import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.Verdict;

import java.util.List;

/// The change of one group of incidents.
///
/// @param values the group's values of the columns asked for; empty when there are none
/// @param change both counts and the evidence
/// @param status the status by the table's rule
/// @param monthsBefore incidents in each month of the earlier period, in order
/// @param monthsAfter incidents in each month of the later period, in order
/// @param acrossBreak whether a break lies between the two in its series, or in a series it is the sum of: then nothing is
///     to be said of their difference
public record ChangeRow(List<String> values, CountChange change, Status status, List<Long> monthsBefore,
        List<Long> monthsAfter, boolean acrossBreak) {

    /// What stands in place of a verdict across a break.
    public static final String BREAK = "series break";

    public ChangeRow {
        values = List.copyOf(values);
        monthsBefore = List.copyOf(monthsBefore);
        monthsAfter = List.copyOf(monthsAfter);
    }

    /// Whether the change is clear, and of one series.
    public boolean is(Verdict verdict) {
        return !acrossBreak && change.verdict() == verdict;
    }
}
