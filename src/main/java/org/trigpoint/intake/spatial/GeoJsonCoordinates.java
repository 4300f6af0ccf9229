package org.trigpoint.intake.spatial;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The nested lists of numbers of a GeoJSON geometry. Their depth tells what they are, because the type may only be
/// written after them: a point is 1 deep, a line 2, a polygon 3, a multi-polygon 4.
final class GeoJsonCoordinates {
    private static final int POSITION = 1;
    private static final int RING = 2;
    private static final int POLYGON = 3;
    private static final int MULTI_POLYGON = 4;

    private final List<List<double[]>> polygons = new ArrayList<>();
    private List<double[]> rings = new ArrayList<>();
    private Outlines.Points points = new Outlines.Points();
    private long pointCount;
    private int height;

    void read(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            height = readList(json);
        }
        if (height == POLYGON) {
            finish(POLYGON);
        }
    }

    /// The polygons, or none when the geometry is of another type.
    List<List<double[]>> polygons(String type) {
        int expected = switch (type) {
            case "Polygon" -> POLYGON;
            case "MultiPolygon" -> MULTI_POLYGON;
            default -> 0;
        };
        boolean empty = pointCount == 0;
        if (expected == 0 || empty) {
            return List.of();
        }
        if (expected != height) {
            throw damaged();
        }
        return polygons;
    }

    /// A list of lines, which is as deep as a polygon.
    List<double[]> lines() {
        if (height != POLYGON) {
            throw damaged();
        }
        return polygons.getFirst();
    }

    /// @return how deep the list is
    private int readList(JsonParser json) throws IOException {
        JsonToken token = json.nextToken();
        if (token != null && token.isNumeric()) {
            readPosition(json);
            return POSITION;
        }
        int inner = 0;
        while (token == JsonToken.START_ARRAY) {
            int depth = readList(json);
            if (inner != 0 && depth != inner) {
                throw damaged();
            }
            inner = depth;
            finish(inner);
            token = json.nextToken();
        }
        if (token != JsonToken.END_ARRAY) {
            throw damaged();
        }
        return inner == 0 ? 0 : inner + 1;
    }

    private void readPosition(JsonParser json) throws IOException {
        double x = json.getDoubleValue();
        if (!json.nextToken().isNumeric()) {
            throw damaged();
        }
        points.add(x, json.getDoubleValue());
        if (++pointCount > Outlines.MOST_POINTS) {
            throw Outlines.tooManyPoints();
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (!json.currentToken().isNumeric()) { // heights are numbers and not wanted
                throw damaged();
            }
        }
    }

    private void finish(int depth) {
        if (depth == RING) {
            rings.add(points.ring());
            points = new Outlines.Points();
        } else if (depth == POLYGON) {
            polygons.add(rings);
            rings = new ArrayList<>();
        }
    }

    private static RefusedException damaged() {
        return new RefusedException("A shape in the GeoJSON file has coordinates that are no polygon.");
    }
}
