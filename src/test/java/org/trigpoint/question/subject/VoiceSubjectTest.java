package org.trigpoint.question.subject;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// What residents answer and raise, from records made by hand.
class VoiceSubjectTest extends OnGiven {
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
}
