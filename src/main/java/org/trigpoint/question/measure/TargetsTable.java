package org.trigpoint.question.measure;

import org.trigpoint.model.Period;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.statistics.target.Tolerance;

import java.util.List;

/// Measures against their targets.
///
/// @param period the months judged
/// @param rule what makes the status of a move without a level to reach; printed with the table
/// @param tolerance how far a level may be missed and still be amber; printed with the table
/// @param rows by theme, in the order of their files and definitions
/// @param notes what was left out, and why
public record TargetsTable(Period period, StatusRule rule, Tolerance tolerance, List<TargetRow> rows,
        List<String> notes) {
    public TargetsTable {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
