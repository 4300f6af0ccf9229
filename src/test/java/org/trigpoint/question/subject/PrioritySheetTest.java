package org.trigpoint.question.subject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trigpoint.model.RefusedException;
import org.trigpoint.people.PriorityMatrix.Ranked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trigpoint.question.subject.Given.cell;

/// What is entered by hand holds over what a file brought, and every change can be taken back.
class PrioritySheetTest extends OnGiven {
    private PriorityEdits edits;

    @BeforeEach
    void open() {
        given.record("priority:Burglary", "2013-03-01", "volume=2", "trend=1", "confidence=High", "impact=2",
                "likelihood=3")
                .record("priority:Metal theft", "2013-03-01", "volume=1", "trend=4", "confidence=Low", "impact=3",
                        "likelihood=3")
                .record("priority:Political", "2013-03-01", "note=A new commissioner.")
                .record("priority:Arson", "2012-04-01", "outcome=Met", "aim=Fewer fires", "result=42% fewer");
        edits = new PriorityEdits(given.workspace());
    }

    private PrioritySheet sheet() {
        return PrioritySheet.of(given.workspace());
    }

    private double score(String option) {
        return sheet().ranked().stream().filter(r -> r.option().equals(option)).findFirst().orElseThrow().score();
    }

    @Test
    void aScoreEnteredByHandMovesTheRank() {
        // (2 + 1) / 8 against (1 + 4) / 8
        assertThat(score("Burglary")).isEqualTo(37.5);
        assertThat(score("Metal theft")).isEqualTo(62.5);
        assertThat(sheet().ranked().getFirst().option()).isEqualTo("Metal theft");

        edits.score("burglary", "Volume", "4");
        edits.score("Burglary", "trend", "3");

        // (4 + 3) / 8
        assertThat(score("Burglary")).isEqualTo(87.5);
        SubjectView view = given.view("priorities", "FY2012/13");
        assertThat(cell(view, "matrix", "Burglary", "Rank")).isEqualTo("1");
        assertThat(cell(view, "matrix", "Burglary", "Likelihood")).isEqualTo("87.5");
    }

    @Test
    void weightsChangeTheScore() {
        edits.weigh("trend", "3");

        // (2 + 3 × 1) / 16, (1 + 3 × 4) / 16
        assertThat(score("Burglary")).isEqualTo(31.25);
        assertThat(score("Metal theft")).isEqualTo(81.25);
        assertThat(given.view("priorities", "FY2012/13").tables().toString()).contains("Trend 3");
    }

    @Test
    void anOptionThatLacksScoresOfOthersIsListedApart() {
        assertThat(sheet().lacking()).isEmpty();

        edits.add("Arson");
        edits.score("Arson", "volume", "4");
        edits.score("Arson", "impact", "4");
        edits.score("Arson", "likelihood", "3");

        // by volume alone it would score 100 and come first
        assertThat(sheet().ranked()).extracting(Ranked::option).containsExactly("Metal theft", "Burglary");
        assertThat(sheet().ranked().getFirst().inTop()).isEqualTo(1);
        assertThat(sheet().lacking()).contains("Not ranked: Arson (1 of 2 criteria scored; not yet trend).");
        SubjectView view = given.view("priorities", "FY2012/13");
        assertThat(cell(view, "not-ranked", "Arson", "Scored on")).isEqualTo("1 of 2 criteria");
        assertThat(cell(view, "not-ranked", "Arson", "Not yet scored on")).isEqualTo("Trend");
        assertThat(cell(view, "impact-and-likelihood", "Arson", "Impact × likelihood")).isEqualTo("12");
        assertThat(view.sentences().getFirst()).isEqualTo("Recommended priorities: Metal theft; Burglary.");

        edits.weigh("trend", "0");
        assertThat(sheet().lacking()).isEmpty();
        assertThat(sheet().ranked().getFirst().option()).isEqualTo("Arson");
    }

    @Test
    void whileOptionsShareNoCriteriaNoneIsRanked() {
        edits.score("Burglary", "trend", "");
        edits.score("Metal theft", "volume", "");
        assertThat(sheet().ranked()).isEmpty();
        assertThat(sheet().unranked()).extracting(PrioritySheet.Unranked::scored)
                .containsExactly("1 of 2 criteria", "1 of 2 criteria");
        assertThat(given.view("priorities", "FY2012/13").tables()).extracting(SubjectView.TableView::key)
                .containsExactly("last-year", "not-ranked", "impact-and-likelihood", "pestelo");
    }

    @Test
    void everyChangeIsTakenBackInTurn() {
        edits.add("Hate crime");
        edits.score("Hate crime", "volume", "3");
        edits.score("Hate crime", "volume", "");
        edits.note("Legal", "A new Act.");
        edits.outcome("Arson", "status", "Missed");
        assertThat(sheet().options()).hasSize(3);
        assertThat(sheet().factors()).extracting(PriorityRow::name).containsExactly("Political", "Legal");
        assertThat(sheet().past().getFirst().text("status")).isEqualTo("Missed");

        assertThat(edits.undo()).contains("status of Arson");
        assertThat(sheet().past().getFirst().text("status")).isEqualTo("Met");
        assertThat(edits.undo()).contains("note of Legal");
        assertThat(edits.undo()).contains("volume of Hate crime");
        assertThat(sheet().option("hate crime").orElseThrow().text("volume")).isEqualTo("3");
        edits.undo();
        edits.undo();
        assertThat(sheet().options()).hasSize(2);
        assertThat(edits.undo()).isEmpty();
    }

    @Test
    void anImportedOptionIsTakenOffAndBroughtBack() {
        edits.remove("Metal theft");
        assertThat(sheet().options()).extracting(PriorityRow::name).containsExactly("Burglary");
        edits.undo();
        assertThat(sheet().options()).hasSize(2);
        edits.note("Political", "");
        assertThat(sheet().factors()).isEmpty();
    }

    @Test
    void whatIsNotOnTheScaleIsRefusedInPlainWords() {
        assertThatThrownBy(() -> edits.score("Burglary", "volume", "5")).isInstanceOf(RefusedException.class)
                .hasMessageContaining("Volume goes from 0 to 4");
        assertThatThrownBy(() -> edits.score("Burglary", "impact", "0")).hasMessageContaining("goes from 1 to 4");
        assertThatThrownBy(() -> edits.score("Burglary", "charm", "2")).hasMessageContaining("there is no criterion");
        assertThatThrownBy(() -> edits.score("Robbery", "volume", "2")).hasMessageContaining("add it first");
        assertThatThrownBy(() -> edits.add("burglary")).hasMessageContaining("already");
        assertThatThrownBy(() -> edits.add(" ")).hasMessageContaining("needs a name");
        assertThatThrownBy(() -> edits.outcome("Arson", "mood", "x")).hasMessageContaining("aim, measure");
        assertThat(edits.undo()).isEmpty();
    }
}
