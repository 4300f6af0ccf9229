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
import org.trigpoint.figure.map.Outlines;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.ranking.Draws;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.RankQuestion;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

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
    private final ObservableMap<String, Double> weights = FXCollections.observableMap(new TreeMap<>());
    private final Navigation navigation;
    private final Answer<PlacesAnswer> answer;
    private @Nullable Scope scope;
    private @Nullable AreaMap bare;

    PlacesViewModel(Session session) {
        navigation = session.navigation();
        answer = new Answer<PlacesAnswer>(session, "Ranking the places").onlyOn(Destination.PLACES);
        answer.valueProperty().subscribe(this::fill);
        selected.subscribe(_ -> pointOut());
        index.subscribe(_ -> {
            weights.clear();
            ask();
        });
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

    /// Gives an indicator another weight; the ranking follows.
    void weigh(Map.Entry<String, Double> weight) {
        if (!weight.getValue().equals(weights.put(weight.getKey(), weight.getValue()))) {
            ask();
        }
    }

    /// Gives every indicator the weight 1.
    void weighEqually() {
        weights.replaceAll((_, _) -> 1.0);
        Map<String, Double> equal = Map.copyOf(weights);
        weights.clear();
        weights.putAll(equal);
        ask();
    }

    /// The weight of each indicator by name.
    ObservableMap<String, Double> weights() {
        return weights;
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
        Map<String, Double> chosenWeights = weights.isEmpty() ? shipped.weights() : Map.copyOf(weights);
        RankQuestion question = new RankQuestion(shipped.indicators(), chosenWeights, shipped.period(), inside,
                Draws.of(DRAWS, SEED, top.get()));
        RankQuestion before = new RankQuestion(shipped.indicators(), chosenWeights, shipped.period().yearBefore(),
                inside, null);
        answer.ask((workspace, progress) -> {
            PlacesAnswer found = rank(workspace, question, by, progress);
            return found.with(earlier(workspace, before, question, progress));
        });
    }

    private static PlacesAnswer.@Nullable Earlier earlier(Workspace workspace, RankQuestion before,
            RankQuestion question, Progress progress) {
        try {
            Map<String, Integer> ranks = new HashMap<>();
            before.ask(workspace, progress).ranking().areas().forEach(a -> ranks.put(a.areaCode(), a.rank()));
            return new PlacesAnswer.Earlier(ranks, question.draws() == null ? 0 : question.draws().top());
        } catch (RefusedException notRanked) {
            return null;
        }
    }

    private static PlacesAnswer rank(Workspace workspace, RankQuestion question, PlaceIndex by, Progress progress) {
        RankedPlaces places = question.ask(workspace, progress);
        Set<String> ranked = places.ranking().areas().stream().map(RankedArea::areaCode).collect(Collectors.toSet());
        Outlines outlines = Outlines.of(workspace.boundaries(AreaType.LSOA)
                .stream()
                .filter(boundary -> ranked.contains(boundary.areaCode()))
                .toList());
        return new PlacesAnswer(by, places, outlines, null);
    }

    private void fill(@Nullable PlacesAnswer found) {
        RankedArea before = selected.get();
        bare = found == null || found.outlines().size() == 0 ? null : PlaceMap.of(found);
        areas.setAll(found == null ? List.of() : found.areas());
        headline.set(found == null ? "" : String.join(" ", PlaceWords.sentences(found.places(), top.get())));
        if (found != null && EVERYWHERE.equals(within.get())) {
            found.localities().stream().filter(name -> !localities.contains(name)).forEach(localities::add);
        }
        if (found != null && weights.isEmpty()) {
            found.places().ranking().indicators().forEach(use -> weights.put(use.name(), 1.0));
        }
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
