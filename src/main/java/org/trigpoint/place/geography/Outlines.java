package org.trigpoint.place.geography;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.RefusedException;

import java.util.List;

/// Turns boundaries into shapes that JTS can work with.
final class Outlines {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    /// The fewest points of a closed ring.
    private static final int LEAST_POINTS = 4;

    private Outlines() {}

    /// The shape in degrees.
    ///
    /// @throws RefusedException when a ring has fewer than three corners
    static Geometry degrees(Boundary boundary) {
        return shape(boundary, false);
    }

    /// The shape in metres of the British National Grid.
    ///
    /// @throws RefusedException when a ring has fewer than three corners
    static Geometry metres(Boundary boundary) {
        return shape(boundary, true);
    }

    private static Geometry shape(Boundary boundary, boolean project) {
        Polygon[] polygons = boundary.polygons()
                .stream()
                .filter(rings -> !rings.isEmpty())
                .map(rings -> polygon(boundary.areaCode(), rings, project))
                .toArray(Polygon[]::new);
        return polygons.length == 1 ? polygons[0] : SHAPES.createMultiPolygon(polygons);
    }

    private static Polygon polygon(String areaCode, List<double[]> rings, boolean project) {
        LinearRing[] all = rings.stream().map(ring -> ring(areaCode, ring, project)).toArray(LinearRing[]::new);
        LinearRing[] holes = new LinearRing[all.length - 1];
        System.arraycopy(all, 1, holes, 0, holes.length);
        return SHAPES.createPolygon(all[0], holes);
    }

    private static LinearRing ring(String areaCode, double[] ring, boolean project) {
        int points = ring.length / 2;
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = ring[2 * i];
            y[i] = ring[2 * i + 1];
        }
        boolean open = points > 0 && (x[0] != x[points - 1] || y[0] != y[points - 1]);
        if (project) {
            NationalGrid.toGrid(x, y);
        }
        Coordinate[] corners = new Coordinate[open ? points + 1 : points];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new CoordinateXY(x[i % points], y[i % points]);
        }
        if (corners.length < LEAST_POINTS) {
            throw new RefusedException("The boundary of " + areaCode + " has a ring of fewer than three corners.");
        }
        return SHAPES.createLinearRing(corners);
    }
}
