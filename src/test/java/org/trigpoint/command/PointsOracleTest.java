package org.trigpoint.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// `hotspots --points` and `near-repeats --points` against answers worked out pair by pair; `points.py` beside the files
/// made both. Bench files are compared where they are at hand.
class PointsOracleTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/trigpoint/command/points");
    private static final Path BENCH = Path.of(System.getProperty("trigpoint.shared", "../shared/data"))
            .resolve("../bench/expected");
    private static final int PERMUTATIONS = 1999;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static boolean benchIsPresent() {
        return Files.exists(BENCH);
    }

    private List<double[]> run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "csv"));
        int code = TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
        return out.toString().lines().skip(1).map(PointsOracleTest::numbers).toList();
    }

    private static double[] numbers(String line) {
        return Arrays.stream(line.split(",", -1))
                .mapToDouble(cell -> cell.matches("-?[0-9].*") ? Double.parseDouble(cell) : Double.NaN)
                .toArray();
    }

    private static List<double[]> expected(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(PointsOracleTest::numbers).toList();
    }

    @ParameterizedTest
    @CsvSource({"gistar, --neighbours, 5, gistar-nearest-5.csv", "gistar, --band, 900, gistar-band-900.csv",
        "gi, --band, 900, gi-band-900.csv"})
    void everyPlaceHasItsStatistic(String method, String near, String size, String file) throws IOException {
        List<double[]> rows = run("hotspots", "--points", FOLDER.resolve("places.csv").toString(), "--method", method,
                near, size);
        List<double[]> expected = expected(FOLDER.resolve(file));
        assertThat(rows).hasSameSizeAs(expected).hasSize(60);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(Arrays.copyOfRange(rows.get(i), 3, 6)).as("place " + i)
                    .containsExactly(expected.get(i), within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({"quartic, 700, kde-quartic-700.csv", "gaussian, 300, kde-gaussian-300.csv"})
    void everyCellHasItsDensity(String kernel, String bandwidth, String file) throws IOException {
        List<double[]> rows = run("hotspots", "--points", FOLDER.resolve("places.csv").toString(), "--method", "kde",
                "--kernel", kernel, "--bandwidth", bandwidth, "--cell", "250");
        Map<List<Double>, Double> expected = new HashMap<>();
        expected(FOLDER.resolve(file)).forEach(cell -> expected.put(List.of(cell[0], cell[1]), cell[2]));
        double peak = expected.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        assertThat(rows).hasSizeGreaterThan(300);
        for (double[] row : rows) {
            assertThat(row[row.length - 1]).as("cell at " + row[0] + ", " + row[1])
                    .isEqualTo(expected.get(List.of(row[0], row[1])), within(1e-9 * peak));
        }
    }

    @ParameterizedTest
    @CsvSource({"manhattan, incidents-by-date.csv, knox", "manhattan, incidents-by-day.csv, knox",
        "euclidean, incidents-by-date.csv, knox", "euclidean, incidents-by-day.csv, knox",
        "manhattan, incidents-tied.csv, knox-tied", "euclidean, incidents-tied.csv, knox-tied"})
    void everyBandHasItsPairs(String metric, String file, String answer) throws IOException {
        List<double[]> rows = run("near-repeats", "--points", FOLDER.resolve(file).toString(), "--metric", metric,
                "--distance", "100x3", "--days", "7x3", "--permutations", String.valueOf(PERMUTATIONS));
        List<double[]> expected = expected(FOLDER.resolve(answer + "-" + metric + ".csv"));
        assertThat(rows).hasSameSizeAs(expected);
        for (int i = 0; i < rows.size(); i++) {
            double[] row = rows.get(i);
            double[] cell = expected.get(i);
            assertThat(Arrays.copyOf(row, 5)).as("observed").containsExactly(Arrays.copyOf(cell, 5));
            assertThat(row[5]).as("expected").isEqualTo(cell[5], within(5 * cell[6] / Math.sqrt(PERMUTATIONS) + 1e-9));
            assertThat(row[6]).as("ratio").isEqualTo(row[4] / row[5], within(1e-12));
            double noise = Math.sqrt(cell[7] * (1 - cell[7]) / PERMUTATIONS);
            assertThat(row[7]).as("p").isEqualTo(cell[7], within(6 * noise + .002));
        }
    }

    @Test
    @EnabledIf("benchIsPresent")
    void theGeneratedPlacesHaveTheirStatistic() throws IOException {
        Path file = BENCH.resolve("gi_2000.csv");
        List<double[]> rows = run("hotspots", "--points", file.toString(), "--neighbours", "8");
        List<double[]> places = expected(file);
        double mean = places.stream().mapToDouble(place -> place[3]).average().orElseThrow();
        double variance = places.stream().mapToDouble(place -> Math.pow(place[3] - mean, 2)).average().orElseThrow();
        int n = places.size();
        for (int i = 0; i < n; i += 7) {
            double[] here = places.get(i);
            double sum = places.stream()
                    .sorted((one, other) -> Double.compare(Math.hypot(one[1] - here[1], one[2] - here[2]),
                            Math.hypot(other[1] - here[1], other[2] - here[2])))
                    .limit(9)
                    .mapToDouble(place -> place[3])
                    .sum();
            assertThat(rows.get(i)[3]).isEqualTo((sum - 9 * mean) / Math.sqrt(variance * (n * 9. - 81) / (n - 1)),
                    within(1e-6));
        }
    }

    @ParameterizedTest
    @EnabledIf("benchIsPresent")
    @CsvSource({"manhattan", "euclidean"})
    void theGeneratedIncidentsHaveTheirPairs(String metric) throws IOException {
        List<double[]> rows = run("near-repeats", "--points", BENCH.resolve("knox_2000.csv").toString(), "--metric",
                metric, "--distance", "100x4", "--days", "7x4");
        List<double[]> expected = expected(BENCH.resolve("knox_2000_" + metric + "_numpy.csv"));
        assertThat(rows).hasSameSizeAs(expected);
        for (int i = 0; i < rows.size(); i++) {
            double[] cell = expected.get(i);
            assertThat(Arrays.copyOf(rows.get(i), 5)).containsExactly(Arrays.copyOf(cell, 5));
            assertThat(rows.get(i)[7]).isEqualTo(cell[7], within(.07));
            if (cell[4] > 0) {
                assertThat(rows.get(i)[6]).isEqualTo(cell[5], within(8 * cell[5] / Math.sqrt(rows.get(i)[5] * 999)));
            }
        }
    }
}
