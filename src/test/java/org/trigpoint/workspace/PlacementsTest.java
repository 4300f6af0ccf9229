package org.trigpoint.workspace;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Selection;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Incidents that come with a point and no area.
class PlacementsTest {
    private static final String HERE = "E01000001";
    @TempDir
    Path folder;
    private Path incidents = Path.of("");
    private Path boundaries = Path.of("");

    @BeforeEach
    void write() throws IOException {
        incidents = Files.writeString(folder.resolve("crime.csv"), """
                Crime no,Offence,Offence date,Longitude,Latitude
                A1,Robbery,13/04/2024,-1.05,52.05
                A2,Robbery,14/04/2024,-1.06,52.06
                A3,Robbery,15/04/2024,-3.00,54.00
                """);
        boundaries = Files.writeString(folder.resolve("areas.geojson"),
                """
                        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"LSOA21CD":"E01000001","LSOA21NM":"City 001A"},
                        "geometry":{"type":"Polygon","coordinates":[[[-1.1,52],[-1,52],[-1,52.1],[-1.1,52.1],[-1.1,52]]]}}]}
                        """);
    }

    @Test
    void countInTheAreaWhoseBoundaryHoldsThemWhicheverComesFirst() {
        for (List<Path> order : List.of(List.of(incidents, boundaries), List.of(boundaries, incidents))) {
            try (Workspace workspace = Workspace
                    .create(folder.resolve(order.getFirst().getFileName() + ".trigpoint"))) {
                order.forEach(file -> workspace.importFile(file, ImportOptions.DEFAULT, Progress.NONE));
                assertThat(byArea(workspace)).containsExactlyInAnyOrder(new CountRow(List.of(HERE), 2),
                        new CountRow(List.of(""), 1));
                assertThat(workspace.store().placements().placed()).isEqualTo(2);
                assertThat(workspace.store().placements().unplaced()).isEqualTo(1);
                assertThat(workspace.verify()).allMatch(IntegrityCheck::ok);
            }
        }
    }

    @Test
    void comeBackWhenTheProgramWasKilledWhileTheyWereOff() {
        Path file = folder.resolve("killed.trigpoint");
        try (Workspace workspace = Workspace.create(file)) {
            workspace.importFile(incidents, ImportOptions.DEFAULT, Progress.NONE);
            workspace.importFile(boundaries, ImportOptions.DEFAULT, Progress.NONE);
            workspace.store().placements().clear(); // and no more
        }
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.store().placements().placed()).isEqualTo(2);
            assertThat(workspace.store().placements().interrupted()).isFalse();
            assertThat(workspace.verify()).allMatch(IntegrityCheck::ok);
        }
    }

    @Test
    void areCountedInTheReportWhereTheyLieOutside() throws IOException {
        Path coded = Files.writeString(folder.resolve("coded.csv"), """
                Crime no,Offence,Offence date,LSOA code
                B1,Robbery,13/04/2024,E01000001
                B2,Robbery,14/04/2024,E01000009
                B3,Robbery,15/04/2024,
                """);
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            assertThat(notes(workspace, coded)).noneMatch(note -> note.contains("outside"));
            workspace.undo(1);
            workspace.importFile(boundaries, ImportOptions.DEFAULT, Progress.NONE);
            assertThat(notes(workspace, coded))
                    .contains("1 incident lies outside the partnership's 1 LSOA, in 1 other; "
                            + "kept, and left out of rankings. 1 has no area.");
            assertThat(notes(workspace, incidents)).contains(
                    "1 incident has a point that lies outside every boundary of the workspace; it is kept.");
            assertThat(workspace.verify()).allMatch(IntegrityCheck::ok);
        }
    }

    @Test
    void areCountedInADryRunBeforeAnythingIsKept() throws IOException {
        Path far = Files.writeString(folder.resolve("far.csv"), """
                Crime no,Offence,Offence date,LSOA code,Longitude,Latitude
                C1,Robbery,13/04/2024,,-1.05,52.05
                C2,Robbery,14/04/2024,,-3.00,54.00
                C3,Robbery,15/04/2024,,-3.00,54.01
                C4,Robbery,15/04/2024,E01000009,-3.00,54.02
                C5,Robbery,15/04/2024,,,
                """);
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            assertThat(dryRun(workspace, far)).noneMatch(note -> note.contains("outside every boundary"));
            workspace.importFile(boundaries, ImportOptions.DEFAULT, Progress.NONE);
            List<String> told = dryRun(workspace, far);

            assertThat(told).contains("2 incidents have a point that lies outside every boundary of the workspace; "
                    + "they are kept.");
            assertThat(told)
                    .anyMatch(note -> note.startsWith("1 incident lies outside the partnership's 1 LSOA, in 1 other"));
            assertThat(workspace.batches()).hasSize(1);
            assertThat(notes(workspace, far)).containsAll(told);
        }
    }

    private static List<String> dryRun(Workspace workspace, Path file) {
        ImportOptions options = new ImportOptions(ReadOptions.DEFAULT, ImportOptions.Mode.DRY_RUN);
        return ((TableReport.Read) workspace.importFile(file, options, Progress.NONE).getFirst()).notes();
    }

    private static List<String> notes(Workspace workspace, Path file) {
        return ((TableReport.Read) workspace.importFile(file, ImportOptions.DEFAULT, Progress.NONE).getFirst()).notes();
    }

    @Test
    void loseTheAreaAgainWhenTheBoundariesGo() {
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            workspace.importFile(incidents, ImportOptions.DEFAULT, Progress.NONE);
            workspace.importFile(boundaries, ImportOptions.DEFAULT, Progress.NONE);
            assertThat(workspace.undo(2)).isTrue();
            assertThat(byArea(workspace)).containsExactly(new CountRow(List.of(""), 3));
            assertThat(workspace.store().placements().placed()).isZero();
            assertThat(workspace.verify()).allMatch(IntegrityCheck::ok);
        }
    }

    @Test
    void areTheSameRecordWhenTheyComeAgain() throws IOException {
        Path again = Files.writeString(folder.resolve("again.csv"), Files.readString(incidents) + "\n");
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            workspace.importFile(boundaries, ImportOptions.DEFAULT, Progress.NONE);
            workspace.importFile(incidents, ImportOptions.DEFAULT, Progress.NONE);
            TableReport.Read read = (TableReport.Read) workspace.importFile(again, ImportOptions.DEFAULT, Progress.NONE)
                    .getFirst();
            assertThat(read.overlap().identical()).isEqualTo(3);
            assertThat(byArea(workspace)).contains(new CountRow(List.of(HERE), 2));
            assertThat(workspace.verify()).allMatch(IntegrityCheck::ok);
        }
    }

    private static List<CountRow> byArea(Workspace workspace) {
        return workspace.store().counts().count(Selection.ALL, List.of("area"));
    }
}
