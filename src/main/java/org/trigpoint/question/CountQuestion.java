package org.trigpoint.question;

import org.trigpoint.model.CountRow;
import org.trigpoint.model.Selection;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;

/// An ad-hoc count.
///
/// @param selection which incidents
/// @param by columns to count by; empty for the total
public record CountQuestion(Selection selection, List<String> by) {
    public CountQuestion {
        by = List.copyOf(by);
    }

    /// Asks a workspace; sorted by the values, groups without incidents left out.
    ///
    /// @throws org.trigpoint.model.RefusedException when a column does not exist
    public List<CountRow> ask(Workspace workspace) {
        return Counting.in(workspace).count(selection, by);
    }

    /// The columns of a workspace that can be counted by and filtered on.
    public static List<String> columns(Workspace workspace) {
        List<String> columns = new ArrayList<>(workspace.store().counts().columns());
        columns.add(Counting.GROUP);
        return columns;
    }
}
