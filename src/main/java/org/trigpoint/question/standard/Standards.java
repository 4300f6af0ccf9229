package org.trigpoint.question.standard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.trigpoint.model.RefusedException;
import org.trigpoint.workspace.Workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The standard populations that hold in a workspace: the shipped European one, and over it the analyst's own. One is
/// written as `{"name": "borough2011", "title": "Residents in 2011", "people": {"0-15": 21000, "16-64": 70500, "65+":
/// 18300}}`; the people are numbers or shares, 0 or more, not all 0.
public final class Standards {
    private static final String KIND = "standard";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Standards() {}

    /// All of them by name.
    public static Map<String, AgeStandard> of(Workspace workspace) {
        Map<String, AgeStandard> standards = new LinkedHashMap<>();
        standards.put(AgeStandard.EUROPEAN, AgeStandard.european());
        workspace.store().definitions().ofKind(KIND).forEach((name, body) -> standards.put(name, read(parse(body))));
        return standards;
    }

    /// The standard of this name, ignoring case; empty when there is none.
    public static Optional<AgeStandard> of(Workspace workspace, String name) {
        return of(workspace).entrySet()
                .stream()
                .filter(standard -> standard.getKey().equalsIgnoreCase(name.strip()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// One standard, or all of them for "standards", as JSON that [#load] reads; empty where there is none.
    public static Optional<String> text(Workspace workspace, String name) {
        ObjectNode all = JSON.createObjectNode();
        ArrayNode list = all.putArray("standards");
        of(workspace).forEach((known, standard) -> {
            if (name.equalsIgnoreCase("standards") || name.strip().equalsIgnoreCase(known)) {
                ObjectNode node = list.addObject().put("name", known).put("title", standard.name());
                ObjectNode people = node.putObject("people");
                standard.people().forEach((band, number) -> people.put(band.words(), number));
            }
        });
        return list.isEmpty() ? Optional.empty() : Optional.of(all.toPrettyString());
    }

    /// Adds the "standards" of a JSON object to a workspace, or changes those of the same name.
    ///
    /// @return how many there were
    /// @throws RefusedException when any of them is wrong; then none is taken
    public static int load(Workspace workspace, String json) {
        check(json);
        JsonNode standards = parse(json).path("standards");
        standards.forEach(node -> workspace.store().definitions().put(KIND, name(node), node.toString()));
        return standards.size();
    }

    /// Reads the "standards" of a JSON object and takes none.
    ///
    /// @throws RefusedException when any of them is wrong
    public static void check(String json) {
        parse(json).path("standards").forEach(Standards::read);
    }

    /// Takes the analyst's own standard of this name out, so that the shipped one, if any, holds again.
    ///
    /// @return whether there was one
    public static boolean forget(Workspace workspace, String name) {
        return workspace.store().definitions().remove(KIND, name);
    }

    /// Whether the workspace has a standard of its own of this name.
    public static boolean isChanged(Workspace workspace, String name) {
        return workspace.store().definitions().ofKind(KIND).containsKey(name);
    }

    private static AgeStandard read(JsonNode node) {
        String name = name(node);
        SortedMap<AgeBand, Double> people = new TreeMap<>();
        node.path("people").properties().forEach(field -> {
            AgeBand band = AgeBand.read(field.getKey())
                    .orElseThrow(() -> new RefusedException("'" + field.getKey() + "' of the standard '" + name
                            + "' is no age band; write 0-14, 15 to 24 or 65+"));
            double number = field.getValue().asDouble(Double.NaN);
            if (!(number >= 0 && Double.isFinite(number))) {
                throw new RefusedException("the people aged " + band.words() + " of the standard '" + name
                        + "' are no number of 0 or more");
            }
            if (people.put(band, number) != null) {
                throw new RefusedException("the standard '" + name + "' gives the ages " + band.words() + " twice");
            }
        });
        if (people.values().stream().mapToDouble(Double::doubleValue).sum() <= 0) {
            throw new RefusedException("the standard '" + name
                    + "' has no \"people\": how many of each age band, such as {\"0-14\": 16000}");
        }
        return new AgeStandard(node.path("title").asText(name), people);
    }

    private static String name(JsonNode node) {
        String name = node.path("name").asText("").strip();
        if (name.isEmpty()) {
            throw new RefusedException("a standard population has no \"name\"");
        }
        return name;
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new RefusedException("the definitions are not JSON: line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr(), e);
        }
    }
}
