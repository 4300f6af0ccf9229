package org.trigpoint.journey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Real police files, where they are at hand; named as skipped where they are not.
class LeicestershireTest {
    private static final Path POLICE = Path.of(System.getProperty("trigpoint.shared", "../shared/data"), "police");

    @TempDir
    Path folder;
    String workspace = "";

    @BeforeEach
    void make() {
        assumeTrue(Files.isDirectory(POLICE), "the real police files are not here");
        workspace = folder.resolve("w.trigpoint").toString();
        Program.run("new", workspace);
    }

    @Test
    void twoYearsOfAForceComeOutExactly() {
        Program.run("import", workspace, POLICE.resolve("leicestershire-2020-11_to_2022-10.zip").toString());
        String total = Program.run("change", workspace, "--period", "R12-2022-10", "--format", "csv").out();
        assertThat(total.lines().skip(1)).singleElement().asString().startsWith("97104,113663,16559,17.05");
        String categories = Program.run("change", workspace, "--period", "R12-2022-10", "--by", "category", "--format",
                "csv").out();
        assertThat(categories).contains("Anti-social behaviour,10470,10035,-435,", "Burglary,3670,5191,1521,",
                "Violence and sexual offences,37764,43386,5622,");
    }

    @Test
    void underTwoYearsAYearOnYearIsRefused() {
        Program.run("import", workspace, POLICE.resolve("durham-2018-10_to_2019-02.zip").toString());
        Program.Outcome refused = Program.run("change", workspace, "--period", "R12-2019-02");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("incomplete").contains("2018-10 to 2019-02");
    }

    @Test
    void aMissingMonthIsRefusedOrCutLikeForLikeAndNeverSilentlyCompared() throws IOException {
        Path part = folder.resolve("part.zip");
        copyWithout(POLICE.resolve("leicestershire-2020-11_to_2022-10.zip"), part, "2021-03/");
        Program.run("import", workspace, part.toString());
        Program.Outcome refused = Program.run("change", workspace, "--period", "R12-2022-10", "--dataset", "asb");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("2021-03 missing", "--like-for-like");
        Program.Outcome cut = Program.run("change", workspace, "--period", "R12-2022-10", "--dataset", "asb",
                "--like-for-like", "--format", "csv");
        assertThat(cut.exitCode()).isZero();
        assertThat(cut.err()).contains("11 of the months Nov 2021 to Oct 2022");
        assertThat(Program.run("count", workspace, "--dataset", "asb", "--period", "2022-03", "--format", "csv").out())
                .isEqualTo("count\n%d\n".formatted(10_035 - after(cut)));
        Program.Outcome chart = Program.run("chart", workspace, "--measure", "asb", "--format", "csv");
        assertThat(chart.out()).contains("2021-03,[x],");
        Program.Outcome rate = Program.run("targets", workspace, "--period", "R12-2021-10", "--format", "csv");
        assertThat(rate.out()).as("a year with a month missing has no total")
                .contains("Anti-social behaviour,[x],monitor direction of travel,[x],none");
    }

    private static long after(Program.Outcome change) {
        return Long.parseLong(change.out().lines().skip(1).findFirst().orElseThrow().split(",")[1]);
    }

    private static void copyWithout(Path from, Path to, String left) throws IOException {
        try (ZipFile source = new ZipFile(from.toFile());
                ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : Collections.list(source.entries())) {
                if (!entry.getName().startsWith(left)) {
                    copy.putNextEntry(new ZipEntry(entry.getName()));
                    source.getInputStream(entry).transferTo(copy);
                    copy.closeEntry();
                }
            }
        }
    }
}
