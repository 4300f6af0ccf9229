package org.trigpoint.question.subject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trigpoint.model.Period;
import org.trigpoint.model.Reveal;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.trigpoint.question.subject.Given.cell;

/// Small counts are seen on request alone, and the request is noted without names.
class RevealTest extends OnGiven {
    private static final SubjectRequest YEAR = SubjectRequest.yearOnYear(Period.parse("FY2012/13"));

    @BeforeEach
    void open() {
        given.record("household:A", "2012-06-01..2012-12-01", "household=H1", "asb=3", "outcome=Open")
                .record("household:A", "2012-06-01..2013-04-09", "household=H2", "asb=1", "outcome=Open")
                .record("household:A", "2011-06-01..2013-03-31", "household=H3", "asb=2", "outcome=Open");
    }

    @Test
    void aRevealShowsCountsAndCasesAndIsNoted() {
        assertThat(cell(given.view("households", "FY2012/13"), "overview", "Open cases", "2012/13"))
                .isEqualTo("[c]");
        assertThat(Subjects.looks(given.workspace())).isEmpty();

        SubjectView view = Subjects.reveal(Subjects.of("households"), given.workspace(), YEAR).orElseThrow();

        assertThat(cell(view, "overview", "Open cases", "2012/13")).isEqualTo("3");
        assertThat(cell(view, "cases", "H1", "Review")).isEqualTo("120 days overdue");
        assertThat(cell(view, "cases", "H2", "Review")).isEqualTo("in 9 days");
        assertThat(cell(view, "cases", "H3", "Review")).isEqualTo("today");
        assertThat(Subjects.looks(given.workspace())).extracting(Reveal::subject, Reveal::period)
                .containsExactly(tuple("households", "2012-04..2013-03"));
    }

    @Test
    void aLookAtTheRegisterIsNotedAndNothingIsNotedOfNothing() {
        assertThat(Subjects.reveal(Subjects.of("marac"), given.workspace(), YEAR)).isEmpty();
        assertThat(Subjects.looks(given.workspace())).isEmpty();
        CaseRegister.look(given.workspace(), "households", LocalDate.of(2013, 3, 31));
        assertThat(Subjects.looks(given.workspace())).hasSize(1);
    }
}
