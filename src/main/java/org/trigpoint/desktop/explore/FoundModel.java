package org.trigpoint.desktop.explore;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.DayHourGrid;
import org.trigpoint.figure.MonthlyComparison;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.explore.Exploration;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What was found, as tables and figures.
final class FoundModel {
    private final ObservableList<Exploration.What> categories = FXCollections.observableArrayList();
    private final ObservableList<Exploration.Place> places = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable MonthlyComparison> months = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable DayHourGrid> week = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper untimed = new ReadOnlyBooleanWrapper();
    private @Nullable Dataset listed;

    /// Takes an answer; `null` for none.
    ///
    /// @param everyCategory whether it is of all categories, so that their list is whole
    void take(@Nullable ExploreAnswer found, boolean everyCategory) {
        places.setAll(found == null ? List.of() : found.found().places());
        months.set(found == null ? null : found.months());
        week.set(found == null ? null : found.hours());
        untimed.set(found != null && found.found().hours().incidents() == 0);
        if (found != null && (everyCategory || found.dataset() != listed)) {
            listed = found.dataset();
            categories.setAll(found.found().categories());
        }
    }

    /// Forgets which data set the categories are listed of.
    void forget() {
        listed = null;
    }

    /// The place of a code; empty where none was found.
    Optional<Exploration.Place> place(String code) {
        return places.stream().filter(place -> place.code().equals(code)).findFirst();
    }

    /// The name of a place found; its code where there is none.
    String nameOf(String code) {
        return place(code).map(Exploration.Place::name).orElse(code);
    }

    /// The categories of the data set with their counts.
    ObservableList<Exploration.What> categories() {
        return categories;
    }

    ObservableList<Exploration.Place> places() {
        return places;
    }

    ReadOnlyObjectProperty<@Nullable MonthlyComparison> monthsProperty() {
        return months.getReadOnlyProperty();
    }

    /// Whether none of what was found has an hour.
    ReadOnlyBooleanProperty untimedProperty() {
        return untimed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable DayHourGrid> weekProperty() {
        return week.getReadOnlyProperty();
    }
}
