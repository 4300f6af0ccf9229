package org.trigpoint.figure.map;

import org.trigpoint.model.Boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/// A district of square-looking areas, row by row from the south-west, coded S00, S01, …
record Squares(int columns, int rows) {
    private static final double WEST = -1.6;
    private static final double SOUTH = 54.5;
    private static final double WIDE = 0.02;
    private static final double HIGH = 0.0116;

    List<Boundary> boundaries() {
        List<Boundary> boundaries = new ArrayList<>();
        for (int i = 0; i < columns * rows; i++) {
            boundaries.add(new Boundary(code(i), List.of(List.of(ring(i % columns, i / columns)))));
        }
        return boundaries;
    }

    static String code(int number) {
        return "S" + (number < 10 ? "0" : "") + number;
    }

    private static double[] ring(int column, int row) {
        double west = WEST + column * WIDE;
        double south = SOUTH + row * HIGH;
        return new double[]{west, south, west + WIDE, south, west + WIDE, south + HIGH, west, south + HIGH, west,
            south};
    }

    Map<String, Double> values(IntToDoubleFunction value) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < columns * rows; i++) {
            values.put(code(i), value.applyAsDouble(i));
        }
        return values;
    }

    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < columns * rows; i++) {
            names.put(code(i), "Area number " + i);
        }
        return names;
    }
}
