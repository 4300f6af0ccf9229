package org.trigpoint.desktop.people;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.question.subject.Assessment;
import org.trigpoint.question.subject.FormDefinition;
import org.trigpoint.question.subject.FormDefinition.Question;
import org.trigpoint.question.subject.FormEdits;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The form of a register of cases, and assessments entered by it. Every change is kept at once and can be taken back.
final class RegisterModel {
    private static final List<String> REGISTERS = List.of("households", "asb-cases");
    private static final int HIGHEST = 3;

    private final Session session;
    private final Runnable changed;
    private final Answer<List<Question>> questions;
    private final ReadOnlyObjectWrapper<@Nullable String> register = new ReadOnlyObjectWrapper<>();

    /// @param changed told after every change
    RegisterModel(Session session, Runnable changed) {
        this.session = session;
        this.changed = changed;
        questions = new Answer<>(session, "Reading the form");
    }

    /// Turns to the register of a subject; to none where the subject is no register.
    void show(@Nullable String subject) {
        register.set(subject != null && REGISTERS.contains(subject) ? subject : null);
        ask();
    }

    private void ask() {
        String id = register.get();
        if (id != null) {
            questions.ask((workspace, _) -> new FormEdits(workspace, id).questions());
        }
    }

    /// Gives a question another weight.
    ///
    /// @param weight as it was written; what is no number is left alone
    void weigh(Question question, String weight) {
        if (weight.strip().matches("\\d{1,3}(\\.\\d+)?") && Double.parseDouble(weight.strip()) != question.weight()) {
            put("the weight of “" + question.title() + "”", new Question(question.column(), question.title(),
                    Double.parseDouble(weight.strip()), question.highest()));
        }
    }

    /// Adds a question of weight 1, answered from 0 to 3.
    void add(String title) {
        if (!title.isBlank()) {
            String column = title.strip().toLowerCase(Locale.UK);
            put("adding “" + title.strip() + "” to the form",
                    new Question(column, FormEdits.title(title.strip()), 1, HIGHEST));
        }
    }

    private void put(String words, Question question) {
        reform(words, edits -> edits.put(question));
    }

    /// Takes a question off the form.
    void drop(Question question) {
        reform("taking “" + question.title() + "” off the form", edits -> edits.drop(question.column()));
    }

    private void reform(String words, Consumer<FormEdits> change) {
        String id = register.get();
        if (id == null) {
            return;
        }
        session.work().start(session.ask("Keeping " + words, (open, _) -> {
            FormDefinition before = new FormEdits(open, id).form();
            change.accept(new FormEdits(open, id));
            return before;
        }).whenDone(before -> kept(words, open -> new FormEdits(open, id).restore(before))));
    }

    /// Enters an assessment.
    void assess(Assessment assessment) {
        String id = register.get();
        if (id == null) {
            return;
        }
        String words = "the assessment of a case";
        session.work()
                .start(session.ask("Keeping " + words, (open, _) -> new FormEdits(open, id).assess(assessment))
                        .whenDone(batch -> kept(words, open -> open.undo(batch))));
    }

    private void kept(String words, Consumer<Workspace> back) {
        session.edits().add(words, () -> session.work().start(session.ask("Taking back " + words, (open, _) -> {
            back.accept(open);
            return words;
        }).whenDone(_ -> refresh())));
        refresh();
    }

    private void refresh() {
        session.changed();
        ask();
        changed.run();
    }

    /// The register turned to; `null` when the subject is none.
    ReadOnlyObjectProperty<@Nullable String> registerProperty() {
        return register.getReadOnlyProperty();
    }

    /// The questions of its form.
    Answer<List<Question>> questions() {
        return questions;
    }
}
