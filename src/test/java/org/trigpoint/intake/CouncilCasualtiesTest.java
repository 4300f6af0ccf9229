package org.trigpoint.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.TableReport;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CouncilCasualtiesTest {
    /// Words in the place of the codes of the national file.
    @Test
    void aCouncilsOwnTableOfCasualtiesIsKnown(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("casualties 2012-13.csv"), """
                Casualty ref,Date of collision,Casualty severity,Age of casualty,Casualty class,Casualty type
                K1,14/05/2012,Killed,30,Driver,Car
                K2,15/05/2012,Seriously injured,9,Pedestrian,Pedestrian
                K3,16/05/2012,Slight,71,Passenger,Car
                """);
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            assertThat(workspace.importFile(file, ImportOptions.DEFAULT, Progress.NONE))
                    .allMatch(report -> report instanceof TableReport.Read read
                            && read.layout().equals("road-casualties"));
            assertThat(new CountQuestion(Selection.of(Dataset.CASUALTY), List.of("category", "class")).ask(workspace))
                    .containsExactlyInAnyOrder(new CountRow(List.of("Fatal", "Driver or rider"), 1),
                            new CountRow(List.of("Serious", "Pedestrian"), 1),
                            new CountRow(List.of("Slight", "Passenger"), 1));
        }
    }
}
