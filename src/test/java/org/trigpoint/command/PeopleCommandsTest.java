package org.trigpoint.command;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;

import static org.assertj.core.api.Assertions.assertThat;

/// Registers, their forms and priorities, changed from the command line.
class PeopleCommandsTest extends OnAWorkspace {
    @BeforeEach
    void importARegister() throws IOException {
        imports("household register.csv", """
                        Household Ref,Date Assessed,Review Date,Lead Agency,Status,ASB,Crime,Substance misuse,Violence,School,Housing,Health
                        H1,14/05/2012,14/08/2012,Police,Open,3,3,0,0,1,0,1
                        H2,15/05/2012,15/08/2012,Housing,Open,1,0,0,0,0,2,0
                        """);
    }

    private int cases(String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[]{"cases", workspace, "households", "--format", "csv"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return run(all);
    }

    @Test
    void anAssessmentIsEnteredAndTakenBack() {
        assertThat(cases("--on", "2012-12-31", "--assess", "H2", "--answer", "asb=3", "--answer", "violence=3",
                "--answer", "health=3", "--review", "2013-03-31", "--agency", "Health")).as(err.toString()).isZero();
        // 3 + 3 + 3 against 1 + 2 before
        assertThat(out.toString().lines()).containsExactly("case,assessed,review,overdue,score,score_before",
                "H2,2012-12-31,2013-03-31,no,9.0,3.0", "H1,2012-05-14,2012-08-14,yes,8.0,");
        assertThat(err.toString()).contains("Kept as batch 2");

        assertThat(run("undo", workspace, "2")).as(err.toString()).isZero();
        assertThat(cases("--on", "2012-12-31")).isZero();
        assertThat(out.toString().lines().skip(1)).first().asString().startsWith("H1,");
        assertThat(run("verify", workspace)).as(out.toString()).isZero();
    }

    @Test
    void aSubjectIsReadAsItsTablesAndByScriptsAsRows() {
        assertThat(run("subject", workspace, "households", "--period", "FY2012/13", "--table", "overview",
                "--reveal")).isZero();
        assertThat(out.toString().lines().limit(3)).containsExactly("Cases on the register  [overview]",
                "Measure                                                          2011/12  2012/13  Difference  Change"
                        + "  Verdict",
                "Open cases                                                       [x]            2  [x]         [x]   "
                        + "  [x]");
        assertThat(run("subject", workspace, "households", "--period", "FY2012/13", "--table", "overview",
                "--reveal", "--format", "csv")).isZero();
        assertThat(out.toString().lines().limit(3)).containsExactly("table,row,figure,value,low,high,text",
                "overview,Open cases,2011/12,,,,[x]", "overview,Open cases,2012/13,2.0,,,2");
    }

    @Test
    void datesYetToComeAreTold() throws IOException {
        imports("MARAC cases.csv", """
                MARAC Ref,MARAC Date,Repeat Case
                M1,14/05/2012,N
                M2,14/05/2099,Y
                """);
        assertThat(err.toString()).contains("1 row has a date in a month yet to come.");
    }

    @Test
    void aClosedCaseLeavesTheRegister() {
        assertThat(cases("--on", "2012-12-31", "--assess", "H1", "--closed")).as(err.toString()).isZero();
        assertThat(out.toString().lines().skip(1)).singleElement().asString().startsWith("H2,");
    }

    @Test
    void theFormIsChanged() {
        assertThat(cases("--question", "housing=5", "--drop", "health", "--question", "isolation=2,4,Isolated",
                "--band", "Low=0-9", "--band", "High=10-100")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("question,housing,Housing,5.0,0,3", "question,isolation,Isolated,2.0,0,4",
                "band,High,High,,10,100").doesNotContain("question,health");
        assertThat(cases("--on", "2012-12-31")).isZero();
        // H2: 1 + 5 × 2; H1: 3 + 3 + 1, its health no longer asked
        assertThat(out.toString().lines().skip(1)).containsExactly("H2,2012-05-15,2012-08-15,yes,11.0,",
                "H1,2012-05-14,2012-08-14,yes,7.0,");
    }

    @Test
    void whatDoesNotFitTheFormIsRefusedInPlainWords() {
        assertThat(cases("--on", "2012-12-31", "--assess", "H1", "--answer", "asb=9")).isEqualTo(1);
        assertThat(err.toString()).contains("asb is answered from 0 to 3, not 9");
        assertThat(cases("--on", "2012-12-31", "--assess", "H1", "--answer", "charm=1")).isEqualTo(1);
        assertThat(err.toString()).contains("the form does not ask 'charm'");
        assertThat(cases("--on", "2012-12-31", "--assess", "H1", "--review", "2012-01-01")).isEqualTo(1);
        assertThat(err.toString()).contains("would come before the assessment");
        assertThat(cases("--band", "Low=0-9", "--band", "High=5-20")).isEqualTo(1);
        assertThat(err.toString()).contains("bands have names and follow each other");
        assertThat(cases()).isEqualTo(1);
        assertThat(err.toString()).contains("say of which day");
    }

    @Test
    void optionsLackingScoresAreListedApart() {
        assertThat(run("priorities", workspace, "--format", "csv", "--add", "Arson", "--add", "Burglary", "--score",
                "Arson:volume=4", "--score", "Burglary:volume=1", "--score", "Burglary:trend=2")).isZero();
        // Burglary: (1 + 2) / 8; Arson lacks the trend, though by volume alone it would come first
        assertThat(out.toString().lines().skip(1)).containsExactly("1,Burglary,37.5,1,1,100.0,,,,all criteria",
                ",Arson,,,,,,,,1 of 2 criteria");
        assertThat(err.toString()).contains("Not ranked: Arson (1 of 2 criteria scored; not yet trend).");
    }
}
