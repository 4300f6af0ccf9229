package org.trigpoint.question.subject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// The figures that published community safety plans print, from records made to match them.
class PublishedPlansTest {
    @TempDir
    Path folder;
    private Given given;

    @BeforeEach
    void open() {
        given = Given.in(folder);
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void sixtyTwoCasesOfWhichSevenWereRepeats() {
        given.records(7, "marac:High risk", "2011-07-14", "repeat=Yes", "children=2")
                .records(55, "marac:High risk", "2011-11-03", "repeat=No", "children=1")
                .records(78, "marac:High risk", "2010-07-14", "repeat=No", "children=1")
                .records(11, "marac:High risk", "2010-07-14", "repeat=No", "children=0");
        SubjectView view = given.view("marac", "2011-04..2012-01");
        assertThat(cell(view, "overview", "Cases heard", "Apr 2011 to Jan 2012")).isEqualTo("62");
        assertThat(cell(view, "overview", "Repeat cases, share of cases heard", "Apr 2011 to Jan 2012"))
                .isEqualTo("11.3%");
        assertThat(cell(view, "overview", "Children in the cases", "Apr 2011 to Jan 2012")).isEqualTo("69");
        assertThat(cell(view, "overview", "Children in the cases", "Apr 2010 to Jan 2011")).isEqualTo("78");
    }

    @Test
    void domesticAbuseOverTenMonths() {
        given.records(2021, "domestic-abuse:Incident", "2011-09-14", "alcohol=No")
                .records(1100, "domestic-abuse:Incident", "2010-09-14", "alcohol=Yes")
                .records(1124, "domestic-abuse:Incident", "2010-09-14", "alcohol=No");
        SubjectView view = given.view("domestic-abuse", "2011-04..2012-01");
        assertThat(cell(view, "overview", "Domestic abuse incidents", "Apr 2011 to Jan 2012")).isEqualTo("2,021");
        // "under the influence of alcohol in nearly half the incidents"
        assertThat(cell(view, "overview", "Incidents with alcohol recorded, share of domestic abuse incidents",
                "Apr 2010 to Jan 2011")).isEqualTo("49.5%");
    }

    @Test
    void hateCrimeRoseFromEightySixToOneHundredAndTen() {
        given.records(86, "crime:Violence", "2011-06-01", "hate crime=Yes", "outcome=Undetected")
                .records(57, "crime:Violence", "2012-06-01", "hate crime=Yes", "outcome=Detected")
                .records(53, "crime:Violence", "2012-06-01", "hate crime=Yes", "outcome=Undetected")
                .records(500, "crime:Violence", "2012-06-01", "hate crime=No", "outcome=Undetected");
        SubjectView view = given.view("hate-crime", "FY2012/13");
        assertThat(cell(view, "overview", "Hate crimes", "Change")).isEqualTo("+27.9%");
        assertThat(cell(view, "overview", "Hate crimes", "Verdict")).isEqualTo("no clear change (p .10)");
        assertThat(cell(view, "overview", "Detected hate crimes, share of hate crimes", "2012/13")).isEqualTo("51.8%");
    }

    @Test
    void secondaryFiresFellByFortyThreePerCent() {
        given.records(1500, "fire:Secondary fire", "2011-06-01", "cause=Deliberate")
                .records(576, "fire:Secondary fire", "2011-06-01", "cause=Not known")
                .records(300, "fire:Secondary fire", "2011-06-01", "cause=Accidental")
                .records(900, "fire:Secondary fire", "2012-06-01", "cause=Deliberate")
                .records(291, "fire:Secondary fire", "2012-06-01", "cause=Not known")
                .records(280, "fire:Secondary fire", "2012-06-01", "cause=Accidental");
        SubjectView view = given.view("fire", "FY2012/13");
        String row = "Deliberate and not known secondary fires";
        assertThat(cell(view, "overview", row, "2011/12")).isEqualTo("2,076");
        assertThat(cell(view, "overview", row, "2012/13")).isEqualTo("1,191");
        assertThat(cell(view, "overview", row, "Change")).isEqualTo("−42.6%");
        assertThat(cell(view, "overview", row, "Verdict")).isEqualTo("fell (p <.001)");
        assertThat(cell(view, "secondary-fires-by-cause", "All", "2012/13")).isEqualTo("1,471");
    }

    @Test
    void roadCasualtiesOfTheYearToSeptember() {
        given.records(20, "casualty:Fatal", "2012-01-15", "age=40", "class=Pedestrian")
                .records(198, "casualty:Serious", "2012-01-15", "age=40", "class=Pedestrian")
                .records(21, "casualty:Serious", "2012-01-15", "age=12", "class=Passenger")
                .records(1736, "casualty:Slight", "2012-01-15", "age=30", "class=Passenger")
                .records(186, "casualty:Serious", "2011-01-15", "age=40", "class=Pedestrian")
                .records(26, "casualty:Serious", "2011-01-15", "age=12", "class=Passenger")
                .records(1705, "casualty:Slight", "2011-01-15", "age=30", "class=Passenger");
        SubjectView view = given.view("roads", "2011-10..2012-09");
        assertThat(cell(view, "overview", "Killed or seriously injured", "Oct 2010 to Sep 2011")).isEqualTo("212");
        assertThat(cell(view, "overview", "Killed or seriously injured", "Oct 2011 to Sep 2012")).isEqualTo("239");
        assertThat(cell(view, "overview", "Killed or seriously injured", "Verdict"))
                .isEqualTo("no clear change (p .22)");
        assertThat(cell(view, "overview", "Children killed or seriously injured", "Oct 2011 to Sep 2012"))
                .isEqualTo("21");
        assertThat(cell(view, "overview", "Children killed or seriously injured", "Oct 2010 to Sep 2011"))
                .isEqualTo("26");
        assertThat(cell(view, "overview", "Slightly injured", "Oct 2011 to Sep 2012")).isEqualTo("1,736");
        assertThat(cell(view, "overview", "Slightly injured", "Oct 2010 to Sep 2011")).isEqualTo("1,705");
    }

    @Test
    void aSolverRecoversNothingFromSmallRoadAndFireTables() {
        given.records(3, "casualty:Fatal", "2012-01-15", "age=40", "class=Pedestrian")
                .records(14, "casualty:Serious", "2012-01-15", "age=12", "class=Passenger")
                .records(1, "casualty:Serious", "2012-01-15", "age=70", "class=Passenger")
                .records(40, "casualty:Slight", "2012-01-15", "age=30", "class=Passenger")
                .records(4, "fire:Primary fire", "2012-01-15", "cause=Deliberate", "property=Dwelling")
                .records(9, "fire:Primary fire", "2012-01-15", "cause=Accidental", "property=Dwelling")
                .records(2, "fire:Primary fire", "2012-01-15", "cause=Not known", "property=Vehicle");
        assertThat(Given.solved(given.subject("roads", "2011-10..2012-09"))).isEmpty();
        assertThat(Given.withheld(given.subject("roads", "2011-10..2012-09"))).isPositive();
        assertThat(Given.solved(given.subject("fire", "2011-10..2012-09"))).isEmpty();
        assertThat(Given.withheld(given.subject("fire", "2011-10..2012-09"))).isPositive();
    }
}
