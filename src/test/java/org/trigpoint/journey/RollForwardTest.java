package org.trigpoint.journey;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.assessment.LastYear;
import org.trigpoint.model.PastStatement;
import org.trigpoint.model.Period;
import org.trigpoint.report.content.ReportChecks;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Next year's assessment starts from this year's. The sample's two years, moved a year on, are a second pair.
class RollForwardTest {
    private static final Charset ANSI = Charset.forName("windows-1252");

    @TempDir
    static Path folder;
    static String workspace;

    @BeforeAll
    static void threeYears() throws IOException {
        workspace = folder.resolve("calderbrook.trigpoint").toString();
        run("new", workspace);
        for (String year : List.of("2011-12", "2012-13")) {
            run("import", workspace, "sample-data/police/Northmoor Police ASB incidents " + year + ".csv");
        }
        run("import", workspace, "sample-data/partnership/Calderbrook priority options.csv",
                "sample-data/partnership/Calderbrook priorities of last year.csv");
        run("comment", workspace, "asb", "--period", "FY2012/13", "--text", "Wardens began in May.");
        run("comment", workspace, "recommendations", "--period", "FY2012/13", "--text", "Light the market square.");
        run("report", workspace, "--period", "FY2012/13", "--out", folder.resolve("first").toString());
        run("import", workspace, third().toString());
    }

    /// 2012/13 again as 2013/14, without every fifth row.
    private static Path third() throws IOException {
        List<String> lines = Files.readAllLines(
                Path.of("sample-data", "police", "Northmoor Police ASB incidents 2012-13.csv"), ANSI);
        List<String> later = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i < 3 || i % 5 != 0) {
                later.add(lines.get(i)
                        .replace("/2013 ", "/2014 ")
                        .replace("/2012 ", "/2013 ")
                        .replace("NP13-", "NP14-")
                        .replace("NP12-", "NP13-")
                        .replace("31 March 2013", "31 March 2014")
                        .replace("1 April 2012", "1 April 2013"));
            }
        }
        Path file = folder.resolve("Northmoor Police ASB incidents 2013-14.csv");
        Files.write(file, later, ANSI);
        return file;
    }

    private static Program.Outcome run(String... arguments) {
        Program.Outcome outcome = Program.run(arguments);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return outcome;
    }

    private static Assessment next() {
        try (Workspace open = Workspace.open(Path.of(workspace))) {
            return AssessmentRun.of(open,
                    AssessmentRequest.on(LocalDate.of(2014, 6, 30)).during(Period.parse("FY2013/14")), Progress.NONE);
        }
    }

    @Test
    void theNextYearStartsFromThisOne() {
        for (String section : List.of("asb", "recommendations")) {
            run("comment", workspace, section, "--period", "FY2013/14", "--remove");
        }
        Program.Outcome outcome = run("roll-forward", workspace, "--format", "csv");
        assertThat(outcome.out()).contains("kind,name,what", "words,asb,carried over; revise them",
                "words,recommendations,carried over; revise them", "priority,Domestic abuse,of 2012/13");
        Assessment next = next();
        assertThat(next.editing().on("asb")).contains("Wardens began in May.");
        assertThat(next.editing().unrevised()).containsExactlyInAnyOrder("asb", "recommendations");
        assertThat(ReportChecks.of(next))
                .contains("the words on the section \"asb\" are still those of 2012/13");

        LastYear last = next.part(LastYear.class).orElseThrow();
        long before = next.themes().getFirst().total().change().before();
        assertThat(last.figures()).filteredOn(figure -> figure.name().equals("Anti-social behaviour"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.reported()).isEqualTo(8090.0);
                    assertThat(figure.row()).isNotNull();
                    assertThat(before).isEqualTo(8090);
                });
        assertThat(last.priorities()).filteredOn(priority -> priority.name().equals("Anti-social behaviour"))
                .singleElement()
                .satisfies(priority -> {
                    assertThat(priority.now()).startsWith("fell by 20% (8,090 to ");
                    assertThat(priority.status()).isEqualTo("Met");
                    assertThat(priority.done()).contains("summer evenings in Central");
                });
        assertThat(last.sentences()).contains("The recommended priorities are those of last year.");
    }

    @Test
    void wordsOfTheNewYearStay() {
        run("roll-forward", workspace);
        run("comment", workspace, "asb", "--period", "FY2013/14", "--text", "Wardens patrol all year.");
        assertThat(run("roll-forward", workspace, "--format", "csv").out()).contains("words,asb,kept as they are");
        assertThat(next().editing().on("asb")).contains("Wardens patrol all year.");
        assertThat(next().editing().unrevised()).doesNotContain("asb");
        run("comment", workspace, "asb", "--period", "FY2013/14", "--remove");
    }

    @Test
    void theYearBeforeIsRememberedEvenWhereItsReportWasNeverWritten(@TempDir Path other) {
        String fresh = other.resolve("fresh.trigpoint").toString();
        run("copy", workspace, fresh);
        try (Workspace open = Workspace.open(Path.of(fresh))) {
            assertThat(open.reportNotes().past(Period.parse("FY2012/13")).orElseThrow().of(PastStatement.Kind.PRIORITY))
                    .extracting(PastStatement::name)
                    .first()
                    .isEqualTo("Domestic abuse");
        }
        String none = other.resolve("none.trigpoint").toString();
        run("new", none);
        for (String year : List.of("2011-12", "2012-13")) {
            run("import", none, "sample-data/police/Northmoor Police ASB incidents " + year + ".csv");
        }
        assertThat(run("roll-forward", none, "--period", "FY2013/14").err()).contains("worked out anew");
        Program.Outcome refused = Program.run("roll-forward", none, "--period", "FY2030/31");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("there is nothing to start from");
    }
}
