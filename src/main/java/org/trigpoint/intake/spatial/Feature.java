package org.trigpoint.intake.spatial;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An outline with what the file says about it.
///
/// @param properties column to text, in the file's order; empty and missing values, nested objects and lists are left
///     out; numbers stand as written
/// @param polygons as in [org.trigpoint.model.Boundary#polygons()]: WGS84 degrees, rings of longitude, latitude,
///     longitude, latitude, …, closed; shells anticlockwise, holes clockwise; never empty
public record Feature(Map<String, String> properties, List<List<double[]>> polygons) {
    public Feature {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        polygons = List.copyOf(polygons);
    }
}
