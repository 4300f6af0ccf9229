package org.trigpoint.question.subject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.Membership;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.store.Rows;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// Where domestic abuse gathers beyond the share of residents, breaks in its definition, and treatment beside its targets.
class GatheringTest extends OnGiven {
    @BeforeEach
    void open() {
        Area north = new Area("N", "North", AreaType.LOCALITY);
        Area south = new Area("S", "South", AreaType.LOCALITY);
        Rows.write(given.workspace().store(), "look-up.csv", List.of(new Area("E1", "One", AreaType.LSOA),
                new Area("E2", "Two", AreaType.LSOA), north, south, new Membership("E1", north),
                new Membership("E2", south), new AreaValue("E1", AreaValue.POPULATION, 2012, 500),
                new AreaValue("E2", AreaValue.POPULATION, 2012, 1500)));
    }

    @Test
    void aQuarterOfTheResidentsWithThreeQuartersOfTheIncidentsIsThreeTimesItsShare() {
        given.records(30, "domestic-abuse:Incident", "2012-06-01", "area=E1", "repeat=No")
                .records(10, "domestic-abuse:Incident", "2012-06-01", "area=E2", "repeat=No")
                .records(6, "domestic-abuse:Incident", "2012-06-01", "repeat=No");
        SubjectView view = given.view("domestic-abuse", "FY2012/13");

        // (30/40) / (500/2000); Wilson's interval of 30 of 40 is .5981 to .8581
        assertThat(cell(view, "over-representation", "North", "Times its share")).isEqualTo("3.00");
        assertThat(cell(view, "over-representation", "North", "95% interval")).isEqualTo("2.39 to 3.43");
        assertThat(cell(view, "over-representation", "North", "Share of residents")).isEqualTo("25.0%");
        assertThat(cell(view, "over-representation", "South", "Times its share")).isEqualTo("0.33");
        assertThat(Given.solved(given.subject("domestic-abuse", "FY2012/13"))).isEmpty();
    }

    @Test
    void whereAnAreaIsSmallItsTimesAreNotTold() {
        given.records(30, "domestic-abuse:Incident", "2012-06-01", "area=E1", "repeat=No")
                .records(3, "domestic-abuse:Incident", "2012-06-01", "area=E2", "repeat=No");
        SubjectView view = given.view("domestic-abuse", "FY2012/13");

        assertThat(cell(view, "over-representation", "South", "Times its share")).isEqualTo("[c]");
        assertThat(cell(view, "over-representation", "South", "Share")).isEqualTo("[c]");
    }

    @Test
    void casesHeardAreSetBesideTheShareOfResidentsToo() {
        given.records(12, "marac:High risk", "2012-06-01", "area=E1", "repeat=No")
                .records(24, "marac:High risk", "2012-06-01", "area=E2", "repeat=No");
        SubjectView view = given.view("marac", "FY2012/13");

        // (12/36) / (500/2000); Wilson's interval of 12 of 36 is .2021 to .4966
        assertThat(cell(view, "over-representation", "North", "Times its share")).isEqualTo("1.33");
        assertThat(cell(view, "over-representation", "North", "95% interval")).isEqualTo("0.81 to 1.99");
        assertThat(Given.solved(given.subject("marac", "FY2012/13"))).isEmpty();
    }

    @Test
    void withoutEpisodesTreatmentIsWhatAMonitoringExportSays() {
        Measure starts = new Measure("New treatment starts", MeasureUnit.COUNT,
                new Measure.Plan("Health", null, null, null, "at least 70", null));
        Period year = Period.parse("FY2012/13");
        List<MeasureValue> values = year.months()
                .stream()
                .map(month -> new MeasureValue(starts, Period.of(month, month), switch (month.getMonthValue()) {
                    case 5 -> Value.missing(MissingReason.NOT_AVAILABLE);
                    case 6 -> Value.of(3);
                    default -> Value.of(10);
                }))
                .toList();
        Rows.write(given.workspace().store(), "monitoring.csv", values);
        SubjectView view = given.view("treatment", "FY2012/13");

        assertThat(cell(view, "measures-by-month", "2012-05", "New treatment starts")).isEqualTo("[x]");
        assertThat(cell(view, "measures-by-month", "2012-06", "New treatment starts")).isIn("[c]", "fewer than 5");
        assertThat(cell(view, "targets", "New treatment starts", "Target")).isEqualTo("at least 70");
        assertThat(Given.solved(given.subject("treatment", "FY2012/13"))).isEmpty();
    }
}
