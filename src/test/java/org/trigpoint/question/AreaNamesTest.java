package org.trigpoint.question;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Area;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.people.DisplacementDifference.Site;
import org.trigpoint.question.subject.EvaluationQuestion;
import org.trigpoint.question.subject.Given;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AreaNamesTest {
    @TempDir
    Path folder;
    private Given given;
    private Workspace workspace;

    @BeforeEach
    void areas() throws IOException {
        given = Given.in(folder)
                .records(20, "asb:Nuisance", "2011-06-01", "area=E01000001")
                .records(9, "asb:Nuisance", "2012-06-30", "area=E01000001")
                .records(5, "asb:Nuisance", "2012-06-30", "area=E01000002");
        workspace = given.workspace();
        Path file = Files.writeString(folder.resolve("look-up.csv"), """
                LSOA11CD,LSOA11NM,Local name,WD11CD,WD11NM
                E01000001,Calder 001A,The Mills,E05000001,Castle
                E01000002,Calder 001B,Top End,E05000001,Castle
                E01000003,Calder 001C,Top End,E05000002,Minster
                """);
        workspace.importFile(file, ImportOptions.DEFAULT, Progress.NONE);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private List<String> called(String words) {
        return AreaNames.called(workspace.store().areas(), words).stream().map(Area::code).toList();
    }

    @Test
    void anAreaGoesByItsCodeItsNameAndItsLocalName() {
        assertThat(called("e01000001")).containsExactly("E01000001");
        assertThat(called("calder 001a")).containsExactly("E01000001");
        assertThat(called("the mills")).containsExactly("E01000001");
        assertThat(called("Castle")).containsExactly("E05000001");
        assertThat(called("Nowhere")).isEmpty();
    }

    @Test
    void aNameOfSeveralIsRefusedWithTheirCodes() {
        assertThatThrownBy(() -> called("Top End")).isInstanceOf(RefusedException.class)
                .hasMessage("'Top End' is the name of 2 areas of the kind LSOA; give the code: E01000002 (Calder 001B),"
                        + " E01000003 (Calder 001C)");
    }

    @Test
    void anInitiativeIsJudgedByTheLocalNameOfItsArea() {
        Period after = Period.parse("2012-06..2012-06");
        EvaluationQuestion question = new EvaluationQuestion(Dataset.ASB, after, after.yearBefore());
        assertThat(question.site(workspace, "The Mills")).isEqualTo(new Site(20, 9, 1));
        assertThat(question.site(workspace, "Castle")).isEqualTo(new Site(20, 14, 1));
        assertThatThrownBy(() -> question.site(workspace, "Top End")).isInstanceOf(RefusedException.class);
    }

    @Test
    void placesWithinAWardAreFoundByItsCode() {
        assertThat(Universe.of(workspace, null, "E05000001").areas().keySet())
                .isEqualTo(Universe.of(workspace, null, "castle").areas().keySet())
                .containsExactlyInAnyOrder("E01000001", "E01000002");
    }
}
