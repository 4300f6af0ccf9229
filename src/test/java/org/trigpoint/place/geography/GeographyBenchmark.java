package org.trigpoint.place.geography;

import org.trigpoint.model.Boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Times a million points: to the grid and into 35,000 areas of 200 corners each, and the neighbours of those areas.
/// Run by hand: `java -cp target/classes:target/test-classes:… org.trigpoint.place.geography.GeographyBenchmark`.
final class GeographyBenchmark {
    private static final int ACROSS = 187;
    private static final double SIDE = .02;
    private static final int CORNERS_A_SIDE = 50;

    private GeographyBenchmark() {}

    public static void main(String[] arguments) {
        List<Boundary> boundaries = new ArrayList<>();
        for (int i = 0; i < ACROSS * ACROSS; i++) {
            boundaries.add(cell(i));
        }
        SplittableRandom random = new SplittableRandom(1);
        double[] longitudes = random.doubles(1_000_000, -4, -4 + SIDE * ACROSS).toArray();
        double[] latitudes = random.doubles(1_000_000, 51, 51 + SIDE * ACROSS).toArray();
        for (int run = 0; run < 3; run++) {
            time("index of " + boundaries.size() + " areas", () -> new AreaIndex(boundaries).size());
            AreaIndex index = new AreaIndex(boundaries);
            time("a million points into areas, first time", () -> found(index, longitudes, latitudes));
            time("a million points into areas, again", () -> found(index, longitudes, latitudes));
            time("a million points to the grid", () -> GridPoints.ofDegrees(longitudes, latitudes).size());
            time("neighbours of the areas", () -> Neighbours.touching(boundaries).largestCount());
        }
    }

    private static long found(AreaIndex index, double[] longitudes, double[] latitudes) {
        return Stream.of(index.areasAt(longitudes, latitudes)).filter(Objects::nonNull).count();
    }

    private static void time(String what, java.util.function.LongSupplier work) {
        long start = System.nanoTime();
        long result = work.getAsLong();
        System.out.printf("%s: %.3f s (%d)%n", what, (System.nanoTime() - start) / 1e9, result);
    }

    private static Boundary cell(int number) {
        double west = -4 + SIDE * (number % ACROSS);
        double south = 51 + SIDE * (number / ACROSS);
        int n = 4 * CORNERS_A_SIDE;
        double[] ring = new double[2 * n + 2];
        for (int k = 0; k <= n; k++) {
            double along = SIDE * (k % CORNERS_A_SIDE) / CORNERS_A_SIDE;
            int side = k / CORNERS_A_SIDE % 4;
            ring[2 * k] = west + (side == 0 ? along : side == 1 ? SIDE : side == 2 ? SIDE - along : 0);
            ring[2 * k + 1] = south + (side == 0 ? 0 : side == 1 ? along : side == 2 ? SIDE : SIDE - along);
        }
        return new Boundary("E" + number, List.of(List.of(ring)));
    }
}
