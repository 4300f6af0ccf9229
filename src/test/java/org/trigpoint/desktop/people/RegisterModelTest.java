package org.trigpoint.desktop.people;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.Desktops;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.question.subject.Assessment;
import org.trigpoint.question.subject.CaseRegister;
import org.trigpoint.question.subject.FormDefinition.Question;
import org.trigpoint.question.subject.ScoredCase;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// What the form on the People screen changes, and taking it back.
class RegisterModelTest {
    private static final LocalDate DAY = LocalDate.of(2012, 12, 31);

    @TempDir
    Path folder;
    private Path workspace;
    private Session session;
    private RegisterModel model;
    private int told;

    @BeforeEach
    void open() {
        workspace = Desktops.workspace(folder);
        session = Desktops.session(folder);
        session.open(workspace);
        model = new RegisterModel(session, () -> told++);
        model.show("households");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<ScoredCase> cases() {
        session.close();
        try (Workspace open = Workspace.open(workspace)) {
            return CaseRegister.of(open, "households", DAY);
        }
    }

    private Question question(String column) {
        return questions().stream().filter(q -> q.column().equals(column)).findFirst().orElseThrow();
    }

    private List<Question> questions() {
        List<Question> questions = model.questions().valueProperty().get();
        assertThat(questions).isNotNull();
        return questions == null ? List.of() : questions;
    }

    @Test
    void aWeightAQuestionAndTakingBoth() {
        model.weigh(question("housing"), "2.5");
        assertThat(question("housing").weight()).isEqualTo(2.5);
        model.weigh(question("housing"), "much");
        assertThat(question("housing").weight()).isEqualTo(2.5);
        model.add("Isolation");
        assertThat(question("isolation").highest()).isEqualTo(3);
        model.drop(question("health"));
        assertThat(questions()).extracting(Question::column).contains("isolation").doesNotContain("health");
        assertThat(told).isEqualTo(3);

        session.edits().undo();
        session.edits().undo();
        session.edits().undo();
        assertThat(questions()).extracting(Question::column).contains("health").doesNotContain("isolation");
        assertThat(question("housing").weight()).isEqualTo(1);
    }

    @Test
    void anAssessmentIsKept() {
        model.assess(new Assessment("H9", DAY, null, "Police", false, Map.of("asb", 3, "crime", 2)));
        assertThat(told).isEqualTo(1);
        assertThat(cases()).extracting(ScoredCase::reference, ScoredCase::score)
                .contains(tuple("H9", 5.));
    }

    @Test
    void anAssessmentIsTakenBack() {
        model.assess(new Assessment("H9", DAY, null, "Police", false, Map.of("asb", 3)));
        session.edits().undo();
        assertThat(cases()).extracting(ScoredCase::reference).doesNotContain("H9");
    }

    @Test
    void otherSubjectsHaveNoForm() {
        model.show("treatment");
        assertThat(model.registerProperty().get()).isNull();
    }
}
