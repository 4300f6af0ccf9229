package org.trigpoint.store;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.trigpoint.model.Boundary;

import java.util.ArrayList;
import java.util.List;

/// Boundaries as well-known binary, which any other GIS program reads.
final class BoundaryBytes {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private BoundaryBytes() {}

    static byte[] write(Boundary boundary) {
        Polygon[] polygons = boundary.polygons().stream().map(BoundaryBytes::polygon).toArray(Polygon[]::new);
        return new WKBWriter().write(SHAPES.createMultiPolygon(polygons));
    }

    static Boundary read(String areaCode, byte[] bytes) {
        try {
            Geometry geometry = new WKBReader(SHAPES).read(bytes);
            List<List<double[]>> polygons = new ArrayList<>();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                polygons.add(rings((Polygon) geometry.getGeometryN(i)));
            }
            return new Boundary(areaCode, polygons);
        } catch (ParseException e) {
            throw new IllegalStateException("the boundary of " + areaCode + " cannot be read", e);
        }
    }

    private static Polygon polygon(List<double[]> rings) {
        LinearRing[] holes = rings.stream().skip(1).map(BoundaryBytes::ring).toArray(LinearRing[]::new);
        return SHAPES.createPolygon(ring(rings.getFirst()), holes);
    }

    private static LinearRing ring(double[] points) {
        Coordinate[] coordinates = new Coordinate[points.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(points[2 * i], points[2 * i + 1]);
        }
        return SHAPES.createLinearRing(coordinates);
    }

    private static List<double[]> rings(Polygon polygon) {
        List<double[]> rings = new ArrayList<>();
        rings.add(points(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(points(polygon.getInteriorRingN(i)));
        }
        return rings;
    }

    private static double[] points(LinearRing ring) {
        double[] points = new double[ring.getNumPoints() * 2];
        for (int i = 0; i < ring.getNumPoints(); i++) {
            points[2 * i] = ring.getCoordinateN(i).x;
            points[2 * i + 1] = ring.getCoordinateN(i).y;
        }
        return points;
    }
}
