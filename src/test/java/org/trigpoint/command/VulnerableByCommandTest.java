package org.trigpoint.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// `rank --index vli` from files to table, against `vli.py` beside the files.
class VulnerableByCommandTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/trigpoint/command/vli");

    @TempDir
    Path folder;
    private final StringWriter err = new StringWriter();

    private List<String[]> run(String... arguments) {
        StringWriter out = new StringWriter();
        int code = TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
        assertThat(code).as(err.toString()).isZero();
        return out.toString().lines().skip(1).map(line -> line.split(",", -1)).toList();
    }

    @Test
    void everyAreaHasItsIndexByBothDenominators() throws IOException {
        String workspace = folder.resolve("w.trigpoint").toString();
        run("new", workspace);
        run("import", workspace, FOLDER.resolve("population.csv").toString(),
                FOLDER.resolve("deprivation.csv").toString(), FOLDER.resolve("crimes.csv").toString());
        List<String[]> expected = Files.readAllLines(FOLDER.resolve("expected.csv"))
                .stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(expected).hasSize(39);
        for (String hundred : List.of("mean", "overall")) {
            Map<String, Double> found = new HashMap<>();
            run("rank", workspace, "--index", "vli", "--period", "CY2012", "--hundred", hundred, "--format", "csv")
                    .forEach(row -> found.put(row[2], Double.parseDouble(row[4])));
            assertThat(found).hasSize(39);
            for (String[] area : expected) {
                assertThat(found.get(area[0])).as(hundred + " " + area[0])
                        .isEqualTo(Double.parseDouble(area[hundred.equals("mean") ? 1 : 2]), within(1e-9));
            }
        }
        assertThat(err.toString()).contains("Not ranked (no households, so no rate): E01000105.")
                .contains("per household");
    }
}
