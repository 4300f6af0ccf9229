package org.trigpoint.sample;

import java.util.ArrayList;
import java.util.List;

/// A simple polygon.
///
/// @param corners anticlockwise; the last is joined to the first without being repeated
record Outline(List<Point> corners) {
    Outline {
        corners = List.copyOf(corners);
    }

    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            edges.add(new Edge(corners.get(i), corners.get((i + 1) % corners.size())));
        }
        return edges;
    }

    /// The centre of mass.
    Point centre() {
        Point origin = corners.getFirst();
        double twiceArea = 0;
        double east = 0;
        double north = 0;
        for (Edge edge : edges()) {
            double x1 = edge.from().easting() - origin.easting();
            double y1 = edge.from().northing() - origin.northing();
            double x2 = edge.to().easting() - origin.easting();
            double y2 = edge.to().northing() - origin.northing();
            double cross = x1 * y2 - x2 * y1;
            twiceArea += cross;
            east += (x1 + x2) * cross;
            north += (y1 + y2) * cross;
        }
        return origin.plus(east / (3 * twiceArea), north / (3 * twiceArea));
    }

    /// Whether the point is inside, by counting the sides a line to the east crosses.
    boolean contains(Point point) {
        boolean inside = false;
        for (Edge edge : edges()) {
            Point a = edge.from();
            Point b = edge.to();
            if (a.northing() > point.northing() != b.northing() > point.northing()) {
                double slope = (b.easting() - a.easting()) / (b.northing() - a.northing());
                inside ^= point.easting() < a.easting() + slope * (point.northing() - a.northing());
            }
        }
        return inside;
    }

    Point anyPointInside(Chance chance) {
        double west = corners.stream().mapToDouble(Point::easting).min().orElseThrow();
        double east = corners.stream().mapToDouble(Point::easting).max().orElseThrow();
        double south = corners.stream().mapToDouble(Point::northing).min().orElseThrow();
        double north = corners.stream().mapToDouble(Point::northing).max().orElseThrow();
        Point point;
        do {
            point = new Point(chance.between(west, east), chance.between(south, north));
        } while (!contains(point));
        return point;
    }
}
