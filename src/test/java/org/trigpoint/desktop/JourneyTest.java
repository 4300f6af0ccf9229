package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trigpoint.desktop.session.Destination;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

class JourneyTest extends Journey {
    private static final Path SAMPLE = Path.of("sample-data");

    private void makeWorkspace(FxRobot robot) {
        window.files.workspace = folder.resolve("journey.trigpoint");
        robot.clickOn("#new-workspace");
        OpenWindow.waitUntil(() -> window.shows("#import-files"));
    }

    @Test
    void aFolderOfPartnerFilesBecomesAnAssessment(FxRobot robot) {
        makeWorkspace(robot);
        window.files.folder = SAMPLE;
        robot.clickOn("#import-folder");
        TableView<?> batches = window.table("#batches");
        assertThat(batches.getItems()).hasSizeGreaterThanOrEqualTo(11);

        robot.clickOn("#go-change");
        TableView<?> changes = window.table("#changes");
        assertThat(changes.getItems().toString()).contains("Metal theft");

        robot.clickOn("#go-places");
        TableView<?> ranking = window.table("#ranking");
        assertThat(ranking.getItems()).hasSize(65);
        robot.clickOn(ranking).type(KeyCode.HOME, KeyCode.SPACE);
        OpenWindow.waitUntil(() -> window.shows("#place"));

        window.files.folder = folder.resolve("out");
        robot.clickOn("#go-report");
        OpenWindow.waitUntil(() -> window.scene.lookup("#section-text .label") != null);
        robot.clickOn("#choose-folder");
        OpenWindow.waitUntil(() -> !window.scene.lookup("#export").isDisabled());
        robot.clickOn("#export");
        window.waitForNotice("The documents are in");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/assessment.docx")
                .isDirectoryContaining("glob:**/assessment.xlsx")
                .isDirectoryContaining("glob:**/assessment.pdf");
    }

    @Test
    void anImportThatIsCancelledLeavesNothingHalfDone(FxRobot robot) throws IOException {
        makeWorkspace(robot);
        window.files.files = List.of(manyCrimes());
        robot.clickOn("#import-files");
        window.table("#wizard-tables");
        robot.clickOn("#wizard-straight");
        OpenWindow.waitUntil(this::cancelled);
        window.waitForNotice("Import stopped.");

        assertThat(window.session.scopeProperty().get().contents().batches()).isEmpty();
    }

    /// Presses Cancel in the same moment as it is seen, since a mouse on its way may come after the end.
    private boolean cancelled() {
        if (window.shows("#activity") && window.scene.lookup("#cancel") instanceof Button cancel
                && cancel.isVisible()) {
            cancel.fire();
            return true;
        }
        return false;
    }

    @Test
    void aFileThatIsRefusedIsNamedWithTheReason(FxRobot robot) throws IOException {
        makeWorkspace(robot);
        window.files.files = List.of(
                Files.writeString(folder.resolve("poem.csv"), "The curfew tolls the knell\nof parting day\n"));
        robot.clickOn("#import-files");
        window.table("#wizard-tables");
        robot.clickOn("#wizard-straight");
        assertThat(robot.lookup("#wizard-hint").queryLabeled().getText()).contains("which column holds the date");
        robot.clickOn("#step-3").clickOn("#draft-name");
        robot.push(KeyCode.ESCAPE);
        window.files.files = List
                .of(Files.writeString(folder.resolve("page.csv"), "{\"type\": \"FeatureCollection\"}"));
        robot.clickOn("#import-files");
        OpenWindow.waitUntil(() -> !robot.lookup(".sheet .lines .label").queryAll().isEmpty());
        robot.clickOn("#wizard-straight");
        OpenWindow.waitUntil(() -> window.shows("#refused"));

        assertThat(robot.lookup("#refused .label").queryAll().toString()).contains("page.csv: ");
        robot.clickOn("#dismiss");
        assertThat(window.shows("#notice")).isFalse();
    }

    @Test
    void everythingIsReachedWithTheKeyboard(FxRobot robot) {
        window.files.workspace = Desktops.workspace(folder);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        OpenWindow.waitUntil(() -> window.shows("#card-crime"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        TableView<?> changes = window.table("#changes");
        assertThat(window.session.navigation().destinationProperty().get()).isEqualTo(Destination.CHANGE);

        robot.interact(changes::requestFocus);
        robot.type(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.C);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo("Category\t2011/12\t2012/13\tDifference\tChange\t95% interval\tAround zero\tVerdict\n"
                        + "Burglary\t960\t480\t−480\t−50.0%\t(−55 to −44)\t(−55 to −44)\tfell, better"));

        robot.push(KeyCode.F1);
        assertThat(window.shows("#help-sheet")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.shows("#help-sheet")).isFalse();
    }

    /// Enough rows that the import lasts until it is cancelled.
    private Path manyCrimes() throws IOException {
        Path file = folder.resolve("2012-04-many-street.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
                    + "Crime type,Last outcome category,Context\n");
            for (int i = 0; i < 2_000_000; i++) {
                out.write(",2012-04,Some Police,Some Police,-1.1,52.6,On or near High Street,E01000001,Borough 001A,"
                        + "Burglary,,\n");
            }
        }
        return file;
    }
}
