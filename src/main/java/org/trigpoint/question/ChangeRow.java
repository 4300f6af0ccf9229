package org.trigpoint.question;

import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Status;

import java.util.List;

/// The change of one group of incidents.
///
/// @param values the group's values of the columns asked for; empty when there are none
/// @param change both counts and the evidence
/// @param status the status by the table's rule
/// @param monthsBefore incidents in each month of the earlier period, in order
/// @param monthsAfter incidents in each month of the later period, in order
public record ChangeRow(List<String> values, CountChange change, Status status, List<Long> monthsBefore,
        List<Long> monthsAfter) {
    public ChangeRow {
        values = List.copyOf(values);
        monthsBefore = List.copyOf(monthsBefore);
        monthsAfter = List.copyOf(monthsAfter);
    }
}
