package org.trigpoint.place.hotspot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.geography.Neighbours;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Gi* of 2,000 generated places against a computation that looks at every pair; skipped where they are absent.
@EnabledIf("placesArePresent")
class GeneratedPlacesTest {
    private static final Path PLACES = Path.of(System.getProperty("trigpoint.shared", "../shared/data"))
            .resolve("../bench/expected/gi_2000.csv");

    static boolean placesArePresent() {
        return Files.exists(PLACES);
    }

    /// Every twentieth place.
    @Test
    void agreesWithTheDirectFormula() throws IOException {
        double[][] rows = Files.readAllLines(PLACES)
                .stream()
                .skip(1)
                .map(line -> Arrays.stream(line.split(",", -1)).mapToDouble(Double::parseDouble).toArray())
                .toArray(double[][]::new);
        GridPoints points = GridPoints.of(column(rows, 1), column(rows, 2));
        double[] values = column(rows, 3);
        double[] z = GetisOrd.z(values, Neighbours.nearest(points, 8), LocalStatistic.GI_STAR);
        for (int i = 0; i < z.length; i += 20) {
            assertThat(z[i]).isEqualTo(direct(rows, i), within(1e-6));
        }
    }

    private static double direct(double[][] rows, int place) {
        List<double[]> nearest = Arrays.stream(rows)
                .sorted(Comparator.comparingDouble(row -> Math.hypot(row[1] - rows[place][1], row[2] - rows[place][2])))
                .limit(9)
                .toList();
        double n = rows.length;
        double mean = IntStream.range(0, rows.length).mapToDouble(i -> rows[i][3]).average().orElseThrow();
        double variance = Arrays.stream(rows).mapToDouble(row -> Math.pow(row[3] - mean, 2)).average().orElseThrow();
        double sum = nearest.stream().mapToDouble(row -> row[3]).sum();
        return (sum - 9 * mean) / Math.sqrt(variance * (n * 9 - 81) / (n - 1));
    }

    private static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }
}
