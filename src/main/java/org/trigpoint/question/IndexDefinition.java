package org.trigpoint.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.trigpoint.model.RefusedException;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// An index that places are ranked by: its indicators and their weights, as shipped or as the analyst changed them.
///
/// @param name "hil", "vli", or a name the analyst chose
/// @param indicators one or more, each name once
/// @param weights the weights that differ from 1, by the indicator's name
public record IndexDefinition(String name, List<IndicatorDefinition> indicators, Map<String, Double> weights) {

    /// The index of high-impact locations.
    public static final String HIGH_IMPACT = "hil";
    /// The Vulnerable Localities Index.
    public static final String VULNERABLE = "vli";

    private static final String KIND = "index";
    private static final ObjectMapper JSON = new ObjectMapper();

    public IndexDefinition {
        indicators = List.copyOf(indicators);
        weights = Map.copyOf(weights);
    }

    /// Every index of a workspace by name: the shipped ones, in the analyst's form where there is one, and the analyst's
    /// own.
    public static Map<String, IndexDefinition> all(Workspace workspace) {
        Map<String, IndexDefinition> all = new LinkedHashMap<>();
        for (String name : List.of(HIGH_IMPACT, VULNERABLE)) {
            all.put(name, new IndexDefinition(name, IndicatorDefinitions.of(name), Map.of()));
        }
        workspace.store().definitions().ofKind(KIND).forEach((name, json) -> all.put(name, read(name, json)));
        return all;
    }

    /// One index of a workspace.
    ///
    /// @throws RefusedException when there is none of this name
    public static IndexDefinition of(Workspace workspace, String name) {
        Map<String, IndexDefinition> all = all(workspace);
        IndexDefinition index = all.get(name.toLowerCase(Locale.UK));
        if (index == null) {
            throw new RefusedException(
                    "there is no index '" + name + "'; there are " + String.join(", ", all.keySet()));
        }
        return index;
    }

    /// Keeps indices in a workspace, in place of those of the same names.
    ///
    /// @param json an object that gives each name a list of indicators in the form of [#text]
    /// @return how many
    /// @throws RefusedException when anything of it cannot be read; then nothing is kept
    public static int load(Workspace workspace, String json) {
        Map<String, String> bodies = new LinkedHashMap<>();
        parse(json).properties().forEach(index -> {
            String name = index.getKey().strip().toLowerCase(Locale.UK);
            read(name, index.getValue().toString());
            bodies.put(name, index.getValue().toString());
        });
        bodies.forEach((name, body) -> workspace.store().definitions().put(KIND, name, body));
        return bodies.size();
    }

    /// Keeps an index in a workspace, in place of one of the same name.
    ///
    /// @throws RefusedException when it has no name or no indicator, or a weight is none
    public static void keep(Workspace workspace, IndexDefinition index) {
        if (index.name().isBlank()) {
            throw new RefusedException("an index needs a name");
        }
        load(workspace, text(Map.of(index.name(), checked(index))));
    }

    /// The analyst's own form of an index; empty where there is none, or the shipped one holds.
    public static Optional<IndexDefinition> own(Workspace workspace, String name) {
        String key = name.toLowerCase(Locale.UK);
        return Optional.ofNullable(workspace.store().definitions().ofKind(KIND).get(key)).map(json -> read(key, json));
    }

    /// Gives one indicator of an index another weight.
    ///
    /// @param weight 0 or more; 1 is the usual
    /// @throws RefusedException when there is no such index, or the weight is none
    public static void weigh(Workspace workspace, String name, String indicator, double weight) {
        IndexDefinition index = of(workspace, name);
        Map<String, Double> weights = new LinkedHashMap<>(index.weights());
        weights.put(indicator, weight);
        load(workspace, text(Map.of(index.name(), checked(new IndexDefinition(index.name(), index.indicators(),
                weights)))));
    }

    /// Takes out the analyst's form of an index; the shipped one, if any, holds again.
    ///
    /// @return whether there was one
    public static boolean forget(Workspace workspace, String name) {
        return workspace.store().definitions().remove(KIND, name.toLowerCase(Locale.UK));
    }

    /// The indices of a workspace as JSON, which [#load] reads back.
    public static String text(Workspace workspace) {
        return text(all(workspace));
    }

    private static String text(Map<String, IndexDefinition> indices) {
        ObjectNode text = JSON.createObjectNode();
        indices.forEach((name, index) -> {
            List<JsonNode> indicators = new ArrayList<>();
            for (IndicatorDefinition indicator : index.indicators()) {
                ObjectNode node = JSON.valueToTree(indicator);
                node.put("weight", index.weights().getOrDefault(indicator.name(), 1.0));
                indicators.add(withoutNulls(node));
            }
            text.putArray(name).addAll(indicators);
        });
        return text.toPrettyString();
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        node.forEach(IndexDefinition::withoutNulls);
        return node;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new RefusedException("the indices are not JSON: line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr(), e);
        }
    }

    private static IndexDefinition read(String name, String json) {
        List<IndicatorDefinition> indicators = new ArrayList<>();
        Map<String, Double> weights = new LinkedHashMap<>();
        for (JsonNode node : parse(json)) {
            ObjectNode indicator = node.deepCopy();
            JsonNode weight = indicator.remove("weight");
            try {
                IndicatorDefinition read = JSON.treeToValue(indicator, IndicatorDefinition.class);
                indicators.add(read);
                if (weight != null) {
                    weights.put(read.name(), weight.asDouble(Double.NaN));
                }
            } catch (JsonProcessingException | RuntimeException e) {
                throw new RefusedException("an indicator of the index '" + name + "' cannot be read: " + node, e);
            }
        }
        return checked(new IndexDefinition(name, indicators, weights));
    }

    private static IndexDefinition checked(IndexDefinition index) {
        if (index.indicators().isEmpty()
                || index.indicators().stream().anyMatch(indicator -> indicator.sources().isEmpty())) {
            throw new RefusedException("the index '" + index.name() + "' needs indicators, each with a source");
        }
        index.weights().forEach((name, weight) -> {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new RefusedException("the weight of '" + name + "' must be a number of zero or more");
            }
        });
        return index;
    }
}
