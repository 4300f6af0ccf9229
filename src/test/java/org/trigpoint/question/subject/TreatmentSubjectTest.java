package org.trigpoint.question.subject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

class TreatmentSubjectTest {
    private static final String COMPLETED = "outcome=Treatment completed - drug free";
    private static final String DROPPED_OUT = "outcome=Incomplete - dropped out";

    @TempDir
    Path folder;

    @Test
    void publishedSharesComeBackFromEpisodes() {
        // April to December 2012: 72% of discharges planned; 13% of those in treatment completed
        try (Given given = Given.in(folder)) {
            given.records(72, "treatment:Alcohol", "2012-05-01..2012-09-01", COMPLETED, "sex=Female")
                    .records(28, "treatment:Alcohol", "2012-05-01..2012-09-01", DROPPED_OUT, "sex=Male")
                    .records(454, "treatment:Opiates", "2012-05-01", "sex=Male");
            SubjectView view = given.view("treatment", "2012-04..2012-12");
            assertThat(cell(view, "overview", "Planned exits, share of exits", "Apr 2012 to Dec 2012"))
                    .isEqualTo("72.0%");
            assertThat(
                    cell(view, "overview", "Successful completions, share of all in treatment", "Apr 2012 to Dec 2012"))
                    .isEqualTo("13.0%");
            assertThat(cell(view, "by-substance", "Alcohol", "Planned, share of exits")).isEqualTo("72.0%");
            assertThat(cell(view, "rolling", "2012-12", "Share")).isEqualTo("[x]");
        }
    }

    @Test
    void eachGroupStartsStaysAndComesBack() {
        // 30 completed in September and are followed to March: 6 of them came back in January, for alcohol
        try (Given given = Given.in(folder)) {
            for (int i = 0; i < 30; i++) {
                given.record("treatment:Opiates", "2011-11-01..2012-09-01", COMPLETED, "person=P" + i, "sex=Male",
                        "referral source=Probation");
            }
            for (int i = 0; i < 6; i++) {
                given.record("treatment:Alcohol", "2013-01-20", "person=P" + i, "sex=Male", "referral source=GP");
            }
            given.records(14, "treatment:Alcohol", "2012-05-01..2013-03-20", DROPPED_OUT, "person=Q", "sex=Female",
                    "referral source=Self");
            SubjectView view = given.view("treatment", "FY2012/13");
            String table = "starts-by-substance";
            assertThat(cell(view, table, "Opiates", "New starts")).isEqualTo("0");
            assertThat(cell(view, table, "Alcohol", "New starts")).isEqualTo("20");
            // open since January, 70 days at the end of March: not yet effective
            assertThat(cell(view, table, "Alcohol", "In effective treatment")).isEqualTo("14");
            assertThat(cell(view, table, "Alcohol", "Effective, share")).isEqualTo("70.0%");
            assertThat(cell(view, table, "Opiates", "Criminal justice, share")).isEqualTo("100.0%");
            assertThat(cell(view, table, "Opiates", "Completions followed")).isEqualTo("30");
            assertThat(cell(view, table, "Opiates", "Back within 6 months")).isEqualTo("20.0%");
            assertThat(cell(view, table, "All", "Back within 6 months")).isEqualTo("20.0%");
            assertThat(cell(view, "starts-by-sex", "Male", "New starts")).isEqualTo("6");
        }
    }

    @Test
    void smallGroupsAreWithheldAndNothingGivesThemAway() {
        try (Given given = Given.in(folder)) {
            given.records(3, "treatment:Opiates", "2012-05-01..2012-09-01", COMPLETED, "sex=Female", "age=18-24")
                    .records(40, "treatment:Opiates", "2012-05-01..2012-09-01", COMPLETED, "sex=Male", "age=25-29")
                    .records(30, "treatment:Alcohol", "2012-05-01..2012-09-01", DROPPED_OUT, "sex=Female", "age=40")
                    .records(2, "treatment:Alcohol", "2012-05-01", "sex=Male", "age=66");
            Subject subject = given.subject("treatment", "FY2012/13");
            SubjectView view = given.view("treatment", "FY2012/13");
            assertThat(cell(view, "by-age-group", "18 to 24", "In treatment 2012/13")).isIn("fewer than 5", "[c]");
            assertThat(Given.withheld(subject)).isGreaterThan(3);
            assertThat(Given.solved(subject)).isEmpty();
        }
    }

    @Test
    void anAnalystsOwnDefinitionHolds() {
        try (Given given = Given.in(folder)) {
            given.records(10, "treatment:Opiates", "2012-05-01..2012-09-01", "outcome=Graduated", "sex=Male");
            Definitions.change(given.workspace(), "treatment", """
                    {"completed": ["graduated"], "criminalJustice": [], "effectiveDays": 84, "returnMonths": 6,
                     "breakdowns": {}}""");
            assertThat(cell(given.view("treatment", "FY2012/13"), "overview", "Planned exits", "2012/13"))
                    .isEqualTo("10");
            assertThat(Definitions.isChanged(given.workspace(), "treatment")).isTrue();
            Definitions.reset(given.workspace(), "treatment");
            assertThat(cell(given.view("treatment", "FY2012/13"), "overview", "Planned exits", "2012/13"))
                    .isEqualTo("0");
        }
    }
}
