package org.trigpoint.question.subject;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// Arrests: how many under the influence, when and of whom, and who is arrested again.
class ArrestsSubjectTest extends OnGiven {
    private static final String REPEATS = "Repeat events, share of events";

    /// A profile of the arrests of one May: 464, of whom 147 were drunk or under the influence (32%); most at weekends.
    @Test
    void aThirdOfTheArrestsOfDarlingtonWereUnderTheInfluence() {
        // 7, 8 and 9 May 2010 were a Friday, a Saturday and a Sunday; the 11th a Tuesday
        given.records(40, "arrest:Public order", "2010-05-07", "under the influence=Yes")
                .records(55, "arrest:Public order", "2010-05-08", "under the influence=Yes")
                .records(37, "arrest:Assault", "2010-05-09", "under the influence=Yes")
                .records(15, "arrest:Assault", "2010-05-11", "under the influence=Yes")
                .records(317, "arrest:Theft", "2010-05-11", "under the influence=No");
        SubjectView view = given.view("arrests", "2010-05..2010-05");
        assertThat(cell(view, "overview", "Arrests", "May 2010")).isEqualTo("464");
        assertThat(cell(view, "overview", "Arrests under the influence", "May 2010")).isEqualTo("147");
        assertThat(cell(view, "overview", "Arrests under the influence, share of arrests", "May 2010"))
                .isEqualTo("31.7%");
        String days = "arrests-under-the-influence-by-day-of-the-week";
        assertThat(cell(view, days, "Saturday", "May 2010")).isEqualTo("55");
        assertThat(cell(view, days, "Friday", "May 2010")).isEqualTo("40");
        assertThat(cell(view, "arrests-by-offence", "Assault", "May 2010")).isEqualTo("52");
    }

    /// 2011/12: 40 people, of whom 5 were arrested half a year before. 2012/13: 10 people nine months after an arrest, 8 a
    /// year and a month after, 12 three times within it, and 6 arrests of nobody knows whom.
    private void threeYears() {
        for (int i = 0; i < 10; i++) {
            arrest("2010-12-01", "A" + i, "30");
        }
        for (int i = 0; i < 5; i++) {
            arrest("2011-06-01", "A" + i, "30");
        }
        for (int i = 0; i < 35; i++) {
            arrest("2011-09-01", "B" + i, "30");
        }
        for (int i = 0; i < 18; i++) {
            arrest(i < 10 ? "2012-06-01" : "2012-10-01", "B" + i, "31");
        }
        for (int i = 0; i < 12; i++) {
            arrest("2012-11-01", "C" + i, "16");
            arrest("2012-12-01", "C" + i, "16");
            arrest("2013-02-01", "C" + i, "16");
        }
        for (int i = 0; i < 6; i++) {
            arrest("2013-02-01", "", "");
        }
        // the records begin and end here
        given.record("arrest:Theft", "2010-04-01", "person=", "age=", "sex=")
                .record("arrest:Theft", "2013-03-31", "person=", "age=", "sex=");
    }

    private void arrest(String day, String person, String age) {
        given.record("arrest:Theft", day, "person=" + person, "age=" + age,
                "sex=" + (person.isEmpty() ? "" : person.startsWith("C") ? "Male" : "Female"));
    }

    @Test
    void whoIsArrestedAgainIsCountedByPerson() {
        threeYears();
        SubjectView view = given.view("arrests", "FY2012/13");
        String table = "people-arrested";
        assertThat(cell(view, table, "Events with a known key", "2011/12")).isEqualTo("40");
        assertThat(cell(view, table, "Events with a known key", "2012/13")).isEqualTo("54");
        assertThat(cell(view, table, "Different people or addresses", "2012/13")).isEqualTo("30");
        assertThat(cell(view, table, "Repeat events", "2012/13")).isEqualTo("34");
        // 5 of 40; 10 + 2 × 12 of 54; 10 + 12 of 30 people; 12 of 30
        assertThat(cell(view, table, REPEATS, "2011/12")).isEqualTo("12.5%");
        assertThat(cell(view, table, REPEATS, "2012/13")).isEqualTo("63.0%");
        assertThat(cell(view, table, "Met again within twelve months, share of these", "2012/13"))
                .isEqualTo("73.3%");
        assertThat(cell(view, table, "Three times or more, share of these", "2012/13"))
                .isEqualTo("40.0%");
        assertThat(view.sentences()).last()
                .isEqualTo(
                        "People arrested: 63.0% of events were repeats within twelve months (34 of 54), compared with"
                                + " 12.5%: rose (p <.001).");
        assertThat(view.notes()).contains(Repeats.NOTE);
    }

    @Test
    void arrestsStandByAgeGroupAndSex() {
        threeYears();
        SubjectView view = given.view("arrests", "FY2012/13");
        // 36 of 61, and 7 of whom nothing is known
        assertThat(cell(view, "overview", "Arrests of under-18s", "2012/13")).isEqualTo("36");
        assertThat(cell(view, "overview", "Arrests of under-18s, share of arrests", "2012/13")).isEqualTo("59.0%");
        assertThat(cell(view, "arrests-by-age-group", "25 to 34", "2011/12")).isEqualTo("40");
        assertThat(cell(view, "arrests-by-age-group", "25 to 34", "2012/13")).isEqualTo("18");
        assertThat(cell(view, "arrests-by-age-group", "Not known", "2012/13")).isEqualTo("7");
        assertThat(cell(view, "arrests-by-sex", "Female", "2012/13")).isEqualTo("18");
        assertThat(cell(view, "arrests-by-sex", "Male", "2012/13")).isEqualTo("36");
    }

    /// Three people arrested twice: neither they nor the arrests of the others can be had from what is shown.
    @Test
    void fewPeopleArrestedAgainAreWithheld() {
        for (int i = 0; i < 20; i++) {
            given.records(i < 3 ? 2 : 1, "arrest:Theft", "2012-06-01", "person=P" + i, "age=" + (i < 4 ? 16 : 40));
        }
        SubjectView view = given.view("arrests", "FY2012/13");
        assertThat(cell(view, "people-arrested", REPEATS, "2012/13")).isEqualTo("[c]");
        assertThat(view.sentences()).noneMatch(said -> said.startsWith("People arrested"));
        assertThat(Given.solved(given.subject("arrests", "FY2012/13"))).isEmpty();
    }
}
