package org.trigpoint.intake.spatial;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Turns rings as a file writes them into rings as the model wants them: degrees, closed, shells anticlockwise, holes
/// clockwise. Rings that enclose nothing are dropped.
final class Outlines {
    /// More points in one shape than any boundary of the United Kingdom has at full resolution.
    static final int MOST_POINTS = 8_000_000;

    private final @Nullable BritishGrid grid;

    Outlines(ReferenceSystem system) {
        grid = system == ReferenceSystem.BRITISH_NATIONAL_GRID ? new BritishGrid() : null;
    }

    static RefusedException tooManyPoints() {
        return new RefusedException(
                "One shape has more than 8 million points; simplify the boundaries and save again.");
    }

    /// Polygons whose first ring is the shell.
    List<List<double[]>> polygons(List<List<double[]>> raw) {
        List<List<double[]>> polygons = new ArrayList<>();
        for (List<double[]> rings : raw) {
            List<double[]> polygon = polygon(rings);
            if (!polygon.isEmpty()) {
                polygons.add(polygon);
            }
        }
        return polygons;
    }

    private List<double[]> polygon(List<double[]> raw) {
        List<double[]> rings = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            double[] ring = Rings.closed(inDegrees(raw.get(i)));
            if (Rings.signedArea(ring) != 0) {
                rings.add(Rings.wound(ring, rings.isEmpty() ? Rings.Turn.ANTICLOCKWISE : Rings.Turn.CLOCKWISE));
            } else if (i == 0) {
                return List.of();
            }
        }
        return List.copyOf(rings);
    }

    private double[] inDegrees(double[] ring) {
        double[] degrees = ring.clone();
        for (int i = 0; i < degrees.length; i += 2) {
            place(degrees, i);
        }
        return degrees;
    }

    private void place(double[] ring, int at) {
        double x = ring[at];
        double y = ring[at + 1];
        if (grid != null) {
            if (!BritishGrid.covers(x, y)) {
                throw outside(x, y, "off the British National Grid, which the file says it uses");
            }
            System.arraycopy(grid.toDegrees(x, y), 0, ring, at, 2);
        } else if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
            throw outside(x, y, BritishGrid.covers(x, y)
                    ? "no longitude and latitude; it looks like British National Grid, but the file does not say so"
                    : "no longitude and latitude");
        }
    }

    private static RefusedException outside(double x, double y, String what) {
        return new RefusedException(String.format(Locale.ROOT, "The point %s, %s is %s.", x, y, what));
    }

    /// Sorts rings without order into polygons: clockwise rings are shells, the others holes of the smallest shell they
    /// lie in, or shells of their own when they lie in none.
    static List<List<double[]>> grouped(List<double[]> rings) {
        List<double[]> shells = new ArrayList<>();
        List<double[]> holes = new ArrayList<>();
        for (double[] ring : rings) {
            boolean anticlockwise = Rings.signedArea(Rings.closed(ring)) > 0;
            (anticlockwise ? holes : shells).add(ring); // neither, when damaged: judged with the shells
        }
        List<List<double[]>> polygons = new ArrayList<>();
        shells.forEach(shell -> polygons.add(new ArrayList<>(List.of(shell))));
        List<Rings.Shell> measured = shells.stream().map(Rings.Shell::new).toList();
        for (double[] hole : holes) {
            int owner = Rings.smallestAround(hole, measured);
            if (owner < 0) {
                polygons.add(List.of(hole));
            } else {
                polygons.get(owner).add(hole);
            }
        }
        return polygons;
    }

    /// A list of coordinates that grows.
    static final class Points {
        private double[] values = new double[64];
        private int size;

        void add(double x, double y) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = x;
            values[size++] = y;
        }

        int count() {
            return size / 2;
        }

        double[] ring() {
            return Arrays.copyOf(values, size);
        }
    }
}
