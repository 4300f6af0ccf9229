package org.trigpoint.question.subject;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// Offender cohorts, from records made by hand.
class CohortsSubjectTest extends OnGiven {
    @Test
    void fiftyEightPerCentFewerOffencesComesWithItsMembersAndInterval() {
        for (int i = 0; i < 50; i++) {
            String person = "person=N" + i;
            given.record("offender:IOM", "2011-04-01", person);
            given.records(i < 25 ? 4 : 0, "reoffending:Theft", "2010-06-01..2010-08-01", person);
            given.records(i < 21 ? 2 : 0, "reoffending:Theft", "2011-06-01..2011-08-01", person);
        }
        given.record("reoffending:Theft", "2012-11-01..2012-12-01", "person=X");
        SubjectView view = given.view("cohorts", "FY2011/12");
        assertThat(cell(view, "before-and-after", "IOM", "Offences before")).isEqualTo("100");
        assertThat(cell(view, "before-and-after", "IOM", "Offences after")).isEqualTo("42");
        assertThat(cell(view, "before-and-after", "IOM", "Change")).isEqualTo("−58.0%");
        assertThat(cell(view, "before-and-after", "IOM", "Re-offending rate")).isEqualTo("42.0%");
        assertThat(cell(view, "before-and-after", "IOM", "Offences per 100 members")).isEqualTo("84.0");
        assertThat(view.sentences().getFirst()).startsWith("IOM: 50 members").contains("−58.0%; 95% interval");
    }

    @Test
    void aCohortOfFourIsNotShown() {
        for (int i = 0; i < 4; i++) {
            given.record("offender:Pilot", "2011-04-01", "person=N" + i);
            given.records(3, "reoffending:Theft", "2010-06-01..2010-08-01", "person=N" + i);
        }
        given.record("reoffending:Theft", "2012-11-01..2012-12-01", "person=X");
        SubjectView view = given.view("cohorts", "FY2011/12");
        assertThat(cell(view, "before-and-after", "Pilot", "Members followed")).isEqualTo("fewer than 5");
        assertThat(view.sentences()).isEmpty();
        assertThat(Given.solved(given.subject("cohorts", "FY2011/12"))).isEmpty();
    }
}
