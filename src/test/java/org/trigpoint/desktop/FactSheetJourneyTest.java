package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trigpoint.desktop.session.Destination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// The data-protection fact sheet is read and saved, with the mouse and with the keyboard alone.
class FactSheetJourneyTest extends Journey {
    private String text() {
        return window.scene.getRoot()
                .lookupAll("#fact-sheet-text .label")
                .stream()
                .map(each -> ((Labeled) each).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theSheetIsReadAndSavedByMouse(FxRobot robot) {
        openByMouse(robot);
        robot.clickOn("#go-report");
        rest();
        robot.clickOn("#open-fact-sheet");
        OpenWindow.waitUntil(() -> text().contains("What is held"));
        rest();
        assertThat(text()).contains("The workspace is not encrypted").contains("Nothing is to be reviewed or deleted");
        robot.interact(() -> Pictured.write(window.scene, "fact-sheet", 1));
        window.files.document = folder.resolve("sheet.pdf");
        robot.clickOn("#fact-sheet-save");
        window.waitForNotice("Saved sheet.pdf");
        assertThat(window.files.document).isNotEmptyFile();
        rest();
        robot.clickOn("sheet.pdf");
        OpenWindow.waitUntil(() -> window.opened.equals(List.of(folder.resolve("sheet.pdf"))));
        robot.clickOn("#fact-sheet-back");
        OpenWindow.waitUntil(() -> !window.shows("#fact-sheet") && window.shows("#export"));
    }

    @Test
    void theSheetIsSavedByKeyboardAndWhatIsNoFolderIsTold(FxRobot robot) throws IOException {
        openByKeyboard(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K).write("fact sheet").type(KeyCode.ENTER);
        OpenWindow.waitUntil(() -> text().contains("What is held"));
        rest();
        assertThat(shown()).isEqualTo(Destination.REPORT);
        window.files.document = folder.resolve("Borough.trigpoint").resolve("sheet.csv"); // in a file;
        reach(robot, "#fact-sheet-save");
        robot.type(KeyCode.SPACE);
        window.waitForNotice("Cannot write into Borough.trigpoint. Choose another folder.");
        Path csv = folder.resolve("sheet.csv");
        window.files.document = csv;
        robot.type(KeyCode.SPACE);
        window.waitForNotice("Saved sheet.csv");
        // 960 + 480 burglaries, 96 + 84 robberies, 12 arsons, 1,152 nuisances, 8 rows of areas and 4 outlines
        assertThat(Files.readString(csv)).contains("Crime").contains("2796");
        robot.type(KeyCode.ESCAPE);
        OpenWindow.waitUntil(() -> !window.shows("#fact-sheet"));
    }
}
