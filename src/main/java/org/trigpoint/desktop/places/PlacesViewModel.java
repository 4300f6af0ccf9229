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
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.ranking.Draws;
import org.trigpoint.place.ranking.IndicatorUse;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.IndexDefinition;
import org.trigpoint.question.IndicatorChoices;
import org.trigpoint.question.IndicatorDefinition;
import org.trigpoint.question.RankQuestion;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.question.Universe;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import javafx.collections.ObservableMap;

/// Which index ranks which places, and what came out.
final class PlacesViewModel {
    /// All places of the workspace.
    static final String EVERYWHERE = "Everywhere";

    private static final int DRAWS = 1000;
    private static final long SEED = 1;
    private static final List<Integer> TOPS = List.of(4, 5, 10, 20);

    private final ObservableList<PlaceIndex> indices = FXCollections.observableArrayList(PlaceIndex.USUAL);
    private final ObjectProperty<@Nullable PlaceIndex> index = new SimpleObjectProperty<>(PlaceIndex.HIGH_IMPACT);
    private final ObservableList<IndicatorChoices.Choice> choices = FXCollections.observableArrayList();
    private final ObservableList<String> localities = FXCollections.observableArrayList(EVERYWHERE);
    private final ObjectProperty<@Nullable String> within = new SimpleObjectProperty<>(EVERYWHERE);
    private final ObjectProperty<Integer> top = new SimpleObjectProperty<>(TOPS.getFirst());
    private final ObservableList<RankedArea> areas = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable RankedArea> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable AreaMap> map = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final IndexDraft draft = new IndexDraft();
    private final PlaceEdits edits;
    private final Navigation navigation;
    private final Session session;
    private final Answer<PlacesAnswer> answer;
    private @Nullable Scope scope;
    private @Nullable AreaMap bare;

    PlacesViewModel(Session session) {
        this.session = session;
        edits = new PlaceEdits(session);
        navigation = session.navigation();
        answer = new Answer<PlacesAnswer>(session, "Ranking the places").onlyOn(Destination.PLACES);
        answer.valueProperty().subscribe(this::fill);
        selected.subscribe(_ -> pointOut());
        index.subscribe(_ -> {
            draft.clear();
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
        if (!weight.getValue().equals(weights().put(weight.getKey(), weight.getValue()))) {
            ask();
        }
    }

    /// Gives every indicator the weight 1.
    void weighEqually() {
        weights().replaceAll((_, _) -> 1.0);
        Map<String, Double> equal = Map.copyOf(weights());
        weights().clear();
        weights().putAll(equal);
        ask();
    }

    /// The weight of each indicator by name.
    ObservableMap<String, Double> weights() {
        return draft.weights();
    }

    /// Adds an indicator to the index in view.
    void add(IndicatorDefinition indicator) {
        PlacesAnswer found = answer.valueProperty().get();
        if (found != null && draft.add(indicator, found.definition())) {
            ask();
        }
    }

    /// Takes an indicator out of the index in view; the last one stays.
    void remove(String indicator) {
        PlacesAnswer found = answer.valueProperty().get();
        if (found != null && draft.remove(indicator, found.definition())) {
            ask();
        }
    }

    /// Keeps the index in view under a name, and ranks by it.
    void keep(String name) {
        PlacesAnswer found = answer.valueProperty().get();
        if (found == null) {
            return;
        }
        edits.keep(name, found.definition(), kept -> {
            draft.clear();
            PlaceIndex own = indices.stream()
                    .filter(known -> known.id().equals(kept))
                    .findFirst()
                    .orElseGet(() -> PlaceIndex.own(kept));
            if (!indices.contains(own)) {
                indices.add(own);
            }
            if (own.equals(index.get())) {
                ask();
            } else {
                index.set(own);
            }
        });
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

    /// What can be added to the index.
    ObservableList<IndicatorChoices.Choice> choices() {
        return choices;
    }

    /// The indices to rank by.
    ObservableList<PlaceIndex> indices() {
        return indices;
    }

    void show(Scope now) {
        scope = now;
        session.work()
                .start(session.ask("Looking for indices", (open, _) -> PlaceIndex.all(open)).whenDone(this::offer));
        session.work()
                .start(session.ask("Looking for indicators", (open, _) -> IndicatorChoices.of(open))
                        .whenDone(choices::setAll));
        ask();
    }

    private void offer(List<PlaceIndex> known) {
        PlaceIndex chosen = index.get();
        known.stream().filter(each -> !indices.contains(each)).forEach(indices::add);
        indices.removeIf(each -> !known.contains(each) && !each.equals(chosen));
        if (chosen != null && !known.contains(chosen)) {
            index.set(PlaceIndex.HIGH_IMPACT);
            indices.remove(chosen);
        }
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
        PlaceIndex by = index.get() == null ? PlaceIndex.HIGH_IMPACT : index.get();
        IndexDraft changes = draft.copy();
        Period period = now.period();
        Draws draws = Draws.of(DRAWS, SEED, top.get());
        answer.ask((workspace, progress) -> {
            IndexDefinition made = changes.over(by.definition(workspace));
            RankQuestion question = new RankQuestion(made.indicators(), made.weights(), period, inside, draws);
            PlacesAnswer found = rank(workspace, question, by, made, progress);
            return found.with(earlier(workspace, question.during(period.yearBefore()), question, progress));
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

    private static PlacesAnswer rank(Workspace workspace, RankQuestion question, PlaceIndex by, IndexDefinition made,
            Progress progress) {
        RankedPlaces places = question.ask(workspace, progress);
        Set<String> ranked = places.ranking().areas().stream().map(RankedArea::areaCode).collect(Collectors.toSet());
        Outlines outlines = Outlines.of(Universe.of(workspace, question.period(), question.within())
                .boundaries(workspace)
                .stream()
                .filter(boundary -> ranked.contains(boundary.areaCode()))
                .toList());
        return new PlacesAnswer(by, made, places, outlines, null);
    }

    private void fill(@Nullable PlacesAnswer found) {
        RankedArea before = selected.get();
        bare = found == null || found.outlines().size() == 0 ? null : PlaceMap.of(found);
        areas.setAll(found == null ? List.of() : found.areas());
        headline.set(found == null ? "" : String.join(" ", PlaceWords.sentences(found.places(), top.get())));
        if (found != null && EVERYWHERE.equals(within.get())) {
            found.localities().stream().filter(name -> !localities.contains(name)).forEach(localities::add);
        }
        if (found != null) {
            draft.fill(found.definition(),
                    found.places().ranking().indicators().stream().map(IndicatorUse::name).toList());
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

    ObjectProperty<@Nullable PlaceIndex> indexProperty() {
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
