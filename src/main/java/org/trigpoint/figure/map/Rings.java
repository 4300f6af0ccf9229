package org.trigpoint.figure.map;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/// Closed rings in metres, east and north by turns; what lies within an odd number of them is inside.
///
/// @param rings read-only
record Rings(List<double[]> rings) {
    private static final int FEWEST_POINTS = 4;

    boolean contains(double x, double y) {
        boolean inside = false;
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                boolean crosses = (ring[i + 1] > y) != (ring[i + 3] > y);
                if (crosses
                        && x < ring[i] + (y - ring[i + 1]) / (ring[i + 3] - ring[i + 1]) * (ring[i + 2] - ring[i])) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    Rectangle2D bounds() {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (double[] ring : rings) {
            for (int i = 0; i + 1 < ring.length; i += 2) {
                west = Math.min(west, ring[i]);
                east = Math.max(east, ring[i]);
                south = Math.min(south, ring[i + 1]);
                north = Math.max(north, ring[i + 1]);
            }
        }
        return east < west ? new Rectangle2D.Double() : new Rectangle2D.Double(west, south, east - west, north - south);
    }

    /// The rings with their points moved to a grid and those that then say nothing left out. Two areas that share a
    /// border move its points alike, so no gap opens between them.
    ///
    /// @param cell the size of the grid in metres
    Rings onGrid(double cell) {
        return new Rings(
                rings.stream().map(ring -> snap(ring, cell)).filter(r -> r.length >= 2 * FEWEST_POINTS).toList());
    }

    private static double[] snap(double[] ring, double cell) {
        double[] kept = new double[ring.length];
        int n = 0;
        for (int i = 0; i + 1 < ring.length; i += 2) {
            double x = Math.rint(ring[i] / cell) * cell;
            double y = Math.rint(ring[i + 1] / cell) * cell;
            if (n >= 2 && kept[n - 2] == x && kept[n - 1] == y) {
                continue;
            }
            if (n >= 4 && straight(kept, n, x, y)) {
                n -= 2;
            }
            kept[n++] = x;
            kept[n++] = y;
        }
        return Arrays.copyOf(kept, n);
    }

    // On the grid a run of points along a row, a column or a diagonal is exactly straight.
    private static boolean straight(double[] kept, int n, double x, double y) {
        double dx = kept[n - 2] - kept[n - 4];
        double dy = kept[n - 1] - kept[n - 3];
        double ex = x - kept[n - 2];
        double ey = y - kept[n - 1];
        return dx * ey == dy * ex && dx * ex + dy * ey > 0;
    }
}
