package org.trigpoint.workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CollisionDatesTest {
    @TempDir
    Path folder;

    @Test
    void inAFolderTheCollisionsComeFirstWhateverTheirNames() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("dft-road-casualty-statistics-casualty-2024.csv"), """
                collision_index,collision_year,casualty_class,casualty_severity
                2024A,2024,1,2
                """);
        Files.writeString(in.resolve("dft-road-casualty-statistics-collision-2024.csv"), """
                collision_index,date,time,collision_severity,longitude,latitude
                2024A,05/03/2024,08:30,2,-1.5,53.8
                """);
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            workspace.importFolder(in, ImportOptions.DEFAULT, Progress.NONE);
            assertThat(workspace.store().counts().count(Selection.of(Dataset.CASUALTY), List.of("month")))
                    .containsExactly(new CountRow(List.of("2024-03"), 1));
        }
    }

    @Test
    void aCasualtyTakesTheDateOfItsCollision() throws IOException {
        Path collisions = Files.writeString(folder.resolve("collisions.csv"), """
                collision_index,date,time,collision_severity,longitude,latitude
                2024A,05/03/2024,08:30,2,-1.5,53.8
                """);
        Path casualties = Files.writeString(folder.resolve("casualties.csv"), """
                collision_index,collision_year,casualty_class,casualty_severity
                2024A,2024,1,2
                2024B,2024,1,3
                """);
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            workspace.importFile(collisions, ImportOptions.DEFAULT, Progress.NONE);
            TableReport.Read read = (TableReport.Read) workspace
                    .importFile(casualties, ImportOptions.DEFAULT, Progress.NONE)
                    .getFirst();
            assertThat(read.notes()).anyMatch(note -> note.startsWith("1 row took its date from the collision"));
            assertThat(workspace.store().counts().count(Selection.of(Dataset.CASUALTY), List.of("month", "hour")))
                    .containsExactlyInAnyOrder(new CountRow(List.of("2024-03", "8"), 1),
                            new CountRow(List.of("2024-01", ""), 1));
        }
    }
}
