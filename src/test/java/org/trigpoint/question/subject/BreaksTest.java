package org.trigpoint.question.subject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trigpoint.model.Period;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.SeriesNotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// A break in a series stands beside the figures it parts, and in their sentences: they are not compared.
class BreaksTest extends OnGiven {
    private static final String SHARE = "Repeat incidents, share of domestic abuse incidents";

    @BeforeEach
    void threeYearsOfIncidents() {
        for (int month = 1; month <= 12; month++) {
            for (int person = 0; person < 20; person++) {
                String who = "person=V%d-%d".formatted(month / (person < 6 ? 3 : 1), person);
                given.record("domestic-abuse:Incident", "2010-%02d-01".formatted(month), "repeat=No", who)
                        .record("domestic-abuse:Incident", "2011-%02d-01".formatted(month), "repeat=No", who)
                        .record("domestic-abuse:Incident", "2012-%02d-01".formatted(month),
                                person < 6 ? "repeat=Yes" : "repeat=No", who);
            }
        }
    }

    private void breakIn(String series, String month, String reason) {
        SeriesNotes.set(given.workspace(), new SeriesNote(series, SeriesNote.Kind.BREAK,
                Period.parse(month + ".." + month), reason));
    }

    @Test
    void anotherDefinitionOfARepeatMarksTheRepeatsAlone() {
        breakIn("Repeat incidents", "2012-02", "repeats are counted over twelve months");
        SubjectView view = given.view("domestic-abuse", "CY2012");
        assertThat(cell(view, "overview", SHARE, "Verdict")).isEqualTo("series break");
        assertThat(cell(view, "overview", SHARE, "Difference")).isEqualTo("[z]");
        assertThat(cell(view, "overview", SHARE, "2012")).isEqualTo("30.0%");
        assertThat(cell(view, "overview", "Repeat incidents", "Verdict")).isEqualTo("series break");
        assertThat(cell(view, "overview", "Domestic abuse incidents", "Verdict")).endsWith("(p >.99)");
        assertThat(view.tables().getFirst().notes()).contains("[b] Break in Repeat incidents in Feb 2012: repeats"
                + " are counted over twelve months. Figures before and after it are not alike.");
        assertThat(view.sentences()).contains("Repeat incidents were 30.0% of domestic abuse incidents (72 of 240),"
                + " compared with 0.0%: the series breaks in Feb 2012 (repeats are counted over twelve months), so the two"
                + " cannot be compared.");
    }

    @Test
    void anotherSourceMarksEverythingOfTheDataSet() {
        breakIn("domestic-abuse", "2012-01", "a new system of records");
        SubjectView view = given.view("domestic-abuse", "CY2012");
        assertThat(cell(view, "overview", "Domestic abuse incidents", "Verdict")).isEqualTo("series break");
        assertThat(view.sentences()).allMatch(
                sentence -> sentence.contains("the series breaks in Jan 2012 (a new system of records)"));
        SubjectView repeats = given.view("repeats", "CY2012");
        assertThat(cell(repeats, "victims-of-domestic-abuse", "Repeat events, share of events", "Verdict"))
                .isEqualTo("series break");
        assertThat(repeats.sentences()).singleElement().asString().contains("the series breaks in Jan 2012");
    }

    @Test
    void aDistrictThatBeginsToSendMarksEverything() {
        for (int month = 1; month <= 12; month++) {
            for (int n = 0; n < 15; n++) {
                given.record("hospital:Alcohol-specific", "2011-%02d-01".formatted(month), "district=Eastmoor")
                        .record("hospital:Alcohol-specific", "2012-%02d-01".formatted(month), "district=Eastmoor")
                        .record("hospital:Alcohol-specific", "2012-%02d-01".formatted(month), "district=Westmoor");
            }
        }
        SubjectView view = given.view("hospital", "CY2012");
        assertThat(view.sentences()).allMatch(sentence -> sentence
                .contains("the series breaks in Jan 2012 (there are no records of Westmoor in the month before)"));
    }

    @Test
    void detectionsStillToComeMarkTheShareDetectedAlone() {
        for (int month = 1; month <= 12; month++) {
            for (int n = 0; n < 10; n++) {
                String later = month < 11 ? "outcome=Charged" : "outcome=Under investigation";
                given.record("crime:Public order", "2011-%02d-01".formatted(month), "hate crime=Yes", "outcome=Charged")
                        .record("crime:Public order", "2012-%02d-01".formatted(month), "hate crime=Yes", later);
            }
        }
        SubjectView view = given.view("hate-crime", "CY2012");
        assertThat(cell(view, "overview", "Detected hate crimes, share of hate crimes", "Verdict"))
                .isEqualTo("series break");
        assertThat(cell(view, "overview", "Hate crimes", "Verdict")).endsWith("(p >.99)");
        assertThat(view.sentences()).anyMatch(sentence -> sentence.contains("the series breaks in Nov 2012 (100% of the"
                + " offences from then on have no outcome yet"));
    }

    @Test
    void aBreakOutsideTheTwoPeriodsMarksNothing() {
        breakIn("domestic-abuse", "2013-01", "a new system of records");
        breakIn("domestic-abuse", "2011-01", "a new system of records");
        breakIn("marac", "2012-01", "another list");
        SubjectView view = given.view("domestic-abuse", "CY2012");
        assertThat(cell(view, "overview", SHARE, "Verdict")).isEqualTo("rose (p <.001)");
        assertThat(view.tables().getFirst().notes()).noneMatch(note -> note.contains("[b]"));
    }
}
