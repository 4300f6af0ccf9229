package org.trigpoint.journey;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Rates, targets, charts and comparators from the command line, on the sample borough and on a published grid.
class PerformanceTest {
    private static final Path GRID = Path
            .of("src/test/resources/org/trigpoint/question/measure/substance-misuse-grid.csv");

    @TempDir
    static Path folder;
    static String borough;
    static String grid;

    @BeforeAll
    static void importAll() {
        borough = folder.resolve("borough.trigpoint").toString();
        grid = folder.resolve("grid.trigpoint").toString();
        Program.run("new", borough);
        Program.run("new", grid);
        List<String> files = List.of("police/Northmoor Police ASB incidents 2011-12.csv",
                "police/Northmoor Police ASB incidents 2012-13.csv", "areas/Calderbrook population mid-2012.csv",
                "areas/Calderbrook LSOA look-up.csv", "performance/Calderbrook performance grid 2012-13.xlsx",
                "performance/Calderbrook and other areas 2012-13.csv");
        for (String file : files) {
            assertThat(Program.run("import", borough, "sample-data/" + file).exitCode()).isZero();
        }
        assertThat(Program.run("import", grid, GRID.toString()).exitCode()).isZero();
    }

    private static List<String> csv(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--format";
        all[arguments.length + 1] = "csv";
        Program.Outcome outcome = Program.run(all);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return outcome.out().lines().toList();
    }

    @Test
    void ratesHaveTheColumnsOfTheContract() {
        List<String> lines = csv("rate", borough, "--dataset", "asb", "--period", "FY2012/13", "--by", "area");
        assertThat(lines.getFirst()).isEqualTo("area_code,area_name,count,population,rate,low,high");
        assertThat(lines).hasSize(66);
        assertThat(lines.get(1)).startsWith("E01900001,Calderbrook 010D,85,2099,40.49");
    }

    @Test
    void aPeriodThatIsNotCompleteHasNoRate() {
        Program.Outcome refused = Program.run("rate", borough, "--dataset", "asb", "--period", "FY2013/14");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("incomplete in 2013/14");
    }

    @Test
    void targetsHaveTheColumnsOfTheContract() {
        List<String> lines = csv("targets", borough, "--period", "FY2012/13");
        assertThat(lines.getFirst()).isEqualTo("measure,baseline,target,actual,status,rule");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Anti-social behaviour,10707,monitor direction of travel,8090,green"))
                .anyMatch(line -> line.startsWith("Reduce alcohol-related attendances at A&E by 5%,101,at most 96,"));
    }

    @Test
    void theGridIsWrittenBackUnchangedInMeaning() throws IOException {
        List<String> lines = csv("targets", grid, "--grid");
        Path copy = folder.resolve("copy.csv");
        Files.write(copy, lines, StandardCharsets.UTF_8);
        String again = folder.resolve("again.trigpoint").toString();
        Program.run("new", again);
        assertThat(Program.run("import", again, copy.toString()).exitCode()).isZero();
        assertThat(csv("targets", again, "--grid")).isEqualTo(lines);
        assertThat(lines).hasSize(11);
        assertThat(String.join("\n", lines)).contains("65,19,[x],[x],67", "10%,[z],2.9%,3.5%,[z],3.8%");
    }

    @Test
    void chartsGiveTheirNumbersOrAPicture() throws IOException {
        List<String> lines = csv("chart", grid, "--measure",
                "Increase the numbers accessing drug treatment services by 5%", "--kind", "xmr");
        assertThat(lines.getFirst()).isEqualTo("period,value,centre,low,high,signal");
        assertThat(lines.get(1)).startsWith("2012-04,42.0,52.25,23.7").endsWith(",");
        assertThat(csv("chart", grid, "--measure", "Increase the numbers accessing alcohol treatment services by 5%"))
                .contains("2013-01,[x]," + String.join(",", lines(grid)));
        for (String kind : List.of("xmr", "line", "years", "funnel")) {
            Path png = folder.resolve(kind + ".png");
            Path svg = folder.resolve(kind + ".svg");
            assertThat(Program.run("chart", borough, "--measure", "asb", "--kind", kind, "--out", png.toString())
                    .exitCode()).isZero();
            assertThat(Program.run("chart", borough, "--measure", "asb", "--kind", kind, "--out", svg.toString())
                    .exitCode()).isZero();
            assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
            assertThat(Files.readString(svg)).contains("<svg", "Anti-social behaviour");
        }
    }

    /// Centre, limits and no signal of the chart of alcohol treatment, as its first line has them.
    private static List<String> lines(String workspace) {
        String first = csv("chart", workspace, "--measure",
                "Increase the numbers accessing alcohol treatment services by 5%").get(1);
        return List.of(first.split(",", -1)).subList(2, 6);
    }

    @Test
    void whatCannotBeChartedIsRefusedOrAMistakeOfUse() {
        Program.Outcome unknown = Program.run("chart", borough, "--measure", "Fun");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("there is no measure 'Fun'", "Anti-social behaviour");
        assertThat(Program.run("chart", borough, "--measure", "asb", "--kind", "pie").exitCode()).isEqualTo(2);
        assertThat(Program.run("chart", borough, "--measure", "asb", "--out", folder.resolve("x.gif").toString())
                .exitCode()).isEqualTo(2);
    }

    @Test
    void aBreakIsDrawnAndLabelled() throws IOException {
        assertThat(Program.run("note", borough, "--series", "asb", "--break", "2012-10", "--reason", "new categories")
                .exitCode()).isZero();
        assertThat(csv("note", borough)).contains("asb,break,2012-10,2012-10,new categories");
        Path svg = folder.resolve("break.svg");
        Program.run("chart", borough, "--measure", "asb", "--out", svg.toString());
        assertThat(Files.readString(svg)).contains("new categories");
        Program.Outcome change = Program.run("change", borough, "--dataset", "asb", "--period", "FY2012/13");
        assertThat(change.out()).contains("fell [b]");
        assertThat(change.err()).contains("not on one footing");
        assertThat(Program.run("note", borough, "--series", "asb", "--break", "2012-10", "--remove").exitCode())
                .isZero();
        assertThat(csv("note", borough)).hasSize(1);
    }

    @Test
    void otherAreasStandBesideOursWithTheirSources() {
        List<String> lines = csv("comparators", borough);
        assertThat(lines.getFirst())
                .isEqualTo("measure,period,area,value,low,high,gap,verdict,status,source,published");
        assertThat(lines).anyMatch(line -> line.contains("after dark,2012/13,Northmoor,68.1,")
                && line.contains("no clear difference,amber,Calderbrook residents' survey,2013-05-20"));
    }
}
