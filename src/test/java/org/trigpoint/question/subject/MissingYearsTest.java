package org.trigpoint.question.subject;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// What nobody sent is not available: never nought, and never compared.
class MissingYearsTest extends OnGiven {
    @Test
    void aYearThatNobodySentIsNotNought() {
        for (int month = 4; month <= 12; month++) {
            given.records(20, "marac:High risk", "2012-%02d-14".formatted(month), "repeat=Yes");
        }
        SubjectView view = given.view("marac", "2012-04..2012-12");
        assertThat(cell(view, "overview", "Cases heard", "Apr 2011 to Dec 2011")).isEqualTo("[x]");
        assertThat(cell(view, "overview", "Cases heard", "Apr 2012 to Dec 2012")).isEqualTo("180");
        assertThat(cell(view, "overview", "Cases heard", "Difference")).isEqualTo("[x]");
        assertThat(cell(view, "overview", "Repeat cases, share of cases heard", "Apr 2011 to Dec 2011"))
                .isEqualTo("[x]");
        assertThat(cell(view, "overview", "Repeat cases, share of cases heard", "Verdict")).isEqualTo("[x]");
        assertThat(view.sentences()).isEmpty();
    }

    @Test
    void aFlagThatOneFileLacksIsNotNoughtInItsYear() {
        for (int month = 1; month <= 12; month++) {
            given.records(10, "marac:High risk", "2011-%02d-14".formatted(month), "agency=Police");
            given.records(7, "marac:High risk", "2012-%02d-14".formatted(month), "repeat=No");
            given.records(3, "marac:High risk", "2012-%02d-20".formatted(month), "repeat=Yes");
        }
        SubjectView view = given.view("marac", "CY2012");
        assertThat(cell(view, "overview", "Cases heard", "Difference")).isEqualTo("+0");
        assertThat(cell(view, "overview", "Repeat cases", "2011")).isEqualTo("[x]");
        assertThat(cell(view, "overview", "Repeat cases", "2012")).isEqualTo("36");
        assertThat(cell(view, "overview", "Repeat cases, share of cases heard", "2012")).isEqualTo("30.0%");
        assertThat(cell(view, "overview", "Repeat cases, share of cases heard", "Verdict")).isEqualTo("[x]");
        assertThat(view.sentences()).containsExactly("Cases heard went from 120 to 120: no clear change (p >.99).");
    }

    @Test
    void aFlagOfAnotherDataSetSaysNothingOfThisOne() {
        for (int month = 1; month <= 12; month++) {
            given.records(10, "domestic-abuse:Incident", "2011-%02d-14".formatted(month), "alcohol=Yes");
            given.records(10, "domestic-abuse:Incident", "2012-%02d-14".formatted(month), "alcohol=Yes");
            given.records(5, "marac:High risk", "2012-%02d-14".formatted(month), "repeat=Yes");
        }
        assertThat(given.view("domestic-abuse", "CY2012").tables().getFirst().lines())
                .extracting(line -> line.labels().getFirst())
                .containsExactly("Domestic abuse incidents", "Incidents with alcohol recorded",
                        "Incidents with alcohol recorded, share of domestic abuse incidents");
    }

    @Test
    void aRegisterBegunThisYearIsNotComparedWithNone() {
        given.record("household:Police", "2012-05-01..2012-08-01", "household=H1", "asb=3");
        SubjectView view = given.view("households", "FY2012/13");
        assertThat(cell(view, "overview", "Open cases", "2011/12")).isEqualTo("[x]");
        assertThat(cell(view, "overview", "Open cases", "Verdict")).isEqualTo("[x]");
        assertThat(view.sentences()).isEmpty();
    }

    @Test
    void episodesKnownFromThisYearOnAreNotComparedWithNone() {
        given.records(60, "treatment:Opiates", "2012-05-01");
        SubjectView view = given.view("treatment", "FY2012/13");
        assertThat(cell(view, "overview", "In treatment", "2011/12")).isEqualTo("[x]");
        assertThat(cell(view, "overview", "In treatment", "2012/13")).isEqualTo("60");
        assertThat(cell(view, "overview", "New starts", "Difference")).isEqualTo("[x]");
        assertThat(cell(view, "by-substance", "Opiates", "In treatment 2011/12")).isEqualTo("[x]");
        assertThat(cell(view, "by-substance", "Opiates", "Change")).isEqualTo("[x]");
        assertThat(view.sentences()).isEmpty();
    }

    @Test
    void aListOfMembersTellsNothingAfterTheLastJoined() {
        given.records(40, "offender:IOM", "2011-04-01", "person=A")
                .records(30, "offender:Entrants", "2011-06-01", "person=B")
                .records(20, "offender:Entrants", "2012-06-01", "person=C")
                .record("reoffending:Theft", "2011-06-01..2011-08-01", "person=A")
                .record("reoffending:Theft", "2013-06-01..2013-08-01", "person=X");
        SubjectView view = given.view("cohorts", "FY2012/13");
        assertThat(cell(view, "joined", "IOM", "2011/12")).isEqualTo("40");
        assertThat(cell(view, "joined", "IOM", "2012/13")).isEqualTo("[x]");
        assertThat(cell(view, "joined", "IOM", "Verdict")).isEqualTo("[x]");
        assertThat(cell(view, "joined", "Entrants", "Difference")).isEqualTo("−10");
        assertThat(view.notes()).contains("No proven offence of a member was received for Entrants, so nothing is said"
                + " of their re-offending.");
        assertThat(view.tables().get(1).lines()).extracting(line -> line.labels().getFirst()).containsExactly("IOM");
    }
}
