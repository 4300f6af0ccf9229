package org.trigpoint.question.subject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.store.Rows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// More figures that published plans print of people: treatment in County Durham and Doncaster, repeat victims in County
/// Durham and Derbyshire, from records made to match them.
class PublishedPeopleTest {
    private static final String COMPLETED = "outcome=Treatment completed - drug free";
    private static final String DROPPED_OUT = "outcome=Incomplete - dropped out";

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
    void aFifthOfThoseInTreatmentCameThroughCriminalJustice() {
        // of 1,500 in treatment 13% completed; a fifth, 300, came through criminal justice, of whom 35 are 11.7%
        given.records(35, "treatment:Opiates", "2012-05-01..2012-12-01", COMPLETED, "referral source=Probation")
                .records(265, "treatment:Opiates", "2012-05-01", "referral source=Arrest referral")
                .records(160, "treatment:Opiates", "2012-05-01..2012-12-01", COMPLETED, "referral source=Self")
                .records(1040, "treatment:Opiates", "2012-05-01", "referral source=GP");
        SubjectView view = given.view("treatment", "FY2012/13");
        assertThat(cell(view, "overview", "Successful completions, share of all in treatment", "2012/13"))
                .isEqualTo("13.0%");
        assertThat(cell(view, "overview", "Referred through criminal justice, share of all in treatment", "2012/13"))
                .isEqualTo("20.0%");
        assertThat(cell(view, "overview", "Successful completions among criminal-justice clients", "2012/13"))
                .isEqualTo("11.7%");
        assertThat(cell(view, "overview", "In effective treatment", "2012/13")).isEqualTo("1,500");
    }

    @Test
    void sixtyFourPerCentOfTheExitsFromAlcoholTreatmentWerePlanned() {
        given.records(64, "treatment:Alcohol", "2011-05-01..2011-09-01", COMPLETED)
                .records(36, "treatment:Alcohol", "2011-05-01..2011-09-01", DROPPED_OUT)
                .records(40, "treatment:Opiates", "2011-05-01..2011-09-01", DROPPED_OUT)
                .records(10, "treatment:Opiates", "2011-05-01..2011-09-01", COMPLETED);
        SubjectView view = given.view("treatment", "FY2011/12");
        assertThat(cell(view, "by-substance", "Alcohol", "Planned, share of exits")).isEqualTo("64.0%");
        assertThat(cell(view, "by-substance", "Opiates", "Planned, share of exits")).isEqualTo("20.0%");
    }

    @Test
    void oneInEightCasesWasHeardAgain() {
        given.records(63, "marac:Case", "2012-06-01", "repeat=Yes")
                .records(437, "marac:Case", "2012-06-01", "repeat=No");
        SubjectView view = given.view("marac", "FY2012/13");
        assertThat(cell(view, "overview", "Repeat cases, share of cases heard", "2012/13")).isEqualTo("12.6%");
    }

    @Test
    void aRepeatRateOnePointLowerIsNoClearChange() {
        given.records(371, "domestic-abuse:Incident", "2011-06-01", "repeat=Yes")
                .records(629, "domestic-abuse:Incident", "2011-06-01", "repeat=No")
                .records(361, "domestic-abuse:Incident", "2012-06-01", "repeat=Yes")
                .records(639, "domestic-abuse:Incident", "2012-06-01", "repeat=No");
        SubjectView view = given.view("domestic-abuse", "FY2012/13");
        String row = "Repeat incidents, share of domestic abuse incidents";
        assertThat(cell(view, "overview", row, "2011/12")).isEqualTo("37.1%");
        assertThat(cell(view, "overview", row, "2012/13")).isEqualTo("36.1%");
        assertThat(cell(view, "overview", row, "Difference")).isEqualTo("−1.0 pp");
        assertThat(cell(view, "overview", row, "Verdict")).startsWith("no clear change");
    }

    @Test
    void theGridOfYoungPeopleLeavingTreatmentStandsBesideItsTarget() {
        Measure exits = new Measure("Young people exiting treatment", MeasureUnit.PERCENT,
                new Measure.Plan("Drugs and alcohol", null, null, Value.of(26), "maintain", null));
        double[] months = {10.5, 11, 31, 31, 23, 27, 32, 26, 27, 18, 19, 26};
        List<MeasureValue> values = new ArrayList<>();
        Period year = Period.parse("FY2012/13");
        for (int i = 0; i < months.length; i++) {
            values.add(new MeasureValue(exits, Period.of(year.months().get(i), year.months().get(i)),
                    Value.of(months[i])));
        }
        Rows.write(given.workspace().store(), "grid.csv", values);
        SubjectView view = given.view("treatment", "FY2012/13");
        assertThat(cell(view, "targets", "Young people exiting treatment", "Target")).isEqualTo("maintain");
        assertThat(cell(view, "targets", "Young people exiting treatment", "Baseline")).isEqualTo("26.0%");
        assertThat(cell(view, "measures-by-month", "2012-04", "Young people exiting treatment")).isEqualTo("10.5%");
        assertThat(cell(view, "measures-by-month", "2013-03", "Young people exiting treatment")).isEqualTo("26.0%");
    }
}
