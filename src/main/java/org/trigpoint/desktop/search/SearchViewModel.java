package org.trigpoint.desktop.search;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.session.SettingsPart;
import org.trigpoint.desktop.session.Subject;
import org.trigpoint.model.Area;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.subject.Subjects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What can be found, and what the words typed find.
final class SearchViewModel {
    private static final int SHOWN = 50;

    private final Session session;
    private final List<Hit> actions;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Hit> found = FXCollections.observableArrayList();
    private final Answer<List<Category>> categories;
    private List<Hit> all = List.of();

    /// @param actions what can be done from anywhere
    SearchViewModel(Session session, List<Hit> actions) {
        this.session = session;
        this.actions = List.copyOf(actions);
        categories = new Answer<>(session, "Looking for categories");
        categories.valueProperty().subscribe(_ -> gather());
        typed.subscribe(_ -> find());
    }

    void open() {
        typed.set("");
        gather();
        open.set(true);
        if (session.scopeProperty().get() != null) {
            categories.ask((workspace, _) -> new CountQuestion(Selection.ALL, List.of("dataset", "category"))
                    .ask(workspace)
                    .stream()
                    .map(row -> new Category(Dataset.of(row.values().get(0)).orElseThrow(), row.values().get(1)))
                    .toList());
        }
    }

    void close() {
        open.set(false);
    }

    private void gather() {
        List<Hit> hits = new ArrayList<>();
        Scope scope = session.scopeProperty().get();
        if (scope != null) {
            for (Destination destination : Destination.values()) {
                hits.add(new Hit(destination.title(), "Screen · " + destination.question(),
                        () -> session.navigation().go(destination)));
            }
        }
        hits.addAll(actions);
        if (scope != null) {
            addContents(hits, scope);
        }
        all = hits;
        find();
    }

    private void addContents(List<Hit> hits, Scope scope) {
        hits.add(new Hit("Set a target", "Action · Targets",
                () -> session.navigation().go(Destination.TARGETS, new Subject.NewTarget())));
        hits.add(new Hit("Data-protection fact sheet", "Action · Report",
                () -> session.navigation().go(Destination.REPORT, new Subject.FactSheet())));
        hits.add(new Hit("Deleted and taken out", "Action · Data, receipts of deletion",
                () -> session.navigation().go(Destination.DATA, new Subject.Deleted())));
        for (SettingsPart part : SettingsPart.values()) {
            hits.add(new Hit(part.title(), "Settings · " + part.about(),
                    () -> session.navigation().go(Destination.SETTINGS, new Subject.Part(part))));
        }
        Subjects.ALL.forEach(subject -> hits.add(new Hit(subject.title(), "Subject · People",
                () -> session.navigation().go(Destination.PEOPLE, new Subject.About(subject.id())))));
        List<Category> known = categories.valueProperty().get();
        for (Category category : known == null ? List.<Category>of() : known) {
            hits.add(new Hit(category.name(), "Category of " + category.dataset().title(),
                    () -> session.navigation().go(Destination.EXPLORE, new Subject.Kind(category))));
        }
        for (Area area : scope.contents().areas().byCode().values()) {
            String more = area.localName() == null ? area.code() : area.code() + ", " + area.name();
            hits.add(new Hit(area.displayName(), area.type().title() + " · " + more,
                    () -> session.navigation().go(Destination.PLACES, new Subject.Place(area.code()))));
        }
        scope.contents()
                .batches()
                .forEach(batch -> hits.add(new Hit(batch.file(), "Batch " + batch.id() + " · "
                        + batch.dataset().title(),
                        () -> session.navigation().go(Destination.DATA, new Subject.Brought(batch.id())))));
    }

    private void find() {
        String words = typed.get();
        found.setAll(all.stream()
                .filter(hit -> hit.rank(words) >= 0)
                .sorted(Comparator.comparingInt(hit -> hit.rank(words)))
                .limit(SHOWN)
                .toList());
    }

    /// Goes to what was found, and closes.
    void choose(@Nullable Hit hit) {
        if (hit != null) {
            close();
            hit.open().run();
        }
    }

    BooleanProperty openProperty() {
        return open;
    }

    StringProperty typedProperty() {
        return typed;
    }

    /// What the words typed find, the best first.
    ObservableList<Hit> found() {
        return found;
    }
}
