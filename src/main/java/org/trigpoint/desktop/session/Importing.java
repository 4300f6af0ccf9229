package org.trigpoint.desktop.session;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.intake.layout.LayoutDraft;
import org.trigpoint.intake.layout.SavedLayouts;
import org.trigpoint.workspace.UserFolder;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Brings files into the open workspace, and takes them out again.
final class Importing {
    private final Session session;
    private final ReadOnlyObjectWrapper<@Nullable ImportOutcome> last = new ReadOnlyObjectWrapper<>();

    Importing(Session session) {
        this.session = session;
    }

    ReadOnlyObjectProperty<@Nullable ImportOutcome> lastProperty() {
        return last.getReadOnlyProperty();
    }

    void forget() {
        last.set(null);
    }

    void start(List<ImportTask> tasks, List<LayoutDraft> drafts) {
        SavedLayouts saved = session.savedLayouts();
        UserFolder own = new UserFolder(session.preferences().folder());
        session.work().start(session.ask("Importing", (open, progress) -> {
            drafts.forEach(saved::save);
            open.use(saved.load(), own.categories().load());
            return Imports.run(open, tasks, progress);
        }).whenDone(this::tell).whenFailed(failure -> {
            session.work().say(Notice.of(failure));
            session.lookAgain();
        }).whenCancelled(() -> tell(ImportOutcome.NEVER_BEGUN)));
    }

    private void tell(ImportOutcome outcome) {
        last.set(outcome);
        List<Long> made = outcome.latestFirst();
        if (!made.isEmpty()) {
            session.edits().add("the last import", () -> undo(made));
        }
        session.work()
                .say(outcome.refused().isEmpty() && !outcome.stopped()
                        ? Notice.done(outcome.words())
                        : Notice.attention(outcome.words()));
        session.lookAgain();
    }

    void undo(List<Long> batches) {
        session.work().start(session.ask("Taking the import out again", (open, progress) -> {
            for (long batch : batches) {
                progress.checkCancelled();
                open.undo(batch);
            }
            return batches;
        }).whenDone(_ -> {
            session.work()
                    .say(Notice.done(batches.size() == 1
                            ? "Batch " + batches.getFirst() + " was taken out. Import its file again to bring it back."
                            : batches.size()
                                    + " batches were taken out. Import their files again to bring them back."));
            session.lookAgain();
        }).whenCancelled(session::lookAgain));
    }
}
