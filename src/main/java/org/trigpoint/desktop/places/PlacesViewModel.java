package org.trigpoint.desktop.places;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.PlaceWords;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.figure.map.Outlines;
import org.trigpoint.model.AreaType;
import org.trigpoint.place.ranking.Draws;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.RankQuestion;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which index ranks which places, and what came out.
final class PlacesViewModel {
    /// All places of the workspace.
    static final String EVERYWHERE = "Everywhere";

    private static final int DRAWS = 1000;
    private static final long SEED = 1;
    private static final List<Integer> TOPS = List.of(4, 5, 10, 20);

    private final ObjectProperty<PlaceIndex> index = new SimpleObjectProperty<>(PlaceIndex.HIGH_IMPACT);
    private final ObservableList<String> localities = FXCollections.observableArrayList(EVERYWHERE);
    private final ObjectProperty<@Nullable String> within = new SimpleObjectProperty<>(EVERYWHERE);
    private final ObjectProperty<Integer> top = new SimpleObjectProperty<>(TOPS.getFirst());
    private final ObservableList<RankedArea> areas = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable RankedArea> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable AreaMap> map = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final Answer<PlacesAnswer> answer;
    private @Nullable Scope scope;
    private @Nullable AreaMap bare;

    PlacesViewModel(Session session) {
        answer = new Answer<>(session, "Ranking the places");
        answer.valueProperty().subscribe(this::fill);
        selected.subscribe(_ -> pointOut());
        index.subscribe(_ -> ask());
        within.subscribe(_ -> ask());
        top.subscribe(_ -> ask());
    }

    void show(Scope now) {
        scope = now;
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
        PlaceIndex by = index.get();
        RankQuestion shipped = by.question(now.period());
        RankQuestion question = new RankQuestion(shipped.indicators(), shipped.weights(), shipped.period(), inside,
                Draws.of(DRAWS, SEED, top.get()));
        answer.ask((workspace, progress) -> rank(workspace, question, by, progress));
    }

    private static PlacesAnswer rank(Workspace workspace, RankQuestion question, PlaceIndex by, Progress progress) {
        RankedPlaces places = question.ask(workspace, progress);
        Set<String> ranked = places.ranking().areas().stream().map(RankedArea::areaCode).collect(Collectors.toSet());
        Outlines outlines = Outlines.of(workspace.boundaries(AreaType.LSOA)
                .stream()
                .filter(boundary -> ranked.contains(boundary.areaCode()))
                .toList());
        return new PlacesAnswer(by, places, outlines);
    }

    private void fill(@Nullable PlacesAnswer found) {
        RankedArea before = selected.get();
        bare = found == null || found.outlines().size() == 0 ? null : PlaceMap.of(found);
        areas.setAll(found == null ? List.of() : found.areas());
        headline.set(found == null ? "" : String.join(" ", PlaceWords.sentences(found.places(), top.get())));
        if (found != null && EVERYWHERE.equals(within.get())) {
            found.localities().stream().filter(name -> !localities.contains(name)).forEach(localities::add);
        }
        selected.set(found == null || before == null ? null : found.area(before.areaCode()).orElse(null));
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

    ObjectProperty<PlaceIndex> indexProperty() {
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
