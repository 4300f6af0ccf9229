package org.trigpoint.intake.spatial;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a TopoJSON topology. Shapes refer to shared arcs that may stand at the end of the file, so the whole of it is
/// held.
final class TopoJsonReader {
    private final JsonParser json;
    private final TallyingSink sink;
    private @Nullable JsonNode objects;
    private @Nullable JsonNode transform;
    private @Nullable GeoJsonCoordinates arcs;
    private ReferenceSystem system = ReferenceSystem.DEGREES;

    /// @param json a parser that can read trees
    TopoJsonReader(JsonParser json, TallyingSink sink) {
        this.json = json;
        this.sink = sink;
    }

    void read() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw damaged("it is no object");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "objects" -> objects = json.readValueAsTree();
                case "transform" -> transform = json.readValueAsTree();
                case "arcs" -> {
                    arcs = new GeoJsonCoordinates();
                    arcs.read(json);
                }
                case "crs" -> honour(JsonValues.referenceName(json));
                default -> json.skipChildren();
            }
        }
        if (objects == null || arcs == null) {
            throw damaged("it has no objects or no arcs");
        }
        Arcs shared = new Arcs(decoded(arcs.lines(), transform));
        objects.forEach(object -> walk(object, shared));
    }

    private void honour(@Nullable String name) {
        if (name != null) {
            system = ReferenceSystem.named(name);
        }
    }

    private static List<double[]> decoded(List<double[]> lines, @Nullable JsonNode transform) {
        if (transform == null || transform.isNull()) {
            return lines;
        }
        double[] scale = pair(transform.path("scale"));
        double[] translate = pair(transform.path("translate"));
        for (double[] line : lines) {
            double x = 0;
            double y = 0;
            for (int i = 0; i < line.length; i += 2) {
                x += line[i];
                y += line[i + 1];
                line[i] = x * scale[0] + translate[0];
                line[i + 1] = y * scale[1] + translate[1];
            }
        }
        return lines;
    }

    private static double[] pair(JsonNode node) {
        if (!node.path(0).isNumber() || !node.path(1).isNumber()) {
            throw damaged("its transform has no scale and translate");
        }
        return new double[]{node.path(0).doubleValue(), node.path(1).doubleValue()};
    }

    private void walk(JsonNode object, Arcs shared) {
        JsonNode named = object.path("crs").path("properties").path("name");
        if (named.isTextual()) {
            honour(named.textValue());
        }
        if (object.path("type").asText().equals("GeometryCollection")) {
            object.path("geometries").forEach(inner -> walk(inner, shared));
        } else {
            sink.accept(properties(object), new Outlines(system).polygons(shared.polygons(object)));
        }
    }

    private static Map<String, String> properties(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.path("properties").properties().forEach(e -> put(texts, e.getKey(), e.getValue()));
        if (!texts.containsKey("id")) {
            put(texts, "id", object.path("id"));
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String name, JsonNode value) {
        String text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
        if (!text.isEmpty()) {
            texts.put(name, text);
        }
    }

    private static RefusedException damaged(String how) {
        return new RefusedException("This is no readable TopoJSON: " + how + ".");
    }

    /// The lines shapes are made of.
    private record Arcs(List<double[]> lines) {
        List<List<double[]>> polygons(JsonNode shape) {
            JsonNode arcs = shape.path("arcs");
            List<List<double[]>> polygons = new ArrayList<>();
            switch (shape.path("type").asText()) {
                case "Polygon" -> polygons.add(rings(arcs));
                case "MultiPolygon" -> arcs.forEach(polygon -> polygons.add(rings(polygon)));
                default -> {
                    return List.of();
                }
            }
            return polygons;
        }

        private List<double[]> rings(JsonNode polygon) {
            List<double[]> rings = new ArrayList<>();
            polygon.forEach(ring -> rings.add(joined(ring)));
            return rings;
        }

        /// End to end; the first point of each further arc repeats the last of the one before.
        private double[] joined(JsonNode ring) {
            Outlines.Points points = new Outlines.Points();
            for (JsonNode index : ring) {
                double[] line = line(index);
                boolean backwards = index.intValue() < 0;
                for (int i = points.count() == 0 ? 0 : 2; i < line.length; i += 2) {
                    int at = backwards ? line.length - 2 - i : i;
                    points.add(line[at], line[at + 1]);
                }
                if (points.count() > Outlines.MOST_POINTS) {
                    throw Outlines.tooManyPoints();
                }
            }
            return points.ring();
        }

        private double[] line(JsonNode index) {
            int number = index.intValue() < 0 ? ~index.intValue() : index.intValue();
            if (!index.canConvertToInt() || number >= lines.size()) {
                throw damaged("a shape refers to an arc that is not there");
            }
            return lines.get(number);
        }
    }
}
