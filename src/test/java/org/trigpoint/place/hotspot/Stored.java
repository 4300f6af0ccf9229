package org.trigpoint.place.hotspot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Numbers that a script of this folder made.
final class Stored {
    private Stored() {}

    /// The rows below the headings; "nan" is NaN.
    static List<double[]> rows(String name) throws IOException {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Stored.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return file.lines()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(",")).mapToDouble(Stored::number).toArray())
                    .toList();
        }
    }

    private static double number(String text) {
        return text.equals("nan") ? Double.NaN : Double.parseDouble(text);
    }

    static double[] column(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(row -> row[column]).toArray();
    }
}
