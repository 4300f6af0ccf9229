package org.trigpoint.intake.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Identity;
import org.trigpoint.model.RefusedException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/// Reads a layout from its JSON file.
final class LayoutFile {
    static final ObjectMapper JSON = JsonMapper.builder().build();
    private final String name;
    private final JsonNode root;

    private LayoutFile(String name, JsonNode root) {
        this.name = name;
        this.root = root;
    }

    /// @param name the file's name, for what is wrong with it
    /// @throws RefusedException when it is no layout
    static Layout parse(String json, String name) {
        try {
            return new LayoutFile(name, JSON.readTree(json)).layout();
        } catch (JsonProcessingException e) {
            throw new RefusedException("the layout " + name + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private Layout layout() {
        Dataset dataset = known(Dataset.of(text(root, "dataset")), "data set", text(root, "dataset"));
        List<Field> fields = new ArrayList<>();
        root.path("fields").forEach(field -> fields.add(field(field)));
        List<CategoryRule> rules = new ArrayList<>();
        root.path("categories").forEach(rule -> rules.add(rule(rule, dataset)));
        return new Layout(text(root, "id"), text(root, "title"), known(Kind.of(text(root, "kind")), "kind",
                text(root, "kind")), dataset, identity(), fields,
                requires(), rules, Set.copyOf(lowerCase(words(root.path("missing")))), headings(root.path("leaveOut")),
                lowerCase(words(root.path("hints"))), root.path("keepOthers").asBoolean(true),
                root.path("localTimes").asBoolean(false), root.path("yearInReference").asBoolean(false), false);
    }

    /// Saved layouts say `uniqueReferences`, which is the one or the other of the first two.
    private Identity identity() {
        String id = root.path("identity").asText("");
        if (id.isEmpty()) {
            return root.path("uniqueReferences").asBoolean(false) ? Identity.REFERENCE : Identity.NONE;
        }
        return known(Identity.of(id), "identity", id);
    }

    private List<List<String>> requires() {
        List<List<String>> requires = new ArrayList<>();
        root.path("requires").forEach(any -> requires.add(words(any)));
        if (requires.isEmpty()) {
            throw new RefusedException(
                    "the layout " + name + " requires no column, so that any table would fit it: give "
                            + "at least one column a meaning and name its role under 'requires'");
        }
        return requires;
    }

    private Field field(JsonNode node) {
        String role = text(node, "role");
        Map<String, String> codes = new LinkedHashMap<>();
        node.path("codes")
                .properties()
                .forEach(code -> codes.put(code.getKey(), code.getValue().asText()));
        return new Field(known(Role.of(role), "role", role), node.path("name").asText(""),
                headings(node.path("headings")), headings(node.path("vague")), new Codes(codes), areaType(node),
                Role.of(node.path("unless").asText("")).orElse(null), range(node.path("range")),
                role.equals(Role.EXTRA.id()) || node.path("kept").asBoolean(false),
                node.path("many").asBoolean(false));
    }

    /// The least and the most, in an array.
    private @Nullable Range range(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        if (node.size() != 2 || !node.path(0).isNumber() || !node.path(1).isNumber()
                || node.path(0).asDouble() > node.path(1).asDouble()) {
            throw new RefusedException(
                    "the layout " + name + " has a 'range' that is not the least and the most number,"
                            + " such as [0, 120]");
        }
        return new Range(node.path(0).asDouble(), node.path(1).asDouble());
    }

    private @Nullable AreaType areaType(JsonNode node) {
        String type = node.path("area").asText("");
        return type.isEmpty() ? null : known(AreaType.of(type), "kind of area", type);
    }

    private CategoryRule rule(JsonNode node, Dataset layoutDataset) {
        String dataset = node.path("dataset").asText(layoutDataset.id());
        Map<String, Set<String>> when = new HashMap<>();
        node.path("when")
                .properties()
                .forEach(
                        part -> when.put(part.getKey(), new HashSet<>(lowerCase(words(part.getValue())))));
        return new CategoryRule(when,
                new Category(known(Dataset.of(dataset), "data set", dataset), text(node, "name")));
    }

    private String text(JsonNode node, String key) {
        String text = node.path(key).asText("");
        if (text.isBlank()) {
            throw new RefusedException("the layout " + name + " has no '" + key + "' where it needs one");
        }
        return text;
    }

    private <T> T known(Optional<T> found, String what, String word) {
        return found.orElseThrow(
                () -> new RefusedException("the layout " + name + " names an unknown " + what + ": '" + word + "'"));
    }

    private static List<Heading> headings(JsonNode node) {
        return words(node).stream().map(Heading::new).toList();
    }

    /// One word, or several in an array.
    private static List<String> words(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        return StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static List<String> lowerCase(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
