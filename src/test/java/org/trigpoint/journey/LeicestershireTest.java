package org.trigpoint.journey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

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
}
