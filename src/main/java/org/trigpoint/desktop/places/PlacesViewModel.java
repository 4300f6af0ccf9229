package org.trigpoint.desktop.places;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.PlaceWords;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Navigation;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.session.Subject;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.place.ranking.RankedArea;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which places are ranked, and what came out.
final class PlacesViewModel {
    /// All places of the workspace.
    static final String EVERYWHERE = "Everywhere";

    private static final List<Integer> TOPS = List.of(4, 5, 10, 20);

    private final ObservableList<String> localities = FXCollections.observableArrayList(EVERYWHERE);
    private final ObjectProperty<@Nullable String> within = new SimpleObjectProperty<>(EVERYWHERE);
    private final ObjectProperty<Integer> top = new SimpleObjectProperty<>(TOPS.getFirst());
    private final ObservableList<RankedArea> areas = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable RankedArea> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable AreaMap> map = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final PlaceEdits edits;
    private final IndexModel index;
    private final Navigation navigation;
    private final Answer<PlacesAnswer> answer;
    private @Nullable Scope scope;
    private @Nullable AreaMap bare;

    PlacesViewModel(Session session) {
        edits = new PlaceEdits(session);
        index = new IndexModel(session, edits, this::ask);
        navigation = session.navigation();
        answer = new Answer<PlacesAnswer>(session, "Ranking the places").onlyOn(Destination.PLACES);
        answer.valueProperty().subscribe(this::fill);
        selected.subscribe(_ -> pointOut());
        within.subscribe(_ -> ask());
        top.subscribe(_ -> ask());
        navigation.subjectProperty().subscribe(this::turnTo);
    }

    private void turnTo(Subject subject) {
        boolean here = navigation.destinationProperty().get() == Destination.PLACES;
        if (here && subject instanceof Subject.Place(String code) && answer.valueProperty().get() != null) {
            select(code);
            navigation.taken();
        }
    }

    /// Shows the records of a place.
    void explore(String code) {
        navigation.go(Destination.EXPLORE, new Subject.Place(code));
    }

    /// Gives the selected place a local name; blank for its published one.
    void name(String code, String name) {
        edits.name(code, name);
    }

    /// Writes the profile of a place into a folder.
    void profile(String code, Path folder) {
        Scope now = scope;
        if (now != null && now.period() != null) {
            edits.profile(code, now.period(), folder);
        }
    }

    void show(Scope now) {
        scope = now;
        index.look();
        ask();
    }

    private void ask() {
        Scope now = scope;
        if (now == null) {
            return;
        }
        if (now.period() == null) {
            answer.refuse("No data set has two whole years yet. Import more months, or choose a period in the bar"
                    + " above.");
            return;
        }
        String chosen = within.get();
        String inside = chosen == null || chosen.equals(EVERYWHERE) ? null : chosen;
        PlacesQuestion question = new PlacesQuestion(index.asked(), index.changes(), now.period(), inside, top.get());
        answer.ask(question::ask);
    }

    private void fill(@Nullable PlacesAnswer found) {
        RankedArea before = selected.get();
        bare = found == null || found.outlines().size() == 0 ? null : PlaceMap.of(found);
        areas.setAll(found == null ? List.of() : found.areas());
        headline.set(found == null ? "" : String.join(" ", PlaceWords.sentences(found.places(), top.get())));
        if (found != null && EVERYWHERE.equals(within.get())) {
            found.localities().stream().filter(name -> !localities.contains(name)).forEach(localities::add);
        }
        index.take(found);
        selected.set(found == null || before == null ? null : found.area(before.areaCode()).orElse(null));
        turnTo(navigation.subjectProperty().get());
        pointOut();
    }

    private void pointOut() {
        PlacesAnswer found = answer.valueProperty().get();
        AreaMap drawn = bare;
        map.set(found == null || drawn == null
                ? null
                : drawn.with(PlaceMap.emphasis(found, top.get(), selected.get())));
    }

    /// Selects a place by its code; nothing happens when it is not ranked.
    void select(String code) {
        PlacesAnswer found = answer.valueProperty().get();
        if (found != null) {
            found.area(code).ifPresent(selected::set);
        }
    }

    /// The index that ranks them.
    IndexModel index() {
        return index;
    }

    /// The districts or localities that the ranking can be narrowed to, [#EVERYWHERE] first.
    ObservableList<String> localities() {
        return localities;
    }

    ObjectProperty<@Nullable String> withinProperty() {
        return within;
    }

    /// How many places are meant by "the top".
    ObjectProperty<Integer> topProperty() {
        return top;
    }

    /// The numbers to choose the top from.
    static List<Integer> tops() {
        return TOPS;
    }

    ObservableList<RankedArea> areas() {
        return areas;
    }

    ObjectProperty<@Nullable RankedArea> selectedProperty() {
        return selected;
    }

    /// The map of the places; `null` where none has an outline.
    ReadOnlyObjectProperty<@Nullable AreaMap> mapProperty() {
        return map.getReadOnlyProperty();
    }

    ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    Answer<PlacesAnswer> answer() {
        return answer;
    }
}
