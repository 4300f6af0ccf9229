package org.trigpoint.intake.spatial;

import java.util.Arrays;
import java.util.List;

/// Plane geometry of rings written x, y, x, y, ….
final class Rings {
    enum Turn {
        CLOCKWISE,
        ANTICLOCKWISE
    }

    private Rings() {}

    /// The ring with its first point repeated at the end.
    static double[] closed(double[] ring) {
        int n = ring.length;
        if (n < 4 || (ring[0] == ring[n - 2] && ring[1] == ring[n - 1])) {
            return ring;
        }
        double[] closed = Arrays.copyOf(ring, n + 2);
        closed[n] = ring[0];
        closed[n + 1] = ring[1];
        return closed;
    }

    /// Twice the enclosed area of a closed ring: above 0 anticlockwise, below 0 clockwise, 0 when it encloses nothing.
    static double signedArea(double[] ring) {
        double sum = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            // relative to the first point: grid coordinates are large beside the areas
            double x1 = ring[i] - ring[0];
            double y1 = ring[i + 1] - ring[1];
            double x2 = ring[i + 2] - ring[0];
            double y2 = ring[i + 3] - ring[1];
            sum += x1 * y2 - x2 * y1;
        }
        return ring.length < 8 ? 0 : sum;
    }

    static double[] wound(double[] ring, Turn turn) {
        boolean anticlockwise = signedArea(ring) > 0;
        return anticlockwise == (turn == Turn.ANTICLOCKWISE) ? ring : reversed(ring);
    }

    private static double[] reversed(double[] ring) {
        double[] reversed = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            reversed[i] = ring[ring.length - 2 - i];
            reversed[i + 1] = ring[ring.length - 1 - i];
        }
        return reversed;
    }

    /// The index of the smallest shell around a ring; -1 when there is none.
    static int smallestAround(double[] ring, List<Shell> shells) {
        int best = -1;
        double bestArea = Double.POSITIVE_INFINITY;
        for (int i = 0; i < shells.size(); i++) {
            Shell shell = shells.get(i);
            if (shell.area < bestArea && shell.holds(ring)) {
                best = i;
                bestArea = shell.area;
            }
        }
        return best;
    }

    /// A ring that may have holes, measured once.
    static final class Shell {
        private final double[] ring;
        private final double area;
        private final double[] box;

        Shell(double[] ring) {
            this.ring = ring;
            area = Math.abs(signedArea(closed(ring)));
            box = Rings.box(ring);
        }

        /// By majority of points, since a hole may touch its shell.
        boolean holds(double[] inner) {
            int inside = 0;
            for (int i = 0; i < inner.length; i += 2) {
                double x = inner[i];
                double y = inner[i + 1];
                if (x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3] && surrounds(ring, x, y)) {
                    inside++;
                }
            }
            return inside * 4 > inner.length;
        }
    }

    private static double[] box(double[] ring) {
        double[] box = {ring[0], ring[1], ring[0], ring[1]};
        for (int i = 0; i < ring.length; i += 2) {
            box[0] = Math.min(box[0], ring[i]);
            box[1] = Math.min(box[1], ring[i + 1]);
            box[2] = Math.max(box[2], ring[i]);
            box[3] = Math.max(box[3], ring[i + 1]);
        }
        return box;
    }

    private static boolean surrounds(double[] ring, double x, double y) {
        boolean inside = false;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            boolean crosses = (ring[i + 1] > y) != (ring[j + 1] > y);
            if (crosses
                    && x < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                inside = !inside;
            }
        }
        return inside;
    }
}
