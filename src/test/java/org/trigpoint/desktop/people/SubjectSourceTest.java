package org.trigpoint.desktop.people;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;
import org.trigpoint.question.subject.Seen;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.question.subject.SubjectView.LineView;
import org.trigpoint.question.subject.SubjectView.TableView;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectSourceTest {
    @TempDir
    Path folder;

    @Test
    void aNumberNamesItsTableItsRuleAndTheFilesItMayComeFrom() {
        Path workspace = Desktops.workspace(folder);
        Desktops.addPeople(workspace);
        Session session = Desktops.session(folder);
        session.open(workspace);
        PeopleViewModel model = new PeopleViewModel(session);
        model.show(session.scopeProperty().get());
        model.choose(model.subjects().stream().filter(s -> s.id().equals("asb-cases")).findFirst().orElseThrow());
        TableView table = model.tableProperty().get();
        LineView cases = table.lines()
                .stream()
                .filter(l -> l.labels().contains("Open cases"))
                .findFirst()
                .orElseThrow();

        FigureAsked asked = model.source(table).of(cases, table.headings().indexOf("2012/13"));
        assertThat(asked.value()).isEqualTo("10");
        assertThat(asked.name()).isEqualTo("Open cases: 2012/13");
        assertThat(asked.facts()).contains(new FigureAsked.Fact("Period", "2012/13"))
                .extracting(FigureAsked.Fact::name)
                .contains("Subject", "Table", "What to know");
        assertThat(asked.counted()).as("never the rows of a period").containsExactly(Selection.of(Dataset.ASB_CASE));
        assertThat(asked.facts()).extracting(FigureAsked.Fact::name).doesNotContain("Small counts");

        model.reveal();
        FigureAsked revealed = model.source(model.tableProperty().get()).of(cases, 0);
        assertThat(revealed.facts()).extracting(FigureAsked.Fact::words)
                .anyMatch(words -> words.contains("not for publication"));
        session.close();
    }

    @Test
    void wordsHaveNoSource() {
        LineView words = new LineView(List.of("Row"),
                List.of(new Seen.Words("rising")));
        TableView table = new TableView("t", "T", List.of("Row"), List.of("Verdict"), List.of(words), List.of());
        SubjectSource source = new SubjectSource(
                new SubjectView("x", "X", Dataset.MARAC, List.of(), List.of(table),
                        List.of()),
                table, Desktops.YEAR, PeopleAnswer.Seeing.GUARDED);

        assertThat(source.of(words, 0)).isNull();
    }
}
