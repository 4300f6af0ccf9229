package org.trigpoint.question.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import org.trigpoint.model.RefusedException;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The definitions that hold in a workspace: the shipped ones, and over them the analyst's own of the same name.
///
/// @param groups the groups of categories, by name
/// @param measures the measures, by name
public record Definitions(Map<String, CategoryGroup> groups, Map<String, MeasureDefinition> measures) {
    private static final String GROUP = "group";
    private static final String MEASURE = "measure";

    /// Those of a workspace.
    public static Definitions of(Workspace workspace) {
        Map<String, CategoryGroup> groups = new LinkedHashMap<>();
        Map<String, MeasureDefinition> measures = new LinkedHashMap<>();
        bodies(workspace, GROUP).values()
                .forEach(node -> groups.put(DefinitionJson.name(node),
                        DefinitionJson.group(node)));
        bodies(workspace, MEASURE).values()
                .forEach(node -> measures.put(DefinitionJson.name(node),
                        DefinitionJson.measure(node)));
        return new Definitions(groups, measures);
    }

    /// The group of this name, ignoring case; empty when there is none.
    public Optional<CategoryGroup> group(String name) {
        return groups.values().stream().filter(group -> group.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /// All of a workspace as JSON: what [#load] reads.
    public static String text(Workspace workspace) {
        ArrayNode groups = DefinitionJson.array().addAll(bodies(workspace, GROUP).values());
        ArrayNode measures = DefinitionJson.array().addAll(bodies(workspace, MEASURE).values());
        return DefinitionJson.pretty(groups, measures);
    }

    /// One definition, or all "groups" or "measures", as JSON that [#load] reads; empty where there is none of this name.
    public static Optional<String> text(Workspace workspace, String name) {
        ArrayNode groups = named(bodies(workspace, GROUP), name, "groups");
        ArrayNode measures = named(bodies(workspace, MEASURE), name, "measures");
        return groups.isEmpty() && measures.isEmpty()
                ? Optional.empty()
                : Optional.of(DefinitionJson.pretty(groups, measures));
    }

    private static ArrayNode named(Map<String, JsonNode> bodies, String name, String all) {
        ArrayNode found = DefinitionJson.array();
        bodies.forEach((known, body) -> {
            if (name.equalsIgnoreCase(all) || name.strip().equalsIgnoreCase(known)) {
                found.add(body);
            }
        });
        return found;
    }

    /// Whether the workspace has a group or measure of its own of this name.
    public static boolean isChanged(Workspace workspace, String name) {
        return workspace.store().definitions().ofKind(GROUP).containsKey(name)
                || workspace.store().definitions().ofKind(MEASURE).containsKey(name);
    }

    /// Adds definitions to a workspace, or changes those of the same name.
    ///
    /// @param json an object with "groups", "measures" or both
    /// @return how many there were
    /// @throws RefusedException when any of them is wrong; then none is taken
    public static int load(Workspace workspace, String json) {
        JsonNode all = DefinitionJson.parse(json);
        if (!all.path("groups").isArray() && !all.path("measures").isArray()) {
            throw new RefusedException("the definitions hold neither \"groups\" nor \"measures\"");
        }
        all.path("groups").forEach(DefinitionJson::group);
        all.path("measures").forEach(DefinitionJson::measure);
        all.path("groups").forEach(node -> put(workspace, GROUP, node));
        all.path("measures").forEach(node -> put(workspace, MEASURE, node));
        return all.path("groups").size() + all.path("measures").size();
    }

    /// Takes out the analyst's own definition of this name, so that the shipped one, if any, holds again.
    ///
    /// @return whether there was one
    public static boolean forget(Workspace workspace, String name) {
        boolean group = workspace.store().definitions().remove(GROUP, name);
        return workspace.store().definitions().remove(MEASURE, name) || group;
    }

    /// A group in the form that [#load] reads.
    public static String json(CategoryGroup group) {
        return DefinitionJson.pretty(DefinitionJson.array().add(DefinitionJson.node(group)), DefinitionJson.array());
    }

    private static void put(Workspace workspace, String kind, JsonNode node) {
        workspace.store().definitions().put(kind, DefinitionJson.name(node), node.toString());
    }

    private static Map<String, JsonNode> bodies(Workspace workspace, String kind) {
        Map<String, JsonNode> bodies = new LinkedHashMap<>();
        DefinitionJson.parse(shipped(kind)).forEach(node -> bodies.put(DefinitionJson.name(node), node));
        workspace.store()
                .definitions()
                .ofKind(kind)
                .forEach((name, body) -> bodies.put(name, DefinitionJson.parse(body)));
        return bodies;
    }

    private static String shipped(String kind) {
        try (InputStream in = Definitions.class.getResourceAsStream(kind + "s.json")) {
            if (in == null) {
                throw new IllegalStateException("missing definitions " + kind + "s.json");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
