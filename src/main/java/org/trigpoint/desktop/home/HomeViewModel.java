package org.trigpoint.desktop.home;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.question.Coverage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Where the four data sets stand, and what a full assessment still needs.
final class HomeViewModel {
    private final Session session;
    private final Answer<HomeAnswer> answer;
    private final ObservableList<Ingredient> ingredients = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper since = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<String>> differences = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Earlier> earlier = Optional.empty();
    private Instant opened = Instant.EPOCH;
    private @Nullable Scope scope;

    HomeViewModel(Session session) {
        this.session = session;
        this.answer = new Answer<HomeAnswer>(session, "Counting the year").onlyOn(Destination.HOME);
        session.memory().takenProperty().subscribe(_ -> {
            earlier = Earlier.of(session.memory());
            opened = Instant.now();
        });
        answer.valueProperty().subscribe(this::compare);
    }

    /// Says what is different from the time before, and remembers what there is for the next time.
    private void compare(@Nullable HomeAnswer found) {
        Scope shown = scope;
        if (found == null || shown == null) {
            return;
        }
        Earlier now = found.asOf(opened, shown.contents().batches());
        since.set(earlier.map(before -> "What changed " + before.since()).orElse("What changed since the last time"));
        List<String> told = earlier.map(before -> before.differences(shown.contents().batches(), now))
                .orElse(List.of("This workspace was not opened here before."));
        differences.set(told.isEmpty() ? List.of("Nothing.") : told);
        now.keep(session.memory());
    }

    void show(Scope now) {
        scope = now;
        ask(now);
    }

    private void ask(Scope scope) {
        ingredients.setAll(Ingredient.of(scope));
        Period period = scope.period();
        if (period == null) {
            summary.set("");
            answer.refuse(scope.contents().isEmpty()
                    ? "Nothing is imported yet."
                    : "No data set has two whole years yet, so no year can be compared with the year before.");
            return;
        }
        summary.set(scope.compares()
                ? period.name() + " compared with " + period.yearBefore().name() + "."
                : period.name() + ". There is no year before to compare with; places, times and counts can be seen.");
        Coverage coverage = scope.contents().coverage();
        answer.ask((workspace, progress) -> HomeAnswer.ask(workspace, coverage, period, progress));
    }

    Answer<HomeAnswer> answer() {
        return answer;
    }

    /// What a full assessment needs, and whether it is there.
    ObservableList<Ingredient> ingredients() {
        return ingredients;
    }

    /// "What changed since 3 June 2013, 09:12".
    ReadOnlyStringProperty sinceProperty() {
        return since.getReadOnlyProperty();
    }

    /// What is different from the time before, a sentence each.
    ReadOnlyObjectProperty<List<String>> differencesProperty() {
        return differences.getReadOnlyProperty();
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    void openChange(Dataset dataset) {
        session.navigation().go(Destination.CHANGE, dataset);
    }

    void openPlaces() {
        session.navigation().go(Destination.PLACES);
    }

    void openData() {
        session.navigation().go(Destination.DATA);
    }
}
