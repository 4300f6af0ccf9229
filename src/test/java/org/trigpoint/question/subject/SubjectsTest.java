package org.trigpoint.question.subject;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.CategoryWeight;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.Rows;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trigpoint.question.subject.Given.cell;

/// Harm, repeat victims and self-assessments, from records made by hand.
class SubjectsTest extends OnGiven {
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
