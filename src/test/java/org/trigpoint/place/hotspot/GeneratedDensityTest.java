package org.trigpoint.place.hotspot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.place.geography.GridPoints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The density of 100,000 generated points against an independent grid; skipped where the grid, the generator or Python
/// is absent.
@EnabledIf("filesArePresent")
class GeneratedDensityTest {
    private static final Path BENCH = Path.of(System.getProperty("trigpoint.shared", "../shared/data"))
            .resolve("../bench");
    private static final Path GENERATOR = BENCH.resolve("gen_points.py");
    private static final Path EXPECTED = BENCH.resolve("expected/kde_quartic_1000m_250m.csv");

    static boolean filesArePresent() {
        return Files.exists(GENERATOR) && Files.exists(EXPECTED);
    }

    @Test
    void everyCellAgrees(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(generated(folder), "Python is absent");
        List<double[]> rows = read(folder.resolve("kde_100000.csv"));
        GridPoints points = GridPoints.of(rows.stream().mapToDouble(row -> row[0]).toArray(),
                rows.stream().mapToDouble(row -> row[1]).toArray());
        KernelDensity map = KernelDensity.of(points, new DensitySettings(Kernel.QUARTIC, 1000, 250));
        List<double[]> expected = read(EXPECTED);
        assertThat(expected).hasSize(57_600);
        for (double[] cell : expected) {
            double density = map.density(map.grid().cellAt(cell[0], cell[1]));
            assertThat(density).isEqualTo(cell[2], within(1e-9 * cell[2] + 1e-20));
        }
    }

    private static boolean generated(Path folder) throws InterruptedException {
        try {
            return new ProcessBuilder("python3", GENERATOR.toString(), folder.toString()).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static List<double[]> read(Path file) throws IOException {
        return Files.readAllLines(file)
                .stream()
                .skip(1)
                .map(line -> Arrays.stream(line.split(",", -1)).mapToDouble(Double::parseDouble).toArray())
                .toList();
    }
}
