package org.trigpoint.question.subject;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.CategoryWeight;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.Rows;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trigpoint.question.subject.Given.cell;

/// The subjects of single cases, money, voices and priorities, from records made by hand.
class SubjectsTest extends OnGiven {
    @Test
    void theFundingTableOfDarlingtonAddsUp() {
        // 148,012 + 74,880 + 10,000 + 10,000 = 242,892; 154,368 allocated; 88,524 remain
        given.record("funding:Income", "2011-04-01", "funder=Home Office", "amount=148,012")
                .record("funding:Income", "2012-04-01", "funder=Home Office", "amount=74,880")
                .record("funding:Income", "2011-04-01", "funder=Police", "amount=£10,000*")
                .record("funding:Income", "2012-04-01", "funder=Police", "amount=10,000*")
                .record("funding:Allocated", "2011-04-01", "theme=All projects", "amount=154,368")
                .record("funding:Stated total", "2011-04-01", "amount=242,892");
        SubjectView view = given.view("funding", "FY2012/13");
        assertThat(cell(view, "income-by-funder", "All", "Total")).isEqualTo("£242,892");
        assertThat(cell(view, "income-by-funder", "Home Office", "2011/12")).isEqualTo("£148,012");
        assertThat(cell(view, "balance", "2012/13", "Remaining so far")).isEqualTo("£88,524");
        assertThat(view.notes()).contains("The stated total of £242,892 is the sum of the lines.");
    }

    @Test
    void theFundingTableOfDerbyAddsUpAndAWrongTotalIsNamed() {
        String[] lines = {"Government grants=2009550", "Externally funded projects=3119458",
            "Derby City Council=640483", "Police=161690", "Probation=79209", "Health Authority=48595"};
        for (String line : lines) {
            given.record("funding:Income", "2004-04-01", "funder=" + line.split("=")[0],
                    "amount=" + line.split("=")[1]);
        }
        given.record("funding:Stated total", "2004-04-01", "amount=6058985")
                .record("funding:Stated total", "2004-04-01", "amount=6059000");
        SubjectView view = given.view("funding", "FY2004/05");
        assertThat(cell(view, "income-by-funder", "All", "2004/05")).isEqualTo("£6,058,985");
        assertThat(cell(view, "income-by-funder", "Externally funded projects", "Share")).isEqualTo("51.5%");
        assertThat(view.notes()).contains(
                "The stated total of £6,059,000 is not the sum of the lines, £6,058,985: it is £15 too high.");
    }

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

    @Test
    void weightsMakeHarmBesideCounts() {
        given.records(100, "crime:Theft", "2011-06-01")
                .records(10, "crime:Robbery", "2011-06-01")
                .records(80, "crime:Theft", "2012-06-01")
                .records(20, "crime:Robbery", "2012-06-01")
                .records(9, "crime:Other", "2012-06-01");
        Rows.write(given.workspace().store(), "weights.csv", List.of(
                new CategoryWeight(CategoryWeight.CAMBRIDGE_HARM, "theft", null, null, 2),
                new CategoryWeight(CategoryWeight.CAMBRIDGE_HARM, "Robbery", null, null, 365)));
        SubjectView view = given.view("harm", "FY2012/13");
        // 100 × 2 + 10 × 365 = 3,850; 80 × 2 + 20 × 365 = 7,460
        assertThat(cell(view, "cambridge-harm", "All", "Harm 2011/12")).isEqualTo("3,850");
        assertThat(cell(view, "cambridge-harm", "All", "Harm 2012/13")).isEqualTo("7,460");
        assertThat(cell(view, "cambridge-harm", "All", "Change in harm")).isEqualTo("+93.8%");
        assertThat(cell(view, "cambridge-harm", "All", "Change in offences")).isEqualTo("−9.1%");
        assertThat(cell(view, "cambridge-harm", "Robbery", "Rank by harm")).isEqualTo("1");
        assertThat(cell(view, "cambridge-harm", "Robbery", "Rank by offences")).isEqualTo("2");
        assertThat(view.notes().getFirst()).contains("Without a weight, and so left out: Other");
    }

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

    @Test
    void repeatVictimsAreCountedByPerson() {
        for (int i = 0; i < 40; i++) {
            given.records(i < 8 ? 2 : 1, "domestic-abuse:Assault", "2012-06-01", "person=V" + i);
        }
        SubjectView view = given.view("repeats", "FY2012/13");
        assertThat(cell(view, "victims-of-domestic-abuse", "Events with a known key", "2012/13")).isEqualTo("48");
        assertThat(cell(view, "victims-of-domestic-abuse", "Repeat events, share of events", "2012/13"))
                .isEqualTo("16.7%");
    }

    @Test
    void surveysComeWithIntervalsAndConcernsByArea() {
        given.records(4, "survey:Is crime a problem?", "2012-06-01", "outcome=Yes", "community area=East")
                .records(93, "survey:Is crime a problem?", "2012-06-01", "outcome=No", "community area=East")
                .records(12, "concern:Nuisance youths", "2012-06-01", "community area=East")
                .records(30, "concern:Litter", "2012-06-01", "community area=East");
        SubjectView view = given.view("voice", "FY2012/13");
        assertThat(cell(view, "concerns-east", "Litter", "Share")).isEqualTo("71.4%");
        assertThat(view.sentences()).containsExactly("Raised most often in East: litter.");
        // one area together: its answers, its concerns
        assertThat(view.tables()).extracting(SubjectView.TableView::key)
                .containsExactly("survey", "answers-east", "concerns-east");
        // four of ninety-seven: too few to be shown
        assertThat(cell(view, "survey", "Is crime a problem? · East", "Share")).isEqualTo("[c]");
    }

    /// 13 times what is withheld was raised; that litter came first, with 10, would leave 9 and 4 alone.
    @Test
    void whichConcernComesFirstIsNotSaidWhereThatTellsWithheldOnes() {
        given.records(10, "concern:Litter", "2012-06-01", "community area=East")
                .records(9, "concern:Noise", "2012-06-01", "community area=East")
                .records(4, "concern:Drugs", "2012-06-01", "community area=East");
        SubjectView view = given.view("voice", "FY2012/13");
        assertThat(cell(view, "concerns-east", "Litter", "Times raised")).isEqualTo("10");
        assertThat(cell(view, "concerns-east", "Noise", "Times raised")).isEqualTo("[c]");
        assertThat(view.sentences()).isEmpty();
    }

    @Test
    void concernsRaisedEquallyOftenAreBothNamed() {
        given.records(12, "concern:Nuisance youths", "2012-06-01", "community area=East")
                .records(12, "concern:ASB", "2012-06-01", "community area=East")
                .records(9, "concern:Litter", "2012-06-01", "community area=East")
                .records(9, "concern:Litter", "2012-06-01", "community area=West")
                .records(9, "concern:Noise", "2012-06-01", "community area=West")
                .records(9, "concern:Drugs", "2012-06-01", "community area=West");
        assertThat(given.view("voice", "FY2012/13").sentences())
                .containsExactly("Raised most often in East: ASB and nuisance youths.");
    }

    @Test
    void aSelfAssessmentIsHeldAgainstItsTarget() {
        given.record("self-assessment:Risk", "2012-03-01", "score=2", "target score=3")
                .record("self-assessment:Risk", "2013-03-01", "score=3", "target score=3");
        SubjectView view = given.view("self-assessment", "FY2012/13");
        assertThat(cell(view, "scores", "Risk", "2011/12")).isEqualTo("2");
        assertThat(cell(view, "scores", "Risk", "2012/13")).isEqualTo("3");
        assertThat(cell(view, "scores", "Risk", "Against target")).isEqualTo("met");
    }

    @Test
    void anUnknownSubjectNamesThoseThereAre() {
        assertThatThrownBy(() -> Subjects.of("weather")).isInstanceOf(RefusedException.class)
                .hasMessageContaining("treatment")
                .hasMessageContaining("priorities");
    }
}
