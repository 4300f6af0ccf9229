package org.trigpoint.workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkspaceTest {
    @TempDir
    Path folder;

    @Test
    void whatWasNoticedBelowTheTableIsKeptWithTheBatch() throws IOException {
        Path file = Files.writeString(folder.resolve("crime.csv"), """
                Crime Number,Offence Group,Date Recorded,LSOA Code
                1,Burglary,05/04/2012,E01000001
                2,Robbery,16/04/2012,E01000001

                Source: force recording system. Figures may be revised.
                """);
        try (Workspace workspace = Workspace.create(folder.resolve("test.trigpoint"))) {
            List<TableReport> reports = workspace.importFile(file,
                    ImportOptions.DEFAULT, Progress.NONE);

            TableReport.Read read = (TableReport.Read) reports.getFirst();
            assertThat(read.notes()).anyMatch(note -> note.contains("below"));
            assertThat(workspace.notes(workspace.batches().getFirst().id())).isEqualTo(read.notes());
        }
    }

    @Test
    void replacingAFileKeepsEveryRowThoughItsReferencesAreKnown() throws IOException {
        Path file = Files.writeString(folder.resolve("crime.csv"), """
                Crime Number,Offence Group,Date Recorded,LSOA Code
                C/1,Burglary,05/04/2012,E01000001
                C/2,Robbery,16/04/2012,E01000001
                """);
        try (Workspace workspace = Workspace.create(folder.resolve("test.trigpoint"))) {
            workspace.importFile(file, ImportOptions.DEFAULT, Progress.NONE);
            workspace.importFile(file,
                    new ImportOptions(ImportOptions.DEFAULT.reading(), ImportOptions.Mode.REPLACE), Progress.NONE);

            assertThat(workspace.batches()).singleElement()
                    .satisfies(batch -> assertThat(batch.ledger().loaded()).isEqualTo(2));
            assertThat(workspace.verify()).allMatch(IntegrityCheck::ok);
        }
    }

    /// As when somebody presses Cancel after the file is read and before the rows are in.
    @Test
    void aStopThatOnlyTheWriterHearsStillLeavesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("crime.csv"), """
                Crime Number,Offence Group,Date Recorded,LSOA Code
                C/1,Burglary,05/04/2012,E01000001
                """);
        Thread writer = Thread.currentThread();
        Progress stopped = new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return Thread.currentThread() == writer;
            }
        };
        try (Workspace workspace = Workspace.create(folder.resolve("test.trigpoint"))) {
            assertThatThrownBy(() -> workspace.importFile(file, ImportOptions.DEFAULT, stopped))
                    .isInstanceOf(CancelledException.class);

            assertThat(workspace.batches()).isEmpty();
            assertThat(workspace.verify()).allMatch(IntegrityCheck::ok);
        }
    }

    @Test
    void aTableOfCountsThatIsReplacedLeavesNothingBehind() throws IOException {
        Path counts = Files.writeString(folder.resolve("crime-counts.csv"), "Offence,Apr-12,May-12\nBurglary,3,4\n");
        try (Workspace workspace = Workspace.create(folder.resolve("counts.trigpoint"))) {
            for (ImportOptions options : List.of(ImportOptions.DEFAULT, new ImportOptions(ReadOptions.DEFAULT,
                    ImportOptions.Mode.REPLACE))) {
                workspace.importFile(counts, options, Progress.NONE);
            }

            assertThat(workspace.batches()).hasSize(1);
            assertThat(workspace.verify()).allMatch(IntegrityCheck::ok);
        }
    }
}
