package org.trigpoint.question.subject;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// Who is there in both years is counted in both: no test of independent counts is made of them.
class StocksTest extends OnGiven {
    @Test
    void peopleInTreatmentAreNotTestedAndThoseWhoStartAre() {
        // 40 start in 2011/12 and stay; 90 more start in 2012/13
        given.records(40, "treatment:Opiates", "2011-06-01").records(90, "treatment:Opiates", "2012-06-01");
        SubjectView view = given.view("treatment", "FY2012/13");
        assertThat(cell(view, "overview", "In treatment", "2012/13")).isEqualTo("130");
        assertThat(cell(view, "overview", "In treatment", "Difference")).isEqualTo("+90");
        assertThat(cell(view, "overview", "In treatment", "Verdict")).isEqualTo("not tested");
        assertThat(cell(view, "overview", "New starts", "Verdict")).isNotEqualTo("not tested");
        assertThat(view.tables().getFirst().notes()).contains(Comparison.WHY_NOT_TESTED);
    }

    @Test
    void openCasesOfARegisterAreNotTested() {
        for (int i = 0; i < 30; i++) {
            given.record("household:Police", i < 10 ? "2011-05-01" : "2012-05-01", "household=H" + i, "asb=3");
        }
        SubjectView view = given.view("households", "FY2012/13");
        assertThat(cell(view, "overview", "Open cases", "2012/13")).isEqualTo("30");
        assertThat(cell(view, "overview", "Open cases", "Verdict")).isEqualTo("not tested");
        assertThat(cell(view, "bands", "All", "Verdict")).isEqualTo("not tested");
    }
}
