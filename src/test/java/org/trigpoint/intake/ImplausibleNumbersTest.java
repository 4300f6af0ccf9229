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

class ImplausibleNumbersTest {
    @TempDir
    Path folder;

    private TableReport.Read imported(Workspace workspace, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return (TableReport.Read) workspace.importFile(file, ImportOptions.DEFAULT, Progress.NONE).getFirst();
    }

    @Test
    void agesThatNobodyHasAreLeftOutAndToldWithTheirRows() throws IOException {
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            TableReport.Read read = imported(workspace, "arrests.csv", """
                    Arrest No,Arrest Date,Offence,Under the Influence,Age
                    A1,13/05/2012,Theft,Y,199
                    A2,14/05/2012,Theft,N,-1
                    A3,15/05/2012,Theft,N,44
                    A4,16/05/2012,Theft,N,18 to 24
                    A5,17/05/2012,Theft,N,120
                    A6,18/05/2012,Theft,N,
                    """);
            assertThat(read.ledger().loaded()).isEqualTo(6);
            assertThat(read.notes()).contains(
                    "2 values of 'age' are outside 0 to 120 and were left out: '199' in row 2, '-1' in row 3.");
            assertThat(new CountQuestion(Selection.of(Dataset.ARREST), List.of("age")).ask(workspace))
                    .containsExactlyInAnyOrder(new CountRow(List.of(""), 3), new CountRow(List.of("120"), 1),
                            new CountRow(List.of("18 to 24"), 1), new CountRow(List.of("44"), 1));
        }
    }

    @Test
    void ofManyTheFirstFiveAreNamed() throws IOException {
        StringBuilder rows = new StringBuilder("Case No,Date of MARAC,Agency,Repeat,No of children\n");
        for (int i = 0; i < 8; i++) {
            rows.append("M%d,%d/05/2012,Police,N,%d%n".formatted(i, 13 + i, i == 0 ? 2 : 99));
        }
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            assertThat(imported(workspace, "MARAC cases.csv", rows.toString()).notes()).contains(
                    "7 values of 'children' are outside 0 to 30 and were left out: '99' in row 3, '99' in row 4, '99' in"
                            + " row 5, '99' in row 6, '99' in row 7 and 2 more.");
        }
    }
}
