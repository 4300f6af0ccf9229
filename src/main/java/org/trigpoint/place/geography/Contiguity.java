package org.trigpoint.place.geography;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.trigpoint.model.Boundary;

import java.util.List;
import java.util.stream.IntStream;

/// Finds the areas that share corners: a tree of bounding boxes finds the pairs to look at, sorted corners are compared.
final class Contiguity {
    /// Corners that agree to this part of a degree are the same.
    private static final double GRAIN = 1e6;

    private final STRtree tree = new STRtree();
    private final List<Envelope> boxes;
    private final List<long[]> corners;

    private Contiguity(List<Boundary> boundaries) {
        boxes = boundaries.stream().map(Contiguity::box).toList();
        corners = boundaries.stream().map(Contiguity::corners).toList();
        for (int i = 0; i < boxes.size(); i++) {
            tree.insert(boxes.get(i), i);
        }
        tree.build();
    }

    /// The neighbours of each area, in the order of the list.
    static List<int[]> lists(List<Boundary> boundaries) {
        Contiguity contiguity = new Contiguity(boundaries);
        return IntStream.range(0, boundaries.size()).parallel().mapToObj(contiguity::neighbours).toList();
    }

    private int[] neighbours(int area) {
        List<?> candidates = tree.query(boxes.get(area));
        return candidates.stream()
                .mapToInt(candidate -> (Integer) candidate)
                .filter(other -> other != area && shareOne(corners.get(area), corners.get(other)))
                .sorted()
                .toArray();
    }

    private static boolean shareOne(long[] first, long[] second) {
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            if (first[i] == second[j]) {
                return true;
            }
            if (first[i] < second[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    private static Envelope box(Boundary boundary) {
        Envelope box = new Envelope();
        boundary.polygons().forEach(rings -> rings.forEach(ring -> {
            for (int k = 0; k + 1 < ring.length; k += 2) {
                box.expandToInclude(ring[k], ring[k + 1]);
            }
        }));
        box.expandBy(1 / GRAIN);
        return box;
    }

    private static long[] corners(Boundary boundary) {
        return boundary.polygons()
                .stream()
                .flatMap(List::stream)
                .flatMapToLong(ring -> IntStream.range(0, ring.length / 2)
                        .mapToLong(k -> corner(ring[2 * k], ring[2 * k + 1])))
                .sorted()
                .distinct()
                .toArray();
    }

    private static long corner(double longitude, double latitude) {
        return (Math.round(longitude * GRAIN) << 32) ^ (Math.round(latitude * GRAIN) & 0xFFFF_FFFFL);
    }
}
