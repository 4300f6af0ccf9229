package org.trigpoint.intake.spatial;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Walks a GeoJSON FeatureCollection, holding one feature at a time.
final class GeoJsonReader {
    private final JsonParser json;
    private final TallyingSink sink;
    private ReferenceSystem system = ReferenceSystem.DEGREES;
    private boolean collectionSeen;

    GeoJsonReader(JsonParser json, TallyingSink sink) {
        this.json = json;
        this.sink = sink;
    }

    void read() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw notGeoJson();
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "crs" -> readSystem();
                case "features" -> readFeatures();
                default -> json.skipChildren();
            }
        }
        if (!collectionSeen) {
            throw notGeoJson();
        }
    }

    private static RefusedException notGeoJson() {
        return new RefusedException("This is no GeoJSON FeatureCollection: it has no list of features.");
    }

    private void readSystem() throws IOException {
        String name = JsonValues.referenceName(json);
        if (name == null) {
            return;
        }
        ReferenceSystem named = ReferenceSystem.named(name);
        if (collectionSeen && named != system) {
            throw new RefusedException("The file names its coordinate system (" + name
                    + ") after its features; save it again with the crs first, or in WGS84 degrees.");
        }
        system = named;
    }

    private void readFeatures() throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw notGeoJson();
        }
        collectionSeen = true;
        Outlines outlines = new Outlines(system);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw notGeoJson();
            }
            readFeature(outlines);
        }
    }

    private void readFeature(Outlines outlines) throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        List<List<double[]>> raw = List.of();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "properties" -> properties.putAll(JsonValues.texts(json));
                case "geometry" -> raw = readGeometry();
                case "id" -> JsonValues.text(json).ifPresent(id -> properties.putIfAbsent("id", id));
                default -> json.skipChildren();
            }
        }
        sink.accept(properties, outlines.polygons(raw));
    }

    private List<List<double[]>> readGeometry() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return List.of();
        }
        String type = "";
        GeoJsonCoordinates coordinates = new GeoJsonCoordinates();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "type" -> type = JsonValues.text(json).orElse("");
                case "coordinates" -> coordinates.read(json);
                default -> json.skipChildren();
            }
        }
        return coordinates.polygons(type);
    }
}
