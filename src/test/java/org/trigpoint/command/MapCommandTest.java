package org.trigpoint.command;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.question.explore.SampleWorkspace;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MapCommandTest {
    @TempDir
    static Path folder;
    private static String workspace;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void importTheSample() {
        SampleWorkspace.in(folder).close();
        workspace = folder.resolve("sample.trigpoint").toString();
    }

    @AfterAll
    static void nothingIsLeftOpen() throws IOException {
        assertThat(Files.deleteIfExists(Path.of(workspace))).isTrue();
    }

    private int run(String command, String... more) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = Stream.concat(Stream.of(command, workspace), Stream.of(more)).toArray(String[]::new);
        return TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    @Test
    void aMapOfRatesIsDrawnAndItsNumbersPrinted() throws IOException {
        Path picture = folder.resolve("rate.svg");
        assertThat(run("map", "--dataset", "asb", "--period", "FY2012/13", "--show", "rate", "--format", "csv", "--out",
                picture.toString())).isZero();
        assertThat(lines()).hasSize(66).startsWith("area_code,area_name,value");
        // 642 incidents, 1,712 residents
        assertThat(lines()).contains("E01900013,Central South," + 1000 * 642.0 / 1712);
        assertThat(Files.readString(picture)).contains("Anti-social behaviour, 2012/13",
                "incidents per 1,000 residents",
                "Central South", "65 areas; natural breaks");
    }

    @Test
    void breaksThatWereKeptHoldInOtherYears() {
        assertThat(run("map", "--dataset", "asb", "--period", "FY2011/12", "--classes", "quantile", "--keep", "asb"))
                .isZero();
        String first = err.toString().substring(err.toString().indexOf("breaks at"));
        assertThat(run("map", "--dataset", "asb", "--period", "FY2012/13", "--keep", "asb")).isZero();
        assertThat(err.toString()).endsWith(first).contains("set breaks");
    }

    @Test
    void smallCountsAreHatchedAndNotPrinted() throws IOException {
        Path picture = folder.resolve("few.svg");
        assertThat(run("map", "--dataset", "crime", "--where", "category=Robbery", "--period", "FY2012/13",
                "--suppress-below", "5", "--format", "csv", "--out", picture.toString())).isZero();
        assertThat(Files.readString(picture)).contains("suppressed");
        assertThat(values())
                .doesNotContain("1.0", "2.0", "3.0", "4.0")
                .contains("", "0.0");
    }

    @Test
    void theHarmOfFewIncidentsIsHatchedAndNotPrintedEither() throws IOException {
        Path weights = Files.writeString(folder.resolve("crime severity weights.csv"),
                "code_severity,offence,weight\n34B,Robbery,1000\n");
        try (Workspace open = Workspace.open(Path.of(workspace))) {
            open.importFile(weights, ImportOptions.DEFAULT, Progress.NONE);
        }
        String[] asked = {"--dataset", "crime", "--where", "category=Robbery", "--period", "FY2012/13", "--show",
            "harm",
            "--format", "csv"};
        assertThat(run("map", asked)).as(err.toString()).isZero();
        assertThat(values()).contains("1000.0", "4000.0").doesNotContain("");
        assertThat(
                run("map", Stream.concat(Stream.of(asked), Stream.of("--suppress-below", "5")).toArray(String[]::new)))
                .isZero();
        assertThat(values()).doesNotContain("1000.0", "2000.0", "3000.0", "4000.0").contains("", "0.0");
    }

    private List<String> values() {
        return lines().stream().skip(1).map(line -> line.substring(line.lastIndexOf(',') + 1)).toList();
    }

    @Test
    void changesAreShadedAlikeOnBothSidesOfNone() {
        assertThat(run("map", "--dataset", "asb", "--period", "FY2012/13", "--show", "change")).isZero();
        assertThat(err.toString()).contains("breaks at -25.00, -10.00, 10.00, 25.00", "change in %");
        assertThat(run("map", "--dataset", "asb", "--period", "FY2011/12", "--show", "change")).isEqualTo(1);
        assertThat(err.toString()).contains("incomplete in 2010/11");
    }

    @Test
    void whatCannotBeDrawnIsSaid() {
        assertThat(run("map", "--period", "FY2012/13", "--out", folder.resolve("map.bmp").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("as .png or .svg");
        assertThat(run("map", "--period", "FY2012/13", "--breaks", "5,3")).isEqualTo(1);
        assertThat(err.toString()).contains("ascending numbers");
        assertThat(run("map", "--period", "FY2012/13", "--unit", "ward")).isEqualTo(1);
        assertThat(err.toString()).contains("import boundaries");
    }

    @Test
    void hotSpotsAndDensitiesAreDrawnToo() throws IOException {
        Path areas = folder.resolve("areas.svg");
        assertThat(run("hotspots", "--dataset", "asb", "--period", "FY2012/13", "--out", areas.toString())).isZero();
        assertThat(Files.readString(areas)).contains("hot after correction",
                "Anti-social behaviour: hot spots, 2012/13");
        Path density = folder.resolve("density.png");
        assertThat(run("hotspots", "--dataset", "asb", "--method", "kde", "--cell", "500", "--top", "1", "--out",
                density.toString())).isZero();
        assertThat(density).isNotEmptyFile();
    }

    @Test
    void theIndexIsAMapAsWell() {
        assertThat(run("map", "--period", "FY2012/13", "--show", "index", "--format", "csv")).isZero();
        assertThat(lines()).anyMatch(line -> line.startsWith("E01900013,Central South,407.7")).hasSize(66);
    }

    @Test
    void aMapIsTestedOnTheYearAfter() {
        assertThat(
                run("hotspots", "--dataset", "asb", "--period", "FY2011/12", "--test", "FY2012/13", "--format", "csv"))
                .isZero();
        assertThat(lines()).hasSize(66).startsWith("places,area_share,hit_rate,pai,pei,rri");
        String[] last = lines().getLast().split(",");
        assertThat(Double.parseDouble(last[1])).isCloseTo(1, within(1e-9));
        assertThat(Double.parseDouble(last[2])).isCloseTo(1, within(1e-9));
        assertThat(Double.parseDouble(last[3])).isCloseTo(1, within(1e-9));
        assertThat(err.toString()).contains("hot areas", "PAI", "PEI", "RRI");
        assertThat(run("hotspots", "--dataset", "asb", "--period", "FY2012/13", "--test", "FY2011/12")).isEqualTo(1);
        assertThat(err.toString()).contains("is not after");
        assertThat(run("hotspots", "--dataset", "asb", "--test", "FY2012/13")).isEqualTo(1);
        assertThat(err.toString()).contains("choose a period");
    }

    @Test
    void theMonthsOfAYearShowWhichHotSpotsLast() {
        assertThat(run("hotspots", "--dataset", "asb", "--period", "FY2012/13", "--method", "emerging", "--format",
                "csv")).isZero();
        assertThat(lines()).hasSize(66)
                .anyMatch(line -> line.startsWith("E01900013,642,") && line.endsWith("persistent"));
        assertThat(run("hotspots", "--dataset", "asb", "--period", "2012-04", "--method", "emerging")).isEqualTo(1);
        assertThat(err.toString()).contains("two months or more");
    }
}
