package org.trigpoint.sample;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Many small Voronoi cells, fine at the centre and coarse at the rim, from which the areas of a borough are grown.
/// Cells share their corners exactly.
final class Grains {
    private static final int SCATTERED = 2400;
    private static final int CANDIDATES = 12;
    private static final double SCATTER_RADIUS = 1.25;
    private static final double METRES_IN_THE_MIDDLE = 2600;
    private static final double STRETCH_TO_THE_RIM = 5500;

    private final List<Point> positions;
    private final List<Outline> cells;
    private final List<Set<Integer>> neighbours;

    private Grains(List<Point> positions, List<Outline> cells) {
        this.positions = positions;
        this.cells = cells;
        this.neighbours = neighbours(cells);
    }

    /// Grains of a borough around `centre`.
    static Grains scatter(Point centre, Chance chance) {
        List<Point> scattered = evenly(chance);
        Map<Point, Point> positionOfSite = new HashMap<>();
        for (Point position : scattered) {
            positionOfSite.put(onTheGround(position, centre), position);
        }
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(positionOfSite.keySet()
                .stream()
                .map(site -> new Coordinate(site.easting(), site.northing()))
                .sorted()
                .toList());
        Geometry diagram = builder.getDiagram(new GeometryFactory());
        Map<Point, Outline> cellOfPosition = new HashMap<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Coordinate site = (Coordinate) diagram.getGeometryN(i).getUserData();
            Point position = positionOfSite.get(new Point(site.x, site.y));
            if (withinBorough(position)) {
                cellOfPosition.put(position, outline(diagram.getGeometryN(i)));
            }
        }
        List<Point> positions = scattered.stream().filter(Grains::withinBorough).toList();
        return new Grains(positions, positions.stream().map(cellOfPosition::get).toList());
    }

    int count() {
        return cells.size();
    }

    Outline cell(int grain) {
        return cells.get(grain);
    }

    /// Where the grain lies in the unit plane, in which all grains are of about one size.
    Point position(int grain) {
        return positions.get(grain);
    }

    Set<Integer> neighbours(int grain) {
        return neighbours.get(grain);
    }

    int nearest(Point position) {
        int nearest = 0;
        for (int i = 1; i < positions.size(); i++) {
            if (positions.get(i).distance(position) < positions.get(nearest).distance(position)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /// Best-candidate sampling: each new point is the loneliest of several.
    private static List<Point> evenly(Chance chance) {
        List<Point> points = new ArrayList<>();
        while (points.size() < SCATTERED) {
            Point best = inDisc(chance);
            double loneliness = distanceToNearest(best, points);
            for (int i = 1; i < CANDIDATES; i++) {
                Point candidate = inDisc(chance);
                double distance = distanceToNearest(candidate, points);
                if (distance > loneliness) {
                    best = candidate;
                    loneliness = distance;
                }
            }
            points.add(best);
        }
        return points;
    }

    private static Point inDisc(Chance chance) {
        double radius = SCATTER_RADIUS * StrictMath.sqrt(chance.between(0.0, 1.0));
        double angle = chance.between(0.0, 2 * Math.PI);
        return new Point(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
    }

    private static double distanceToNearest(Point point, List<Point> others) {
        double nearest = Double.MAX_VALUE;
        for (Point other : others) {
            double east = point.easting() - other.easting();
            double north = point.northing() - other.northing();
            nearest = Math.min(nearest, east * east + north * north);
        }
        return nearest;
    }

    private static boolean withinBorough(Point position) {
        Point origin = new Point(0, 0);
        double angle = position.directionFrom(origin);
        double rim = 0.87 + 0.09 * StrictMath.cos(2 * angle - 0.6) + 0.05 * StrictMath.cos(3 * angle + 1.1)
                + 0.03 * StrictMath.cos(5 * angle);
        return position.distance(origin) <= rim;
    }

    private static Point onTheGround(Point position, Point centre) {
        double radius = position.distance(new Point(0, 0));
        double scale = METRES_IN_THE_MIDDLE + STRETCH_TO_THE_RIM * radius * radius;
        return centre.plus(position.easting() * scale, position.northing() * scale);
    }

    private static Outline outline(Geometry cell) {
        List<Point> corners = new ArrayList<>();
        for (Coordinate c : Arrays.asList(cell.norm().reverse().getCoordinates())) {
            Point corner = new Point(c.x, c.y).toDecimetre();
            if (!corners.contains(corner)) {
                corners.add(corner);
            }
        }
        return new Outline(corners);
    }

    private static List<Set<Integer>> neighbours(List<Outline> cells) {
        Map<Edge, Integer> owners = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            for (Edge edge : cells.get(i).edges()) {
                owners.put(edge, i);
            }
        }
        return cells.stream().map(cell -> across(cell, owners)).toList();
    }

    private static Set<Integer> across(Outline cell, Map<Edge, Integer> owners) {
        Set<Integer> found = new HashSet<>();
        for (Edge edge : cell.edges()) {
            Integer owner = owners.get(edge.reversed());
            if (owner != null) {
                found.add(owner);
            }
        }
        return found;
    }
}
