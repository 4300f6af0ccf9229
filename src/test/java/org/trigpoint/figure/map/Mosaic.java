package org.trigpoint.figure.map;

import org.trigpoint.model.Boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// A made-up country of areas that fit together without gaps: a grid whose corners are shaken and whose sides wander, 32
/// corners an area. The same numbers of columns and rows give the same country.
public final class Mosaic {
    private static final double WEST = -5;
    private static final double SOUTH = 50;
    private static final double WIDTH = 6.5;
    private static final double HEIGHT = 5.5;
    private static final int SPLITS = 3;

    private final int columns;
    private final int rows;
    private final SplittableRandom random = new SplittableRandom(35_000);
    private final double[][][] corners;
    private final Map<List<Integer>, double[]> sides = new HashMap<>();

    private Mosaic(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        corners = new double[columns + 1][rows + 1][];
        for (double[][] column : corners) {
            Arrays.setAll(column, _ -> new double[]{random.nextDouble(-.35, .35), random.nextDouble(-.35, .35)});
        }
    }

    /// As many areas as England has LSOAs: 35,000.
    public static List<Boundary> england() {
        return of(250, 140);
    }

    /// A country of columns times rows areas, named by their numbers.
    public static List<Boundary> of(int columns, int rows) {
        Mosaic mosaic = new Mosaic(columns, rows);
        List<Boundary> boundaries = new ArrayList<>();
        for (int x = 0; x < columns; x++) {
            for (int y = 0; y < rows; y++) {
                boundaries.add(new Boundary("M%08d".formatted(boundaries.size()),
                        List.of(List.of(mosaic.ring(x, y)))));
            }
        }
        return boundaries;
    }

    private double[] ring(int x, int y) {
        List<double[]> parts = List.of(whole(x, y, x + 1, y), whole(x + 1, y, x + 1, y + 1),
                backwards(whole(x, y + 1, x + 1, y + 1)), backwards(whole(x, y, x, y + 1)));
        int length = parts.getFirst().length - 2;
        double[] ring = new double[parts.size() * length + 2];
        for (int i = 0; i < parts.size(); i++) {
            System.arraycopy(parts.get(i), 0, ring, i * length, length);
        }
        ring[ring.length - 2] = ring[0];
        ring[ring.length - 1] = ring[1];
        return ring;
    }

    private double[] whole(int x, int y, int toX, int toY) {
        return sides.computeIfAbsent(List.of(x, y, toX, toY), _ -> {
            double[] line = {longitude(x, y), latitude(x, y), longitude(toX, toY), latitude(toX, toY)};
            for (int split = 0; split < SPLITS; split++) {
                line = wandering(line);
            }
            return line;
        });
    }

    private static double[] backwards(double[] side) {
        double[] back = new double[side.length];
        for (int i = 0; i + 1 < side.length; i += 2) {
            back[i] = side[side.length - 2 - i];
            back[i + 1] = side[side.length - 1 - i];
        }
        return back;
    }

    private double[] wandering(double[] line) {
        double[] finer = new double[2 * line.length - 2];
        for (int i = 0; i + 3 < line.length; i += 2) {
            double dx = line[i + 2] - line[i];
            double dy = line[i + 3] - line[i + 1];
            double sideways = random.nextDouble(-.2, .2);
            finer[2 * i] = line[i];
            finer[2 * i + 1] = line[i + 1];
            finer[2 * i + 2] = line[i] + dx / 2 - sideways * dy;
            finer[2 * i + 3] = line[i + 1] + dy / 2 + sideways * dx;
        }
        finer[finer.length - 2] = line[line.length - 2];
        finer[finer.length - 1] = line[line.length - 1];
        return finer;
    }

    private double longitude(int x, int y) {
        return WEST + WIDTH * (x + corners[x][y][0]) / columns;
    }

    private double latitude(int x, int y) {
        return SOUTH + HEIGHT * (y + corners[x][y][1]) / rows;
    }
}
