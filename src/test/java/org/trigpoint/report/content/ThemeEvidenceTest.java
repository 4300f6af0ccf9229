package org.trigpoint.report.content;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.model.Period;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.SeriesNotes;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// What a theme holds beyond its counts, and what becomes of it when its series breaks.
class ThemeEvidenceTest {
    @TempDir
    static Path folder;
    static Path file;

    @BeforeAll
    static void crimeAndWeights() throws IOException {
        for (String year : List.of("2011-12", "2012-13")) {
            String name = "Northmoor Police recorded crime " + year + ".xlsx";
            Files.copy(Path.of("sample-data", "police", name), folder.resolve(name));
        }
        Files.writeString(folder.resolve("Cambridge Crime Harm Index.csv"),
                "Offence description,CCHI\nBurglary dwelling,400\nShoplifting,10\n");
        file = folder.resolve("crime.trigpoint");
        try (Workspace workspace = Workspace.create(file)) {
            workspace.importFolder(folder, ImportOptions.DEFAULT, Progress.NONE);
        }
    }

    private static PlainDocument document() {
        try (Workspace workspace = Workspace.open(file)) {
            return PlainDocument.of(AssessmentRun.of(workspace, AssessmentRequest.on(LocalDate.of(2013, 6, 30)),
                    Progress.NONE));
        }
    }

    /// 460 burglaries of dwellings and 690 shop thefts went to 322 and 780: 460 × 400 + 690 × 10 and 322 × 400 + 780 × 10.
    @Test
    void harmPeopleAndMeasuresStandInTheThemeItself() {
        PlainDocument document = document();
        List<String> section = document.section("Crime");
        assertThat(section).contains("Month by month", "What to expect", "When", "By category",
                "Crime: what 2013/14 may bring");
        assertThat(section)
                .anyMatch(said -> said.startsWith("People, harm, targets"))
                .anyMatch(said -> said.startsWith("Harm. By the ")
                        && said.contains(
                                "was 136,600, compared with 190,900 before, while the weighted offences went from 1,150 to 1,102."))
                .anyMatch(said -> said.startsWith("People. Victims of crime: 3.7% of events were repeats"))
                .anyMatch(said -> said
                        .contains("Serious acquisitive crime: 1,084 in 2012/13, compared with 1,122: no clear"
                                + " change."))
                .contains("Of the 1,135 fewer offences, 490 were criminal damage and arson.");
    }

    @Test
    void acrossABreakNothingIsSaidOfTheChange() {
        SeriesNote note = new SeriesNote("crime", SeriesNote.Kind.BREAK, Period.parse("2012-06..2012-06"),
                "new counting rules");
        try (Workspace workspace = Workspace.open(file)) {
            SeriesNotes.set(workspace, note);
        }
        try {
            PlainDocument document = document();
            assertThat(document.section("Crime"))
                    .contains("Recorded crime went from 8,111 to 6,976 offences; the series"
                            + " breaks in Jun 2012 (new counting rules), so the two years cannot be compared.")
                    .noneMatch(said -> said.startsWith("Clear falls"));
            assertThat(document.prose()).noneMatch(said -> said.startsWith("Recorded crime fell"))
                    .anyMatch(said -> said.startsWith("[b] Break in the series 'crime'"));
            assertThat(document.cells()).anyMatch(cell -> cell.endsWith("series break"));
        } finally {
            try (Workspace workspace = Workspace.open(file)) {
                SeriesNotes.remove(workspace, note);
            }
        }
    }
}
