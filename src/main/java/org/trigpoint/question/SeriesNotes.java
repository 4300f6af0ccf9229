package org.trigpoint.question;

import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;

/// Breaks and provisional months, as the analyst sets them and as the rule of [ProvisionalMonths] adds.
public final class SeriesNotes {
    private SeriesNotes() {}

    /// Every note of a workspace: the analyst's by series and month, then those of the rule.
    public static List<SeriesNote> all(Workspace workspace) {
        List<SeriesNote> notes = new ArrayList<>(workspace.store().seriesNotes().all());
        notes.addAll(ProvisionalMonths.of(workspace));
        return notes;
    }

    /// Those and the districts that begin or end in any of the months there are, for whoever looks at the list.
    public static List<SeriesNote> known(Workspace workspace) {
        List<SeriesNote> notes = new ArrayList<>(all(workspace));
        notes.addAll(DistrictBreaks.of(workspace, Counting.in(workspace), Selection.ALL));
        return notes;
    }

    /// Sets a note; one of the same series, kind and first month is replaced.
    public static void set(Workspace workspace, SeriesNote note) {
        workspace.store().seriesNotes().put(note);
    }

    /// Takes the notes of a series and kind out that begin in the months of this one.
    ///
    /// @throws RefusedException when there is none
    public static void remove(Workspace workspace, SeriesNote note) {
        if (workspace.store().seriesNotes().remove(note.series(), note.kind(), note.months()) == 0) {
            throw new RefusedException("there is no such note on '" + note.series() + "'");
        }
    }
}
