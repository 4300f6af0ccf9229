package org.trigpoint.place.nearrepeat;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Knox tables of 2,000 generated incidents against two independent programs (one of them the R package NearRepeat);
/// skipped where their results are absent.
@EnabledIf("resultsArePresent")
class ExpectedKnoxTest {
    private static final Path EXPECTED = Path.of(System.getProperty("trigpoint.shared", "../shared/data"))
            .resolve("../bench/expected");
    private static final int PERMUTATIONS = 999;

    static boolean resultsArePresent() {
        return Files.exists(EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({"EUCLIDEAN, knox_2000_euclidean_numpy.csv", "MANHATTAN, knox_2000_manhattan_numpy.csv",
        "EUCLIDEAN, knox_2000_euclidean_nearrepeat.csv"})
    void agreesWithinTheNoiseOfTwoRuns(Metric metric, String file) throws IOException {
        KnoxTable table = Knox.test(incidents(), new KnoxSettings(Bands.of(0, .001, 100, 200, 300, 400),
                Bands.even(7, 4), metric, PERMUTATIONS, 1), Progress.NONE);
        List<String[]> rows = rows(file);
        assertThat(rows).hasSize(20);
        for (String[] row : rows) {
            boolean byBand = row[0].startsWith("\"");
            KnoxCell cell = byBand ? cellOf(table, row) : table.cells().get(rows.indexOf(row));
            assertAgrees(cell, Long.parseLong(row[4]), Double.parseDouble(row[5]),
                    Double.parseDouble(row[row.length - 1]));
        }
    }

    /// Rows such as "[0,0.001)","[0,7)",0,0,0,1, cut at every comma.
    private static KnoxCell cellOf(KnoxTable table, String[] row) {
        double metres = Double.parseDouble(row[0].substring(2));
        double days = Double.parseDouble(row[2].substring(2));
        return table.cells()
                .stream()
                .filter(cell -> cell.distanceFrom() == metres && cell.daysFrom() == days)
                .findFirst()
                .orElseThrow();
    }

    private static void assertAgrees(KnoxCell cell, long observed, double ratio, double p) {
        assertThat(cell.observed()).isEqualTo(observed);
        if (observed > 0) {
            double noise = ratio / Math.sqrt(cell.expected() * PERMUTATIONS);
            assertThat(cell.ratio()).isEqualTo(ratio, within(8 * noise));
        }
        double noise = Math.sqrt(2 * p * (1 - p) / PERMUTATIONS);
        assertThat(cell.pValue()).isEqualTo(p, within(4.5 * noise + .002));
    }

    private static DatedPoints incidents() throws IOException {
        List<String[]> rows = rows("knox_2000.csv");
        return DatedPoints.of(GridPoints.of(rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray(),
                rows.stream().mapToDouble(row -> Double.parseDouble(row[2])).toArray()),
                rows.stream().mapToInt(row -> Integer.parseInt(row[3])).toArray());
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(EXPECTED.resolve(file)).stream().skip(1).map(line -> line.split(",", -1)).toList();
    }
}
