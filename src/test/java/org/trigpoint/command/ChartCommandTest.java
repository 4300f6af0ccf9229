package org.trigpoint.command;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Period;
import org.trigpoint.store.Rows;
import org.trigpoint.workspace.Workspace;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ChartCommandTest {
    /// Published months of access to drug treatment: 52.25 (23.72 to 80.78).
    private static final int[] ACCESS = {42, 53, 40, 55, 51, 43, 58, 65, 53, 66, 55, 46};

    @TempDir
    Path folder;
    private String workspace = "";
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void twoYearsTheSecondTwiceAsHigh() {
        Path file = folder.resolve("w.trigpoint");
        workspace = file.toString();
        List<Incident> rows = new ArrayList<>();
        Period months = Period.parse("2011-04..2013-03");
        for (int i = 0; i < months.length(); i++) {
            int count = i < 12 ? ACCESS[i] : 2 * ACCESS[i - 12];
            for (int j = 0; j < count; j++) {
                rows.add(Rows.incident(Dataset.ASB, "Nuisance", months.months().get(i).toString(), "E01000001"));
            }
        }
        try (Workspace open = Workspace.create(file)) {
            Rows.write(open.store(), "a.csv", rows);
        }
    }

    private int run(String... more) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = Stream.concat(Stream.of("chart", workspace, "--measure", "asb", "--screening", "none",
                "--format", "csv"), Stream.of(more)).toArray(String[]::new);
        return TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all);
    }

    /// Centre, low and high of a month.
    private List<Double> limits(String month) {
        String[] cells = out.toString()
                .lines()
                .filter(line -> line.startsWith(month))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        return Stream.of(cells[2], cells[3], cells[4]).map(Double::valueOf).toList();
    }

    private void assertLimits(String month, double factor) {
        List<Double> limits = limits(month);
        assertThat(limits.get(0)).isCloseTo(factor * 52.25, within(.005));
        assertThat(limits.get(1)).isCloseTo(factor * 23.72, within(.011));
        assertThat(limits.get(2)).isCloseTo(factor * 80.78, within(.011));
    }

    @Test
    void aFrozenBaselineKeepsItsLimitsWhateverComesAfter() {
        assertThat(run("--baseline", "12")).isZero();
        assertLimits("2011-04", 1);
        assertLimits("2013-03", 1);
        assertThat(out.toString().lines().filter(line -> line.startsWith("2012-05"))).first()
                .asString()
                .contains("above the upper limit");
    }

    @Test
    void aPhaseHasLimitsOfItsOwnAndNothingRebasesByItself() {
        assertThat(run("--phase", "2012-04")).isZero();
        assertLimits("2012-03", 1);
        assertLimits("2012-04", 2);
        assertThat(run()).isZero();
        assertThat(limits("2011-04")).isEqualTo(limits("2013-03"));
    }

    @Test
    void aPhaseOutsideTheChartIsRefused() {
        assertThat(run("--phase", "2015-01")).isEqualTo(1);
        assertThat(err.toString()).contains("a phase cannot start in 2015-01");
        assertThat(run("--baseline", "1")).isEqualTo(2);
    }
}
