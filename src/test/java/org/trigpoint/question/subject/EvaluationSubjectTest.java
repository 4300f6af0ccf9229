package org.trigpoint.question.subject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// The published worked example of the weighted displacement difference, from records.
class EvaluationSubjectTest extends OnGiven {
    private static final String DIFFERENCES = "differences";

    @BeforeEach
    void open() {
        area("T", 207, 110);
        area("C", 308, 318);
        area("DT", 178, 157);
        area("DC", 150, 140);
    }

    private void area(String code, int before, int after) {
        given.records(before, "asb:Nuisance", "2011-06-01", "area=" + code)
                .records(after, "asb:Nuisance", "2012-06-30", "area=" + code);
    }

    private void initiative(String... areas) {
        String[] all = new String[areas.length + 2];
        all[0] = "counts=Anti-social behaviour";
        all[1] = "months=1";
        System.arraycopy(areas, 0, all, 2, areas.length);
        given.record("initiative:Summer evenings", "2012-06-01", all);
    }

    @Test
    void theDifferenceCountsDisplacementAndComparison() {
        initiative("treated areas=T", "comparison areas=C", "displacement areas=DT", "displacement comparison=DC");
        SubjectView view = given.view("evaluation", "FY2012/13");
        // (110 − 207) − (318 − 308) + (157 − 178) − (140 − 150) = −118; 1.96 × √1,568 = 77.61
        assertThat(cell(view, DIFFERENCES, "Summer evenings", "Difference")).isEqualTo("−118");
        assertThat(cell(view, DIFFERENCES, "Summer evenings", "95% interval")).isEqualTo("−196 to −40");
        assertThat(cell(view, DIFFERENCES, "Summer evenings", "Finding")).isEqualTo("fell beyond the comparison");
        assertThat(cell(view, DIFFERENCES, "Summer evenings", "Treated before")).isEqualTo("385");
        assertThat(cell(view, "areas-summer-evenings", "C · Comparison", "Since it began")).isEqualTo("318");
        assertThat(cell(view, "areas-summer-evenings", "T · Treated", "How bad before"))
                .isEqualTo("rank 2 of 4 (area)");
        assertThat(view.sentences().getFirst()).contains("a difference of −118 (95% interval −196 to −40)");
    }

    @Test
    void aPlacePickedBecauseItWasBadComesWithAWarning() {
        initiative("treated areas=T", "comparison areas=DC");
        assertThat(given.view("evaluation", "FY2012/13").notes()).anyMatch(
                note -> note.contains("T was among the worst third") && note.contains("regression to the mean"));
        assertThat(given.view("evaluation", "FY2012/13").notes()).containsAll(EvaluationQuestion.CAUTIONS);
    }

    @Test
    void withoutAComparisonAreaNothingIsClaimed() {
        initiative("treated areas=DC");
        SubjectView view = given.view("evaluation", "FY2012/13");
        assertThat(cell(view, DIFFERENCES, "Summer evenings", "Difference")).isEqualTo("[z]");
        assertThat(cell(view, DIFFERENCES, "Summer evenings", "Finding"))
                .isEqualTo("no claim without a comparison area");
        assertThat(view.notes()).noneMatch(note -> note.contains("worst third"));
    }

    @Test
    void anInitiativeWhoseMonthsHaveNotComeInIsNamed() {
        given.record("initiative:Winter patrols", "2013-01-01", "treated areas=T", "comparison areas=C",
                "counts=Anti-social behaviour", "months=3");
        assertThat(given.view("evaluation", "FY2012/13").notes().getFirst())
                .startsWith("Winter patrols is not judged: ");
    }

    @Test
    void smallCountsOfAreasStayHidden() {
        area("S", 3, 9);
        initiative("treated areas=S;T", "comparison areas=C");
        Subject subject = given.subject("evaluation", "FY2012/13");
        SubjectView view = given.view("evaluation", "FY2012/13");
        assertThat(cell(view, "areas-summer-evenings", "S · Treated", "A year before")).isIn("fewer than 5", "[c]");
        assertThat(cell(view, DIFFERENCES, "Summer evenings", "Difference")).isEqualTo("[c]");
        assertThat(Given.solved(subject)).isEmpty();
    }

    /// £23,600 over 118 fewer, and over the ends of the interval: 195.6 and 40.4 fewer.
    @Test
    void whatFellBeyondTheComparisonHasACost() {
        initiative("treated areas=T", "comparison areas=C", "displacement areas=DT", "displacement comparison=DC",
                "cost=£23,600");
        SubjectView view = given.view("evaluation", "FY2012/13");
        assertThat(cell(view, "costs", "Summer evenings", "Cost")).isEqualTo("£23,600");
        assertThat(cell(view, "costs", "Summer evenings", "Cost of each incident fewer")).isEqualTo("£200");
        assertThat(cell(view, "costs", "Summer evenings", "95% interval")).isEqualTo("£121 to £584");
        assertThat(view.sentences()).last()
                .isEqualTo("Summer evenings cost £23,600: £200 for each incident fewer (95% interval £121 to £584).");
    }

    @Test
    void whatDidNotClearlyFallHasNoCostOfEach() {
        initiative("treated areas=DT", "comparison areas=DC", "cost=9000");
        SubjectView view = given.view("evaluation", "FY2012/13");
        assertThat(cell(view, "costs", "Summer evenings", "Cost")).isEqualTo("£9,000");
        assertThat(cell(view, "costs", "Summer evenings", "Cost of each incident fewer")).isEqualTo("no clear fall");
        assertThat(view.sentences()).noneMatch(said -> said.contains("£"));
    }

    @Test
    void theCostOfEachIsWithheldWithTheCountsItRestsOn() {
        area("S", 3, 9);
        initiative("treated areas=S;T", "comparison areas=C", "cost=9000");
        SubjectView view = given.view("evaluation", "FY2012/13");
        assertThat(cell(view, "costs", "Summer evenings", "Cost of each incident fewer")).isEqualTo("[c]");
        assertThat(view.sentences()).noneMatch(said -> said.contains("£"));
    }
}
