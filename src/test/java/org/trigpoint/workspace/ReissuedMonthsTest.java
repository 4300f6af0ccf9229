package org.trigpoint.workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Overlap;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// The same month of data.police.uk in two downloads: outcomes have moved on, and anti-social behaviour has no Crime ID.
class ReissuedMonthsTest {
    private static final String HEAD = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
            + "LSOA name,Crime type,Last outcome category,Context\n";
    private static final String BURGLARY = "a".repeat(64) + ",2023-01,P,P,-1.5,54.5,S,E01012304,N,Burglary,";
    private static final String ROBBERY = "b".repeat(64) + ",2023-01,P,P,-1.5,54.5,S,E01012304,N,Robbery,Charged,\n";
    private static final String ASB = ",2023-01,P,P,-1.5,54.5,S,E01012304,N,Anti-social behaviour,,\n";

    @TempDir
    Path folder;

    @Test
    void crimesAreMatchedAndRowsWithoutAReferenceAreKeptWithAWarningBeforehand() throws IOException {
        Path first = Files.writeString(folder.resolve("first.csv"),
                HEAD + BURGLARY + "Under investigation,\n" + ROBBERY + ASB + ASB);
        Path second = Files.writeString(folder.resolve("second.csv"),
                HEAD + BURGLARY + "No suspect,\n" + ROBBERY + ASB + ASB + ASB);
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            assertThat(read(workspace, first, ImportOptions.Mode.KEEP).notes())
                    .noneMatch(note -> note.startsWith("WARNING"));
            TableReport.Read rehearsed = read(workspace, second, ImportOptions.Mode.DRY_RUN);
            assertThat(rehearsed.overlap()).isEqualTo(new Overlap(3, 1, 1, 0));
            assertThat(rehearsed.notes()).anyMatch(note -> note.startsWith("WARNING: January 2023 is there already in "
                    + "batch 1 (first.csv). 3 rows of it here and 2 there have no reference")
                    && note.contains("2 are alike in every column"));
            assertThat(workspace.batches()).hasSize(1);
            assertThat(read(workspace, second, ImportOptions.Mode.KEEP).ledger()).isEqualTo(new Ledger(5, 4, 0, 0, 1));
            assertThat(workspace.verify()).allMatch(IntegrityCheck::ok);
        }
    }

    private static TableReport.Read read(Workspace workspace, Path file, ImportOptions.Mode mode) {
        return (TableReport.Read) workspace
                .importFile(file, new ImportOptions(ReadOptions.DEFAULT, mode), Progress.NONE)
                .getFirst();
    }
}
