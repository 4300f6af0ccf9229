package org.trigpoint.desktop.home;

import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.question.Coverage;

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

    HomeViewModel(Session session) {
        this.session = session;
        this.answer = new Answer<>(session, "Counting the year");
    }

    void show(Scope scope) {
        ingredients.setAll(Ingredient.of(scope));
        Period period = scope.period();
        if (period == null) {
            summary.set("");
            answer.refuse(scope.contents().isEmpty()
                    ? "Nothing is imported yet."
                    : "No data set has two whole years yet, so no year can be compared with the year before.");
            return;
        }
        summary.set(period.name() + " compared with " + period.yearBefore().name() + ".");
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
