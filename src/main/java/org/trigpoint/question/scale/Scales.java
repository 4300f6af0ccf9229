package org.trigpoint.question.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.scale.Scale.Kind;
import org.trigpoint.question.scale.Scale.Line;
import org.trigpoint.question.subject.Definitions;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/// The scales of a workspace, and their changes.
public final class Scales {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Scale> ALL = shipped();

    private Scales() {}

    /// Every scale there is.
    public static List<Scale> all() {
        return ALL;
    }

    /// The lines of a scale as they hold in a workspace.
    public static List<Line> lines(Workspace workspace, Scale scale) {
        JsonNode at = root(workspace, scale).at(scale.at());
        List<Line> lines = new ArrayList<>();
        if (scale.kind() == Kind.NUMBERS) {
            scale.fields()
                    .forEach((field, title) -> lines.add(new Line(title, List.of(at.path(field).asDouble()))));
            return lines;
        }
        at.forEach(node -> lines.add(new Line(name(node),
                scale.fields().keySet().stream().map(field -> node.path(field).asDouble()).toList())));
        return lines;
    }

    /// Changes a scale.
    ///
    /// @param lines of bands all there are to be; of others the numbers of every line there is, in the same order
    /// @throws RefusedException in words that name the line, when it makes no sense; then nothing is changed
    public static void change(Workspace workspace, Scale scale, List<Line> lines) {
        ScaleCheck.check(scale, lines);
        ObjectNode root = root(workspace, scale);
        switch (scale.kind()) {
            case NUMBERS -> {
                Iterator<Line> each = lines.iterator();
                scale.fields().keySet().forEach(field -> put(root, field, each.next().numbers().getFirst()));
            }
            case BANDS -> {
                ArrayNode bands = (ArrayNode) root.at(scale.at());
                bands.removeAll();
                lines.forEach(line -> fill(scale, bands.addObject().put("name", line.name()), line));
            }
            case WEIGHTS -> {
                Iterator<Line> each = lines.iterator();
                root.at(scale.at()).forEach(node -> fill(scale, (ObjectNode) node, each.next()));
            }
        }
        Definitions.change(workspace, scale.definition(), root.toPrettyString());
    }

    private static void fill(Scale scale, ObjectNode node, Line line) {
        Iterator<Double> numbers = line.numbers().iterator();
        scale.fields().keySet().forEach(field -> put(node, field, numbers.next()));
    }

    private static void put(ObjectNode node, String field, double number) {
        if (number == Math.rint(number)) {
            node.put(field, (long) number);
        } else {
            node.put(field, number);
        }
    }

    private static String name(JsonNode node) {
        return node.path("title").asText(node.path("name").asText());
    }

    private static ObjectNode root(Workspace workspace, Scale scale) {
        try {
            return (ObjectNode) JSON.readTree(Definitions.text(workspace, scale.definition()));
        } catch (JsonProcessingException e) {
            throw new RefusedException("the definition of " + scale.definition() + " is not JSON", e);
        }
    }

    private static List<Scale> shipped() {
        try (InputStream in = Objects.requireNonNull(Scales.class.getResourceAsStream("scales.json"))) {
            return List.copyOf(JSON.readValue(in, new TypeReference<List<Scale>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
