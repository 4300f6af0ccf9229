package org.trigpoint.question.subject;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// Scores, answers and amounts that cannot be meant are left out, and said to be.
class OffScaleTest extends OnGiven {
    @Test
    void anOptionScoredOffItsScaleIsNotRankedByIt() {
        given.record("priority:Arson", "2013-03-01", "volume=9", "trend=1", "impact=7", "likelihood=2")
                .record("priority:Theft", "2013-03-01", "volume=2", "trend=4", "impact=3", "likelihood=2");
        SubjectView view = given.view("priorities", "FY2012/13");
        // (2 + 4) / 8
        assertThat(cell(view, "matrix", "Theft", "Score")).isEqualTo("75.0");
        assertThat(cell(view, "not-ranked", "Arson", "Not yet scored on")).isEqualTo("Volume");
        assertThat(view.notes().getFirst()).isEqualTo(
                "Left out, since not on its scale: Arson: Volume “9” (0 to 4), Impact “7” (0 to 4).");
    }

    @Test
    void anAnswerOffItsScaleAddsNothingToAScore() {
        given.record("household:Police", "2012-05-01", "household=H1", "asb=7", "crime=2", "health=often");
        SubjectView view = given.view("households", "FY2012/13");
        assertThat(CaseRegister.of(given.workspace(), "households", LocalDate.of(2013, 3, 31)))
                .extracting(ScoredCase::score)
                .containsExactly(2.);
        assertThat(view.notes()).startsWith(
                "Anti-social behaviour: one answer left out, not from 0 to 3.",
                "Health: one answer left out, not from 0 to 3.");
    }

    @Test
    void aSelfAssessmentOutOfRangeIsNotAvailable() {
        given.record("self-assessment:Risk", "2013-03-01", "score=9", "target score=3");
        SubjectView view = given.view("self-assessment", "FY2012/13");
        assertThat(cell(view, "scores", "Risk", "2012/13")).isEqualTo("[x]");
        assertThat(view.notes()).startsWith("Left out, since not from 1 to 5: Risk, 2012/13: “9”.");
        assertThat(view.sentences()).containsExactly("Target scores met: none of one.");
    }

    @Test
    void moneyThatIsNoNumberOrOfNoKindIsNamed() {
        given.record("funding:Income", "2012-04-01", "funder=Police", "amount=1,000")
                .record("funding:Income", "2012-04-01", "funder=Council", "amount=tbc")
                .record("funding:Gift", "2012-04-01", "funder=Bank", "amount=50");
        SubjectView view = given.view("funding", "FY2012/13");
        assertThat(cell(view, "income-by-funder", "All", "Total")).isEqualTo("£1,000");
        assertThat(view.notes()).contains(
                "Left out, since neither income nor allocation nor a stated total: lines of the kind Gift.",
                "A line of income for 2012/13 has no amount that is a number (“tbc”) and counts as £0.");
    }

    @Test
    void fewerThanNoChildrenAreNone() {
        given.records(10, "marac:High risk", "2012-05-01", "children=2")
                .record("marac:High risk", "2012-05-01", "children=-4")
                .record("marac:High risk", "2012-05-01", "children=several");
        assertThat(cell(given.view("marac", "FY2012/13"), "overview", "Children in the cases", "2012/13"))
                .isEqualTo("20");
    }
}
