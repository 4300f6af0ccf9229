package org.trigpoint.figure.map;

import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;

/// The outline of one area in metres.
///
/// @param code the area
/// @param number its place among the outlines
/// @param rings its rings
/// @param bounds the rectangle around them; treat as read-only
record Outline(String code, int number, Rings rings, Rectangle2D bounds) {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /// A point well inside the area's largest part, for a label to point at.
    Point2D anchor() {
        double[] largest = rings.rings()
                .stream()
                .max(Comparator.comparingDouble(Outline::extent))
                .orElse(new double[0]);
        if (largest.length < 8) {
            return new Point2D.Double(bounds.getCenterX(), bounds.getCenterY());
        }
        Coordinate inside = InteriorPointArea
                .getInteriorPoint(GEOMETRY.createPolygon(new PackedCoordinateSequence.Double(largest, 2, 0)));
        return new Point2D.Double(inside.x, inside.y);
    }

    private static double extent(double[] ring) {
        double doubled = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            doubled += ring[i] * ring[i + 3] - ring[i + 2] * ring[i + 1];
        }
        return Math.abs(doubled);
    }
}
