package org.trigpoint.model;

import java.util.List;

/// The outline of an area in WGS84 degrees.
///
/// @param areaCode the area
/// @param polygons one or more polygons; the first ring of each is its shell, the others are holes. A ring is
///     longitude, latitude, longitude, latitude, …, closed (the last point repeats the first). The arrays are shared,
///     not copied: treat them as read-only
public record Boundary(String areaCode, List<List<double[]>> polygons) implements Entry {
    public Boundary {
        polygons = List.copyOf(polygons);
    }
}
