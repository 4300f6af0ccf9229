package org.trigpoint.journey;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.PastAssessment;
import org.trigpoint.model.PastStatement;
import org.trigpoint.model.Period;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// What the analyst adds to a report stays when the report is made again.
class EditingTest {
    @TempDir
    static Path folder;
    static String workspace;

    @BeforeAll
    static void importTwoYears() {
        workspace = folder.resolve("calderbrook.trigpoint").toString();
        run("new", workspace);
        for (String year : List.of("2011-12", "2012-13")) {
            run("import", workspace, "sample-data/police/Northmoor Police ASB incidents " + year + ".csv");
        }
    }

    private static Program.Outcome run(String... arguments) {
        Program.Outcome outcome = Program.run(arguments);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return outcome;
    }

    private static String report(String... options) throws IOException {
        Path out = folder.resolve("out");
        List<String> arguments = new ArrayList<>(List.of("report", workspace, "--out", out.toString()));
        arguments.addAll(List.of(options));
        run(arguments.toArray(String[]::new));
        try (InputStream in = Files.newInputStream(out.resolve("assessment.docx"));
                XWPFDocument word = new XWPFDocument(in)) {
            return String.join("\n", word.getParagraphs().stream().map(XWPFParagraph::getText).toList());
        }
    }

    @Test
    void aCommentStandsInItsSectionEveryTimeTheReportIsMade() throws IOException {
        run("comment", workspace, "asb", "--text", "Wardens began in May.\n\nThey patrol the market.");
        assertThat(report()).contains("Wardens began in May.\nThey patrol the market.");
        assertThat(report()).containsSubsequence("Anti-social behaviour fell by 24%", "Wardens began in May.",
                "Month by month");
        assertThat(run("comment", workspace).out()).contains("asb", "Wardens began in May. They patrol");
        run("comment", workspace, "asb", "--remove");
        assertThat(report()).doesNotContain("Wardens");
    }

    @Test
    void anUnknownSectionIsRefusedWithTheOnesThereAre() {
        Program.Outcome outcome = Program.run("comment", workspace, "weather", "--text", "It rained.");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("there is no section \"weather\"; there are on-one-page, ");
    }

    @Test
    void sectionsAreSwitchedOffAndOrdered() throws IOException {
        run("sections", workspace, "--off", "purpose", "--order", "asb,on-one-page");
        assertThat(report()).containsSubsequence("Month by month", "On one page").doesNotContain("Purpose and scope\n");
        assertThat(run("sections", workspace, "--on", "purpose", "--order", "usual").out())
                .containsSubsequence("on-one-page", "purpose", "asb")
                .doesNotContain(" no");
        assertThat(report()).containsSubsequence("On one page", "Purpose and scope", "Month by month");
    }

    @Test
    void recommendationsStandWhereTheAnalystWroteSome() throws IOException {
        assertThat(report()).doesNotContain("What partners are asked to do");
        run("comment", workspace, "recommendations", "--text", "Light the market square.");
        assertThat(report()).containsSubsequence("What partners are asked to do", "Light the market square.");
    }

    @Test
    void lastYearsAssessmentIsSetBesideThisOne() throws IOException {
        try (Workspace open = Workspace.open(Path.of(workspace))) {
            open.reportNotes()
                    .remember(new PastAssessment("2011-04..2012-03", LocalDate.of(2012, 6, 1), List.of(
                            new PastStatement(PastStatement.Kind.PRIORITY, "asb", "Nuisance in the town centre", 1.0),
                            new PastStatement(PastStatement.Kind.FIGURE, "asb", "Anti-social behaviour", 10650.0))));
        }
        assertThat(report()).contains("Last year's assessment", "The assessment of 2011/12 was made on 1 June 2012.",
                "Priorities of 2011/12 and what became of them", "What was reported last year and what is counted now");
        try (Workspace open = Workspace.open(Path.of(workspace))) {
            PastAssessment kept = open.reportNotes().past(Period.parse("FY2012/13")).orElseThrow();
            assertThat(kept.of(PastStatement.Kind.FIGURE))
                    .contains(new PastStatement(PastStatement.Kind.FIGURE, "asb", "Anti-social behaviour", 8090.0));
        }
    }

    @Test
    void everyAreaHasAProfileWhenAskedFor() throws IOException {
        assertThat(report("--areas")).containsSubsequence("Annex: areas", "The largest categories follow");
        assertThat(report()).doesNotContain("Annex: areas");
    }

    @Test
    void aSentenceIsWrittenInTheAnalystsWords() throws IOException {
        run("sentences", workspace, "--set", "fall={subject} is down {percent} ({before} to {after}).");
        assertThat(report()).contains("Anti-social behaviour is down 24% (10,707 to 8,090).");
        run("sentences", workspace, "--reset", "fall");
        assertThat(report()).contains("Anti-social behaviour fell by 24%, from 10,707 to 8,090 incidents.");
    }

    @Test
    void everyKindOfSentenceCanBeChanged() throws IOException {
        run("sentences", workspace, "--set", "falls=Down: {names}.");
        run("sentences", workspace, "--set", "missing=Not known of {subject}, since {reason}.");
        assertThat(report()).contains("Down: nuisance fell by 25%",
                "Not known of Crime, since no records were received.");
        for (String id : List.of("falls", "missing")) {
            run("sentences", workspace, "--reset", id);
        }
        Program.Outcome refused = Program.run("sentences", workspace, "--set",
                "ranks-alike=Ranks {first} to {percent}.");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains("{percent} stands for nothing in \"ranks-alike\"; there are {first}, {last}");
    }

    @Test
    void aTemplateThatNoSentenceCanBeMadeOfIsRefused() {
        Program.Outcome outcome = Program.run("sentences", workspace, "--set", "fall={subject} fell by {much}.");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("{much} stands for nothing");
    }
}
