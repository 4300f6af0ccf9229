package org.trigpoint.desktop.report;

import org.trigpoint.desktop.session.Session;
import org.trigpoint.workspace.ReportNotes;

import java.util.function.Consumer;

/// Changes what the workspace keeps for its reports.
final class ReportEdits {
    private final Session session;
    private final Runnable changed;

    /// @param changed what to do once a change is on its way
    ReportEdits(Session session, Runnable changed) {
        this.session = session;
        this.changed = changed;
    }

    /// Changes something, and remembers how to take it back.
    ///
    /// @param words what is changed, such as "the order of sections"
    void change(String words, Consumer<ReportNotes> change, Runnable back) {
        session.edits().add(words, back);
        write(change);
    }

    /// Changes something that is taken back with the change before it.
    void write(Consumer<ReportNotes> change) {
        session.work().start(session.ask("Keeping your choice", (open, _) -> {
            change.accept(open.reportNotes());
            return open.file();
        }));
        changed.run();
    }
}
