package org.trigpoint.desktop.priorities;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class PrioritySourceTest {
    @TempDir
    Path folder;

    @Test
    void aRankNamesEveryScoreItsWeightTheEvidenceAndTheFile() {
        Path workspace = Desktops.workspace(folder);
        Desktops.addPeople(workspace);
        Session session = Desktops.session(folder);
        session.open(workspace);
        PriorityBoard board = asked(session);
        PriorityLine first = board.lines().getFirst();
        assertThat(first.name()).isEqualTo("Domestic abuse");

        FigureAsked score = new PrioritySource(board.sheet(), first).score();
        assertThat(score.name()).isEqualTo("Score of Domestic abuse");
        assertThat(score.facts()).contains(new FigureAsked.Fact("Rank", "1 of 3"),
                new FigureAsked.Fact("Evidence", "Reports rose."))
                .anyMatch(fact -> fact.name().startsWith("Volume") && fact.words().startsWith("3 of "));
        assertThat(score.facts()).extracting(FigureAsked.Fact::words).contains("not scored");
        assertThat(score.counted()).containsExactly(Selection.of(Dataset.PRIORITY));
        assertThat(new PrioritySource(board.sheet(), first).interval().facts())
                .anyMatch(fact -> fact.name().equals("Trials") && fact.words().contains("with seed "));
        session.close();
    }

    private static PriorityBoard asked(Session session) {
        PrioritiesViewModel model = new PrioritiesViewModel(session);
        model.show(session.scopeProperty().get());
        return model.answer().valueProperty().get();
    }
}
