package org.trigpoint.question;

import org.trigpoint.model.RefusedException;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.workspace.Workspace;

import java.util.List;

/// Breaks and provisional months, as the analyst sets them.
public final class SeriesNotes {
    private SeriesNotes() {}

    /// Every note of a workspace, by series and month.
    public static List<SeriesNote> all(Workspace workspace) {
        return workspace.store().seriesNotes().all();
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
