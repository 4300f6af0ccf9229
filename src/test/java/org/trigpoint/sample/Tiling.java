package org.trigpoint.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A borough cut into connected areas of about as many grains each, without gaps or overlaps.
///
/// @param outlines of the areas
/// @param neighbours of each area: those it shares a side with
record Tiling(List<Outline> outlines, List<Set<Integer>> neighbours) {

    private static final int ROUNDS = 6;

    static Tiling grow(int areas, Grains grains, Chance chance) {
        List<Integer> all = IntStream.range(0, grains.count()).boxed().toList();
        List<Integer> seeds = chance.shuffled(all).subList(0, areas);
        int[] owner = owners(grains, seeds);
        for (int round = 0; round < ROUNDS; round++) {
            seeds = middles(grains, owner, areas);
            owner = owners(grains, seeds);
        }
        List<Outline> outlines = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            outlines.add(outline(grains, owner, area));
        }
        return new Tiling(outlines, neighbours(grains, owner, areas));
    }

    private record Reach(int grain, int seed, double distance) {}

    /// Every grain belongs to the seed with the shortest way to it through neighbouring grains, so that areas hold
    /// together.
    private static int[] owners(Grains grains, List<Integer> seeds) {
        int[] owner = new int[grains.count()];
        Arrays.fill(owner, -1);
        PriorityQueue<Reach> queue = new PriorityQueue<>(
                Comparator.comparingDouble(Reach::distance).thenComparingInt(Reach::grain));
        for (int i = 0; i < seeds.size(); i++) {
            queue.add(new Reach(seeds.get(i), i, 0));
        }
        while (!queue.isEmpty()) {
            Reach next = queue.remove();
            if (owner[next.grain] >= 0) {
                continue;
            }
            owner[next.grain] = next.seed;
            for (int neighbour : new TreeSet<>(grains.neighbours(next.grain))) {
                double step = grains.position(next.grain).distance(grains.position(neighbour));
                queue.add(new Reach(neighbour, next.seed, next.distance + step));
            }
        }
        return owner;
    }

    private static List<Integer> middles(Grains grains, int[] owner, int areas) {
        List<Integer> middles = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            List<Point> held = positions(grains, owner, area);
            double east = held.stream().mapToDouble(Point::easting).average().orElseThrow();
            double north = held.stream().mapToDouble(Point::northing).average().orElseThrow();
            middles.add(grains.nearest(new Point(east, north)));
        }
        return middles;
    }

    private static List<Point> positions(Grains grains, int[] owner, int area) {
        return IntStream.range(0, owner.length).filter(i -> owner[i] == area).mapToObj(grains::position).toList();
    }

    /// The sides that no two grains of the area share, walked round once.
    private static Outline outline(Grains grains, int[] owner, int area) {
        Set<Edge> open = new LinkedHashSet<>();
        for (int grain = 0; grain < owner.length; grain++) {
            if (owner[grain] == area) {
                for (Edge edge : grains.cell(grain).edges()) {
                    if (!open.remove(edge.reversed())) {
                        open.add(edge);
                    }
                }
            }
        }
        Map<Point, Point> next = new HashMap<>();
        open.forEach(edge -> next.put(edge.from(), edge.to()));
        List<Point> corners = new ArrayList<>();
        Point start = Collections.min(next.keySet(),
                Comparator.comparingDouble(Point::northing).thenComparingDouble(Point::easting));
        for (Point corner = start; corners.isEmpty() || !corner.equals(start); corner = next.get(corner)) {
            corners.add(corner);
        }
        if (corners.size() != open.size()) {
            throw new IllegalStateException("area " + area + " is not one simple polygon");
        }
        return new Outline(corners);
    }

    private static List<Set<Integer>> neighbours(Grains grains, int[] owner, int areas) {
        List<Set<Integer>> result = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            result.add(new HashSet<>());
        }
        for (int grain = 0; grain < owner.length; grain++) {
            for (int other : grains.neighbours(grain)) {
                if (owner[other] != owner[grain]) {
                    result.get(owner[grain]).add(owner[other]);
                }
            }
        }
        return result;
    }
}
