package org.trigpoint.question;

import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.statistics.StatusRule;

import java.util.List;

/// Year on year: how counts changed between two periods of equal length, with evidence.
///
/// @param selection which incidents; its period is not used
/// @param period the later period
/// @param against the earlier period
/// @param by the columns the incidents are grouped by
/// @param rule how a change became a status
/// @param rows one a group, in the order of the columns; one row when there are no columns
public record ChangeTable(Selection selection, Period period, Period against, List<String> by, StatusRule rule,
        List<ChangeRow> rows) {
    public ChangeTable {
        by = List.copyOf(by);
        rows = List.copyOf(rows);
    }
}
