package org.trigpoint.desktop.priorities;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.model.Period;
import org.trigpoint.question.subject.PriorityCriterion;
import org.trigpoint.question.subject.PriorityEdits;
import org.trigpoint.question.subject.PriorityRow;
import org.trigpoint.question.subject.SmallCounts;
import org.trigpoint.question.subject.SubjectQuestion;
import org.trigpoint.question.subject.SubjectRequest;
import org.trigpoint.question.subject.Subjects;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The priorities as they stand; every change is kept in the workspace and can be taken back.
final class PrioritiesViewModel {
    private static final int SENTENCES_OF_EACH = 2;

    private final Session session;
    private final ObservableList<PriorityLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable PriorityLine> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PriorityCriterion> criterion = new SimpleObjectProperty<>();
    private final Answer<PriorityBoard> answer;
    private final Answer<List<String>> findings;

    PrioritiesViewModel(Session session) {
        this.session = session;
        answer = new Answer<>(session, "Ranking the priorities");
        findings = new Answer<List<String>>(session, "Looking for evidence").onlyOn(Destination.PRIORITIES);
        answer.valueProperty().subscribe(this::fill);
    }

    void show(Scope scope) {
        ask();
        Period period = scope.period();
        if (period != null) {
            SubjectRequest request = SubjectRequest.yearOnYear(period);
            findings.ask((workspace, progress) -> Subjects.ALL.stream()
                    .filter(subject -> !subject.id().equals("priorities"))
                    .flatMap(subject -> {
                        progress.checkCancelled();
                        return sentences(subject, workspace, request);
                    })
                    .toList());
        }
    }

    private static Stream<String> sentences(SubjectQuestion subject, Workspace workspace, SubjectRequest request) {
        return Subjects.ask(subject, workspace, request, SmallCounts.of(workspace))
                .stream()
                .flatMap(view -> view.sentences().stream().limit(SENTENCES_OF_EACH));
    }

    private void ask() {
        answer.ask((workspace, _) -> PriorityBoard.ask(workspace));
    }

    private void fill(@Nullable PriorityBoard board) {
        PriorityLine before = selected.get();
        PriorityCriterion looked = criterion.get();
        lines.setAll(board == null ? List.of() : board.lines());
        selected.set(lines.stream()
                .filter(line -> before != null && line.name().equals(before.name()))
                .findFirst()
                .orElse(lines.isEmpty() ? null : lines.getFirst()));
        List<PriorityCriterion> criteria = board == null ? List.of() : board.sheet().criteria();
        criterion.set(criteria.stream()
                .filter(c -> looked != null && c.column().equals(looked.column()))
                .findFirst()
                .orElse(criteria.isEmpty() ? null : criteria.getFirst()));
    }

    /// Adds an option and turns to it.
    void add(String option) {
        change("adding “" + option.strip() + "”", 1, edits -> edits.add(option));
        selected.set(new PriorityLine(new PriorityRow(option.strip(), Map.of()), null));
    }

    /// Takes the selected option off the list.
    void remove() {
        withSelected(line -> change("taking off “" + line.name() + "”", 1, edits -> edits.remove(line.name())));
    }

    /// Says something of the selected option: a score, its confidence, its evidence.
    ///
    /// @param value empty for none
    void say(String field, String value) {
        withSelected(line -> {
            if (!line.row().text(field).equals(value.strip())) {
                change("the " + field + " of “" + line.name() + "”", 1,
                        edits -> edits.score(line.name(), field, value));
            }
        });
    }

    /// Gives the criterion looked at another weight.
    void weigh(String weight) {
        PriorityCriterion looked = criterion.get();
        if (looked != null && !weight.strip().equals(PriorityLine.plain(looked.weight()))) {
            change("the weight of “" + looked.title() + "”", 1, edits -> edits.weigh(looked.column(), weight));
        }
    }

    /// Says what a factor of the context means; empty takes it away.
    void note(String factor, String words) {
        change("the note on “" + factor.strip() + "”", 1, edits -> edits.note(factor, words));
    }

    /// Says what became of a priority of last year.
    ///
    /// @param fields the fields that changed
    void outcome(String priority, Map<String, String> fields) {
        if (!fields.isEmpty()) {
            change("what became of “" + priority.strip() + "”", fields.size(),
                    edits -> fields.forEach((field, value) -> edits.outcome(priority, field, value)));
        }
    }

    private void withSelected(Consumer<PriorityLine> action) {
        PriorityLine line = selected.get();
        if (line != null) {
            action.accept(line);
        }
    }

    private void change(String words, int steps, Consumer<PriorityEdits> change) {
        session.work().start(session.ask("Keeping " + words, (open, _) -> {
            change.accept(new PriorityEdits(open));
            return words;
        }).whenDone(done -> {
            session.edits().add(done, () -> takeBack(done, steps));
            session.changed();
            ask();
        }));
    }

    private void takeBack(String words, int steps) {
        session.work().start(session.ask("Taking back " + words, (open, _) -> {
            PriorityEdits edits = new PriorityEdits(open);
            for (int i = 0; i < steps; i++) {
                edits.undo();
            }
            return words;
        }).whenDone(_ -> {
            session.changed();
            ask();
        }));
    }

    /// The options, the best first.
    ObservableList<PriorityLine> lines() {
        return lines;
    }

    /// The option looked at; `null` when there is none.
    ObjectProperty<@Nullable PriorityLine> selectedProperty() {
        return selected;
    }

    /// The criterion looked at; `null` when there is none.
    ObjectProperty<@Nullable PriorityCriterion> criterionProperty() {
        return criterion;
    }

    /// Sentences of the subjects that may serve as evidence.
    Answer<List<String>> findings() {
        return findings;
    }

    Answer<PriorityBoard> answer() {
        return answer;
    }
}
