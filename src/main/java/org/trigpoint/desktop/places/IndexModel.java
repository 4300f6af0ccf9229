package org.trigpoint.desktop.places;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.place.ranking.IndicatorUse;
import org.trigpoint.question.IndexDefinition;
import org.trigpoint.question.IndicatorChoices;
import org.trigpoint.question.IndicatorDefinition;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

/// Which index places are ranked by, and what the analyst makes of it: other indicators, other weights, an own name.
final class IndexModel {
    private final Session session;
    private final PlaceEdits edits;
    private final Runnable changed;
    private final ObservableList<PlaceIndex> indices = FXCollections.observableArrayList(PlaceIndex.USUAL);
    private final ObjectProperty<@Nullable PlaceIndex> chosen = new SimpleObjectProperty<>(PlaceIndex.HIGH_IMPACT);
    private final ObservableList<IndicatorChoices.Choice> choices = FXCollections.observableArrayList();
    private final IndexDraft draft = new IndexDraft();
    private @Nullable IndexDefinition ranked;

    /// @param changed called when places are to be ranked anew
    IndexModel(Session session, PlaceEdits edits, Runnable changed) {
        this.session = session;
        this.edits = edits;
        this.changed = changed;
        chosen.subscribe((_, _) -> {
            draft.clear();
            changed.run();
        });
    }

    /// Looks for the indices and indicators of the workspace.
    void look() {
        session.work()
                .start(session.ask("Looking for indices", (open, _) -> PlaceIndex.all(open)).whenDone(this::offer));
        session.work()
                .start(session.ask("Looking for indicators", (open, _) -> IndicatorChoices.of(open))
                        .whenDone(choices::setAll));
    }

    private void offer(List<PlaceIndex> known) {
        PlaceIndex now = chosen.get();
        known.stream().filter(each -> !indices.contains(each)).forEach(indices::add);
        indices.removeIf(each -> !known.contains(each) && !each.equals(now));
        if (now != null && !known.contains(now)) {
            chosen.set(PlaceIndex.HIGH_IMPACT);
            indices.remove(now);
        }
    }

    /// Takes what places are ranked by now; `null` for nothing.
    void take(@Nullable PlacesAnswer found) {
        ranked = found == null ? null : found.definition();
        if (found != null) {
            draft.fill(found.definition(),
                    found.places().ranking().indicators().stream().map(IndicatorUse::name).toList());
        }
    }

    /// The index to rank by.
    PlaceIndex asked() {
        PlaceIndex now = chosen.get();
        return now == null ? PlaceIndex.HIGH_IMPACT : now;
    }

    /// The changes made to it, for another thread.
    IndexDraft changes() {
        return draft.copy();
    }

    /// Gives an indicator another weight; the ranking follows.
    void weigh(Map.Entry<String, Double> weight) {
        if (!weight.getValue().equals(weights().put(weight.getKey(), weight.getValue()))) {
            changed.run();
        }
    }

    /// Gives every indicator the weight 1.
    void weighEqually() {
        weights().replaceAll((_, _) -> 1.0);
        Map<String, Double> equal = Map.copyOf(weights());
        weights().clear();
        weights().putAll(equal);
        changed.run();
    }

    /// Adds an indicator to the index in view.
    void add(IndicatorDefinition indicator) {
        if (ranked != null && draft.add(indicator, ranked)) {
            changed.run();
        }
    }

    /// Takes an indicator out of the index in view; the last one stays.
    void remove(String indicator) {
        if (ranked != null && draft.remove(indicator, ranked)) {
            changed.run();
        }
    }

    /// Keeps the index in view under a name, and ranks by it.
    void keep(String name) {
        if (ranked != null) {
            edits.keep(name, ranked, this::rankBy);
        }
    }

    private void rankBy(String kept) {
        draft.clear();
        PlaceIndex own = indices.stream()
                .filter(known -> known.id().equals(kept))
                .findFirst()
                .orElseGet(() -> PlaceIndex.own(kept));
        if (!indices.contains(own)) {
            indices.add(own);
        }
        if (own.equals(chosen.get())) {
            changed.run();
        } else {
            chosen.set(own);
        }
    }

    /// The indices to rank by.
    ObservableList<PlaceIndex> indices() {
        return indices;
    }

    /// The one that is chosen.
    ObjectProperty<@Nullable PlaceIndex> chosenProperty() {
        return chosen;
    }

    /// What can be added to the index.
    ObservableList<IndicatorChoices.Choice> choices() {
        return choices;
    }

    /// The weight of each indicator by name.
    ObservableMap<String, Double> weights() {
        return draft.weights();
    }
}
