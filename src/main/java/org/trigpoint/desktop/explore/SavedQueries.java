package org.trigpoint.desktop.explore;

import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.question.explore.ExploreQuestion;
import org.trigpoint.question.explore.SavedQuestions;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The named queries of the open workspace.
final class SavedQueries {
    private final Session session;
    private final ObservableList<String> names = FXCollections.observableArrayList();

    SavedQueries(Session session) {
        this.session = session;
    }

    /// Looks which there are.
    void refresh() {
        session.work()
                .start(session.ask("Looking for saved queries",
                        (open, _) -> List.copyOf(new SavedQuestions(open).all().keySet())).whenDone(names::setAll));
    }

    /// Their names.
    ObservableList<String> names() {
        return names;
    }

    /// Keeps a question under a name; nothing for a blank one.
    void save(String name, ExploreQuestion question) {
        String kept = name.strip();
        if (kept.isEmpty()) {
            return;
        }
        session.edits().add("the saved query", () -> forget(kept));
        change("Saved the query “" + kept + "”.", questions -> questions.put(kept, question));
    }

    /// Forgets one.
    void forget(String name) {
        change("The query “" + name + "” was removed.", questions -> questions.remove(name));
    }

    private void change(String said, Consumer<SavedQuestions> change) {
        session.work().start(session.ask("Keeping the query", (open, _) -> {
            SavedQuestions questions = new SavedQuestions(open);
            change.accept(questions);
            return List.copyOf(questions.all().keySet());
        }).whenDone(now -> {
            names.setAll(now);
            session.work().say(Notice.done(said));
        }));
    }

    /// Looks one up.
    void find(String name, Consumer<ExploreQuestion> found) {
        session.work()
                .start(session.ask("Opening the query", (open, _) -> new SavedQuestions(open).find(name))
                        .whenDone(question -> question.ifPresent(found)));
    }
}
