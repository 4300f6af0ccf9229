package org.trigpoint.question.subject;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.RefusedException;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trigpoint.question.subject.Given.cell;

/// Registers of single cases, from records made by hand.
class CaseRegisterTest extends OnGiven {
    @Test
    void aRegisterIsScoredByTheFormAndFollowsItsReviews() {
        given.record("household:Police", "2012-05-01..2012-08-01", "household=H1", "asb=3", "crime=3", "health=1")
                .record("household:Police", "2012-09-01..2013-09-01", "household=H1", "asb=3", "crime=3", "health=3")
                .record("household:Housing", "2012-05-01..2012-08-01", "household=H2", "asb=1", "crime=0", "health=0")
                .record("household:Housing", "2012-05-01..2012-08-01", "household=H3", "outcome=Closed", "asb=1",
                        "crime=0", "health=0");
        List<ScoredCase> cases = CaseRegister.of(given.workspace(), "households", LocalDate.of(2013, 3, 31));
        assertThat(cases).extracting(ScoredCase::reference).containsExactly("H1", "H2");
        assertThat(cases).extracting(ScoredCase::score).containsExactly(9., 1.);
        assertThat(cases.getFirst().before()).isEqualTo(7);
        assertThat(cases).extracting(c -> c.isOverdue(LocalDate.of(2013, 3, 31))).containsExactly(false, true);
        // two cases are fewer than the threshold: the report does not show them
        assertThat(cell(given.view("households", "FY2012/13"), "overview", "Open cases", "2012/13"))
                .isIn("fewer than 5", "[c]");
        assertThat(Given.solved(given.subject("households", "FY2012/13"))).isEmpty();
    }

    @Test
    void theProgramShipsNoQuestionSetForRiskToVictims() {
        given.record("asb-case:Council", "2012-05-01", "case=R1", "how often=3", "getting worse=2");
        given.record("asb-case:Council", "2012-05-01", "case=R2", "how often=1", "getting worse=0");
        assertThat(CaseRegister.of(given.workspace(), "asb-cases", LocalDate.of(2013, 3, 31)))
                .extracting(ScoredCase::score)
                .containsExactly(5., 1.);
        Definitions.change(given.workspace(), "asb-cases", """
                {"title": "Risk", "dataset": "asb-case", "caseColumn": "case", "note": "Ours.",
                 "questions": [{"column": "getting worse", "title": "Getting worse", "weight": 3, "highest": 3}],
                 "bands": [{"name": "High", "from": 6, "to": 9}]}""");
        assertThat(CaseRegister.of(given.workspace(), "asb-cases", LocalDate.of(2013, 3, 31)))
                .extracting(ScoredCase::score)
                .containsExactly(6., 0.);
        assertThatThrownBy(() -> Definitions.change(given.workspace(), "asb-cases", "{"))
                .isInstanceOf(RefusedException.class);
    }
}
