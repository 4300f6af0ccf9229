package org.trigpoint.place.geography;

import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.RefusedException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tells whether a point lies in one outline. The sides are sorted into slabs of latitude, so that a point looks at few
/// of them; two whole numbers a side are all it keeps, because all areas of England and Wales must fit in a laptop.
final class OutlineLocator {
    /// Receives a side once for every slab it crosses.
    private interface SlabVisitor {
        void visit(int slab, int side);
    }

    private static final int SIDES_A_SLAB = 8;
    /// The fewest points of a closed ring.
    private static final int LEAST_POINTS = 4;

    final String areaCode;
    final Envelope box = new Envelope();
    /// Longitude and latitude of every corner of every ring.
    private final double[] corners;
    private final int slabs;
    /// Where each slab begins in the list of sides, and the list: the position of the first corner of a side.
    private final int[] slabStarts;
    private final int[] sides;

    private OutlineLocator(String areaCode, double[] corners, int[] starts) {
        this.areaCode = areaCode;
        this.corners = corners;
        for (int i = 0; i < corners.length; i += 2) {
            box.expandToInclude(corners[i], corners[i + 1]);
        }
        slabs = Math.max(1, starts.length / SIDES_A_SLAB);
        slabStarts = new int[slabs + 1];
        forEachSlab(starts, (slab, side) -> slabStarts[slab + 1]++);
        Arrays.parallelPrefix(slabStarts, Integer::sum);
        sides = new int[slabStarts[slabs]];
        int[] next = slabStarts.clone();
        forEachSlab(starts, (slab, side) -> sides[next[slab]++] = side);
    }

    /// Prepares an outline.
    ///
    /// @throws RefusedException when a ring has fewer than three corners
    static OutlineLocator of(Boundary boundary) {
        List<double[]> rings = new ArrayList<>();
        boundary.polygons().forEach(polygon -> polygon.forEach(ring -> rings.add(closed(boundary.areaCode(), ring))));
        int length = rings.stream().mapToInt(ring -> ring.length).sum();
        double[] corners = rings.size() == 1 ? rings.getFirst() : new double[length];
        int[] starts = new int[length / 2 - rings.size()];
        int corner = 0;
        int side = 0;
        for (double[] ring : rings) {
            System.arraycopy(ring, 0, corners, corner, ring.length);
            for (int k = 0; k < ring.length - 2; k += 2) {
                starts[side++] = corner + k;
            }
            corner += ring.length;
        }
        return new OutlineLocator(boundary.areaCode(), corners, starts);
    }

    private static double[] closed(String areaCode, double[] ring) {
        int n = ring.length;
        boolean open = n >= 2 && (ring[0] != ring[n - 2] || ring[1] != ring[n - 1]);
        double[] closed = ring;
        if (open) {
            closed = Arrays.copyOf(ring, n + 2);
            closed[n] = ring[0];
            closed[n + 1] = ring[1];
        }
        if (closed.length < 2 * LEAST_POINTS) {
            throw new RefusedException("The boundary of " + areaCode + " has a ring of fewer than three corners.");
        }
        return closed;
    }

    private void forEachSlab(int[] starts, SlabVisitor visit) {
        for (int side : starts) {
            double one = corners[side + 1];
            double other = corners[side + 3];
            int last = slab(Math.max(one, other));
            for (int slab = slab(Math.min(one, other)); slab <= last; slab++) {
                visit.visit(slab, side);
            }
        }
    }

    private int slab(double latitude) {
        double height = box.getMaxY() - box.getMinY();
        return height == 0 ? 0 : Math.min(slabs - 1, (int) ((latitude - box.getMinY()) / height * slabs));
    }

    /// Whether a point lies inside or on the border; holes are outside.
    boolean holds(double longitude, double latitude) {
        if (!box.contains(longitude, latitude)) {
            return false;
        }
        RayCrossingCounter counter = new RayCrossingCounter(new CoordinateXY(longitude, latitude));
        Coordinate from = new CoordinateXY();
        Coordinate to = new CoordinateXY();
        int slab = slab(latitude);
        for (int k = slabStarts[slab]; k < slabStarts[slab + 1]; k++) {
            int side = sides[k];
            from.x = corners[side];
            from.y = corners[side + 1];
            to.x = corners[side + 2];
            to.y = corners[side + 3];
            counter.countSegment(from, to);
        }
        return counter.getLocation() != Location.EXTERIOR;
    }
}
