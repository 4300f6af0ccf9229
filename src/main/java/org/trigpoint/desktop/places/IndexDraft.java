package org.trigpoint.desktop.places;

import org.jspecify.annotations.Nullable;
import org.trigpoint.question.IndexDefinition;
import org.trigpoint.question.IndicatorDefinition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// The index in view as the analyst changes it: its indicators and their weights, not yet kept.
final class IndexDraft {
    private final ObservableMap<String, Double> weights = FXCollections.observableMap(new TreeMap<>());
    private @Nullable List<IndicatorDefinition> indicators;

    /// Back to the index as it is kept.
    void clear() {
        indicators = null;
        weights.clear();
    }

    /// Whether nothing is known of it yet.
    boolean isBlank() {
        return weights.isEmpty();
    }

    /// Takes over the weights of the index that was ranked by, where none were chosen here.
    void fill(IndexDefinition ranked, List<String> used) {
        if (isBlank()) {
            used.forEach(name -> weights.put(name, ranked.weights().getOrDefault(name, 1.)));
        }
    }

    /// The index with the changes made here.
    IndexDefinition over(IndexDefinition kept) {
        List<IndicatorDefinition> all = indicators == null ? kept.indicators() : indicators;
        Map<String, Double> changed = new TreeMap<>();
        for (IndicatorDefinition indicator : all) {
            Double weight = weights.getOrDefault(indicator.name(), kept.weights().get(indicator.name()));
            if (weight != null) {
                changed.put(indicator.name(), weight);
            }
        }
        return new IndexDefinition(kept.name(), all, changed);
    }

    /// A copy that other threads may read.
    IndexDraft copy() {
        IndexDraft copy = new IndexDraft();
        copy.indicators = indicators;
        copy.weights.putAll(weights);
        return copy;
    }

    /// Adds an indicator.
    ///
    /// @param now the index as it is ranked by now
    /// @return whether it was not in it
    boolean add(IndicatorDefinition indicator, IndexDefinition now) {
        if (now.indicators().stream().anyMatch(known -> known.name().equalsIgnoreCase(indicator.name()))) {
            return false;
        }
        List<IndicatorDefinition> more = new ArrayList<>(now.indicators());
        more.add(indicator);
        indicators = List.copyOf(more);
        weights.put(indicator.name(), 1.);
        return true;
    }

    /// Takes an indicator out; the last one stays.
    ///
    /// @param now the index as it is ranked by now
    /// @return whether it went
    boolean remove(String indicator, IndexDefinition now) {
        if (weights.size() <= 1) {
            return false;
        }
        indicators = now.indicators().stream().filter(known -> !known.name().equals(indicator)).toList();
        weights.remove(indicator);
        return true;
    }

    /// The weight of each indicator that is used, by name.
    ObservableMap<String, Double> weights() {
        return weights;
    }
}
