package org.trigpoint.question;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.store.Rows;
import org.trigpoint.workspace.OwnWorkspace;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CountingTest extends OwnWorkspace {
    @BeforeEach
    void open() {
        Rows.write(workspace.store(), "a.csv", List.of(
                Rows.incident(Dataset.CRIME, "Burglary dwelling", "2012-04", "E01000001"),
                Rows.incident(Dataset.CRIME, "Burglary other", "2012-04", "E01000001"),
                Rows.incident(Dataset.CRIME, "Robbery", "2012-05", "E01000002"),
                Rows.incident(Dataset.CRIME, "Shoplifting", "2012-05", "E01000002"),
                Rows.incident(Dataset.ASB, "Nuisance", "2012-05", "E01000002")));
    }

    @Test
    void anIncidentCountsInEveryGroupItIsIn() {
        assertThat(new CountQuestion(Selection.ALL, List.of("group")).ask(workspace)).contains(
                new CountRow(List.of("Serious acquisitive crime"), 2), new CountRow(List.of("Burglary"), 2));
        assertThat(new CountQuestion(Selection.ALL, List.of("month", "group")).ask(workspace)).contains(
                new CountRow(List.of("2012-05", "Serious acquisitive crime"), 1));
    }

    @Test
    void aGroupAndAnotherConditionMustBothHold() {
        Selection group = Selection.ALL.and(new Condition("group", "burglary"));
        assertThat(new CountQuestion(group, List.of("category")).ask(workspace)).containsExactly(
                new CountRow(List.of("Burglary dwelling"), 1), new CountRow(List.of("Burglary other"), 1));
        assertThat(new CountQuestion(group.and(new Condition("category", "burglary other")), List.of()).ask(workspace))
                .containsExactly(new CountRow(List.of(), 1));
        assertThat(new CountQuestion(group.and(new Condition("category", "Robbery")), List.of()).ask(workspace))
                .isEmpty();
        assertThat(new CountQuestion(group.and(new Condition("area", "E01000002")), List.of()).ask(workspace))
                .isEmpty();
    }

    @Test
    void aValueEndingInAStarStandsForAllThatBeginSo() {
        assertThat(new CountQuestion(Selection.ALL.and(new Condition("category", "burg*")), List.of()).ask(workspace))
                .containsExactly(new CountRow(List.of(), 2));
        assertThat(new CountQuestion(Selection.ALL.and(new Condition("category", "arson*")), List.of()).ask(workspace))
                .isEmpty();
    }

    @Test
    void aGroupThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> new CountQuestion(Selection.ALL.and(new Condition("group", "Fun")), List.of())
                .ask(workspace)).isInstanceOf(RefusedException.class).hasMessageContaining("Serious acquisitive");
        assertThatThrownBy(() -> new CountQuestion(Selection.of(Dataset.ASB).and(new Condition("group", "Violence")),
                List.of()).ask(workspace)).isInstanceOf(RefusedException.class).hasMessageContaining("part of crime");
    }
}
