package org.trigpoint.desktop.data;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.model.Provenance;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Keeps what is stated of a data set or of one batch.
final class StatingModel {
    private final Session session;
    private final ObjectProperty<@Nullable Stating> about = new SimpleObjectProperty<>();

    StatingModel(Session session) {
        this.session = session;
    }

    /// What statements are made about; `null` while about nothing.
    ObjectProperty<@Nullable Stating> aboutProperty() {
        return about;
    }

    /// Keeps statements in place of those before. Can be taken back.
    void state(Provenance next) {
        Stating now = about.get();
        if (now != null && !now.stated().equals(next)) {
            keep("Keeping " + now.words(), now, next, () -> {
                session.edits()
                        .add(now.words(), () -> keep("Taking back " + now.words(), now, now.stated(), () -> {}));
                session.work().say(Notice.done("Kept " + now.words() + "."));
            });
        }
    }

    /// Whether it succeeds or is refused, the screen then shows what holds.
    private void keep(String what, Stating now, Provenance next, Runnable then) {
        session.work().start(session.ask(what, (open, _) -> {
            now.keep(open, next);
            return open.file();
        }).whenDone(_ -> {
            then.run();
            session.lookAgain();
        }));
    }
}
