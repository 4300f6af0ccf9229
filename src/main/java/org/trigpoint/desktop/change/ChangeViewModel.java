package org.trigpoint.desktop.change;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Contents;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.figure.MonthlyComparison;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which data set is compared, by what, and what came out.
final class ChangeViewModel {
    private final Session session;
    private final ObservableList<Dataset> datasets = FXCollections.observableArrayList();
    private final ObservableList<Grouping> groupings = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Dataset> dataset = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Grouping> grouping = new SimpleObjectProperty<>();
    private final BooleanProperty onlyClear = new SimpleBooleanProperty();
    private final ObservableList<ChangeLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ChangeLine> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable MonthlyComparison> months = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final Answer<ChangeAnswer> answer;
    private @Nullable Scope scope;
    private boolean choosing;

    ChangeViewModel(Session session) {
        this.session = session;
        this.answer = new Answer<ChangeAnswer>(session, "Comparing the years").onlyOn(Destination.CHANGE);
        answer.valueProperty().subscribe(this::fill);
        onlyClear.subscribe(_ -> fill(answer.valueProperty().get()));
        selected.subscribe(_ -> draw());
        dataset.subscribe(_ -> ask());
        grouping.subscribe(_ -> ask());
    }

    void show(Scope now) {
        scope = now;
        Contents contents = now.contents();
        choosing = true;
        Dataset wanted = session.navigation().datasetProperty().get();
        @Nullable
        Grouping before = grouping.get();
        datasets.setAll(contents.coverage().datasets());
        groupings.setAll(Grouping.of(contents.areas()));
        dataset.set(datasets.contains(wanted) ? wanted : datasets.isEmpty() ? null : datasets.getFirst());
        grouping.set(before != null && groupings.contains(before) ? before : Grouping.CATEGORY);
        choosing = false;
        ask();
    }

    private void ask() {
        Scope now = scope;
        Dataset about = dataset.get();
        Grouping by = grouping.get();
        if (choosing || now == null) {
            return;
        }
        if (about == null || by == null) {
            answer.refuse("Nothing to compare yet. Import crime, anti-social behaviour, fire or treatment records of"
                    + " two whole years.");
            return;
        }
        session.navigation().datasetProperty().set(about);
        Period period = now.period();
        if (period == null) {
            answer.refuse("No data set has two whole years yet, so no year can be compared with the year before."
                    + " Import more months, or choose a period in the bar above.");
            return;
        }
        ChangeAnswer.Request request = new ChangeAnswer.Request(about, by, period, now.contents().areas());
        answer.ask((workspace, _) -> ChangeAnswer.ask(workspace, request));
    }

    private void fill(@Nullable ChangeAnswer found) {
        ChangeLine before = selected.get();
        List<ChangeLine> all = found == null ? List.of() : found.lines();
        lines.setAll(all.stream().filter(line -> line.total() || !onlyClear.get() || line.isClear()).toList());
        headline.set(found == null ? "" : found.headline());
        selected.set(before == null
                ? null
                : lines.stream().filter(line -> line.name().equals(before.name())).findFirst().orElse(null));
        draw();
    }

    private void draw() {
        ChangeAnswer found = answer.valueProperty().get();
        if (found == null) {
            months.set(null);
            return;
        }
        ChangeLine line = selected.get();
        months.set(found.months(line == null ? found.total() : line));
    }

    /// Where the numbers of the chosen line come from; `null` while there is none.
    @Nullable
    FigureAsked source() {
        ChangeAnswer found = answer.valueProperty().get();
        ChangeLine line = selected.get();
        return found == null ? null : found.source(line == null ? found.total() : line);
    }

    /// The data sets that can be chosen.
    ObservableList<Dataset> datasets() {
        return datasets;
    }

    ObjectProperty<@Nullable Dataset> datasetProperty() {
        return dataset;
    }

    /// What the rows can stand for.
    ObservableList<Grouping> groupings() {
        return groupings;
    }

    ObjectProperty<@Nullable Grouping> groupingProperty() {
        return grouping;
    }

    /// Whether rows without a clear change are left out; the total stays.
    BooleanProperty onlyClearProperty() {
        return onlyClear;
    }

    /// The rows shown, the total first.
    ObservableList<ChangeLine> lines() {
        return lines;
    }

    ObjectProperty<@Nullable ChangeLine> selectedProperty() {
        return selected;
    }

    /// The months of the selected row, of the total when none is; `null` without an answer.
    ReadOnlyObjectProperty<@Nullable MonthlyComparison> monthsProperty() {
        return months.getReadOnlyProperty();
    }

    /// The change of the whole data set as a sentence.
    ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    Answer<ChangeAnswer> answer() {
        return answer;
    }
}
