package org.trigpoint.desktop.people;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.people.PeopleAnswer.Seeing;
import org.trigpoint.desktop.people.SubjectLine.Held;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.session.Subject;
import org.trigpoint.model.Period;
import org.trigpoint.question.subject.SubjectRequest;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.question.subject.SubjectView.TableView;
import org.trigpoint.question.subject.Subjects;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The subjects there are, and what the chosen one says of the period.
final class PeopleViewModel {
    private final Session session;
    private final ObservableList<SubjectLine> subjects = FXCollections.observableArrayList();
    private final ObservableList<TableView> tables = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable SubjectLine> chosen = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable TableView> table = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Seeing> seeing = new ReadOnlyObjectWrapper<>(Seeing.GUARDED);
    private final Answer<PeopleAnswer> answer;
    private final Answer<List<String>> held;
    private @Nullable SubjectRequest request;
    private boolean chosenByHand;

    PeopleViewModel(Session session) {
        this.session = session;
        answer = new Answer<PeopleAnswer>(session, "Looking at people and cases").onlyOn(Destination.PEOPLE);
        held = new Answer<List<String>>(session, "Looking for what there is about people").onlyOn(Destination.PEOPLE);
        subjects.setAll(Subjects.ALL.stream().map(SubjectLine::of).toList());
        chosen.set(subjects.getFirst());
        answer.valueProperty().subscribe(this::fill);
        held.valueProperty().subscribe(this::mark);
        chosen.subscribe(line -> {
            if (line != null) {
                guard();
            }
        });
        session.navigation().subjectProperty().subscribe(this::turnTo);
    }

    /// Asks anew, small counts withheld again.
    void show(Scope scope) {
        Period period = scope.period();
        if (period == null) {
            request = null;
            answer.refuse(
                    "No data set has two whole years yet. Import more months, or choose a period in the bar above.");
            return;
        }
        SubjectRequest now = SubjectRequest.yearOnYear(period);
        request = now;
        guard();
        held.ask((workspace, progress) -> PeopleAnswer.held(workspace, now, progress));
    }

    private void turnTo(Subject subject) {
        boolean here = session.navigation().destinationProperty().get() == Destination.PEOPLE;
        if (here && subject instanceof Subject.About(String id)) {
            line(id).ifPresent(this::choose);
            session.navigation().taken();
        }
    }

    /// Turns to a subject.
    void choose(SubjectLine line) {
        chosenByHand = true;
        chosen.set(line);
    }

    private Optional<SubjectLine> line(String id) {
        return subjects.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /// Withholds small counts.
    void guard() {
        seeing.set(Seeing.GUARDED);
        ask();
    }

    /// Shows small counts and single cases; that they were looked at is noted in the workspace.
    void reveal() {
        seeing.set(Seeing.REVEALED);
        ask();
    }

    private void ask() {
        SubjectRequest now = request;
        SubjectLine line = chosen.get();
        if (now != null && line != null) {
            Seeing how = seeing.get();
            answer.ask((workspace, _) -> PeopleAnswer.ask(workspace, line.id(), now, how));
        }
    }

    private void fill(@Nullable PeopleAnswer found) {
        TableView before = table.get();
        SubjectView view = found == null ? null : found.view();
        tables.setAll(view == null ? List.of() : view.tables());
        table.set(tables.stream()
                .filter(now -> before != null && now.key().equals(before.key()))
                .findFirst()
                .orElse(tables.isEmpty() ? null : tables.getFirst()));
    }

    private void mark(@Nullable List<String> ids) {
        if (ids == null) {
            return;
        }
        SubjectLine before = chosen.get();
        subjects.replaceAll(line -> line.as(ids.contains(line.id()) ? Held.YES : Held.NO));
        if (!chosenByHand && before != null && !ids.isEmpty() && !ids.contains(before.id())) {
            line(ids.getFirst()).ifPresent(chosen::set);
        }
    }

    /// Tells where the numbers of a table come from; `null` when there are none.
    @Nullable
    SubjectSource source(TableView of) {
        PeopleAnswer found = answer.valueProperty().get();
        SubjectRequest now = request;
        SubjectView view = found == null ? null : found.view();
        return view == null || now == null ? null : new SubjectSource(view, of, now.period(), found.seen());
    }

    ObservableList<SubjectLine> subjects() {
        return subjects;
    }

    /// The chosen subject.
    ReadOnlyObjectProperty<@Nullable SubjectLine> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The tables of the chosen subject.
    ObservableList<TableView> tables() {
        return tables;
    }

    /// The table looked at; `null` when there is none.
    ObjectProperty<@Nullable TableView> tableProperty() {
        return table;
    }

    /// Whether small counts are seen.
    ReadOnlyObjectProperty<Seeing> seeingProperty() {
        return seeing.getReadOnlyProperty();
    }

    Answer<PeopleAnswer> answer() {
        return answer;
    }
}
