package org.trigpoint.report.content;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.model.Batch;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.ledger.FigureLedger;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Two files of totals: each measure names the one that brought it.
class MeasureSourcesTest {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final String GRID = "Calderbrook performance grid 2012-13.xlsx";
    private static final String OTHERS = "Calderbrook and other areas 2012-13.csv";

    @TempDir
    static Path folder;

    private static LaidOut laid;
    private static String grid;
    private static String asb;

    @BeforeAll
    static void layOut() throws IOException {
        for (String file : List.of("performance/" + GRID, "performance/" + OTHERS,
                "police/Northmoor Police ASB incidents 2011-12.csv",
                "police/Northmoor Police ASB incidents 2012-13.csv")) {
            Files.copy(SAMPLE.resolve(file), folder.resolve(Path.of(file).getFileName()));
        }
        try (Workspace workspace = Workspace.create(folder.resolve("measures.trigpoint"))) {
            workspace.importFolder(folder, ImportOptions.DEFAULT, Progress.NONE);
            grid = "batch " + batch(workspace, GRID) + " (annex: sources)";
            asb = "batches " + batch(workspace, "Northmoor Police ASB incidents 2011-12.csv") + ", "
                    + batch(workspace, "Northmoor Police ASB incidents 2012-13.csv") + " (annex: sources)";
            laid = LaidOut.of(AssessmentRun.of(workspace, AssessmentRequest.on(LocalDate.of(2013, 6, 30)),
                    Progress.NONE));
        }
    }

    private static long batch(Workspace workspace, String file) {
        return workspace.batches().stream().filter(b -> b.file().equals(file)).map(Batch::id).findFirst().orElseThrow();
    }

    private static Table targets() {
        return laid.document().tables().stream().filter(t -> t.key().equals("targets")).findFirst().orElseThrow();
    }

    @Test
    void aRowNamesTheFileThatBroughtItsMeasure() {
        List<String> sources = targets().rows().stream().map(Row::source).distinct().toList();
        assertThat(sources).contains(grid).noneMatch(String::isEmpty);
        assertThat(targets().source()).as("the table names all").isNotEqualTo(grid);
        assertThat(sources.stream().map(source -> source.replace(" to ", ", ")).toList())
                .as("what is counted from records names their files")
                .contains(asb);
    }

    @Test
    void soDoTheLedgerAndTheSentences() {
        List<String> measures = targets().rows()
                .stream()
                .filter(row -> row.source().equals(grid))
                .map(row -> row.cells().getFirst().text())
                .toList();
        FigureLedger ledger = ReportChecks.ledger(laid.assessment());
        assertThat(ledger.entries())
                .filteredOn(entry -> entry.key().equals("targets")
                        && measures.stream().anyMatch(name -> entry.name().startsWith(name)))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.source()).isEqualTo(grid));
        assertThat(ledger.sentences())
                .filteredOn(entry -> measures.stream().anyMatch(name -> entry.name().startsWith(name + ":")))
                .allSatisfy(entry -> assertThat(entry.source()).isEqualTo(grid));
    }
}
