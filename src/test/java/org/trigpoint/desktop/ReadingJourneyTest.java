package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trigpoint.desktop.session.Destination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// Core tasks of reading, each with the mouse and with the keyboard alone: the sample, a change and its ledger,
/// performance against targets, a question saved, a ranking and a profile.
class ReadingJourneyTest extends Journey {
    /// Puts a small workspace where the sample assessment is kept once it was made.
    private void keepSample() throws IOException {
        Path kept = folder.resolve("settings").resolve("Sample assessment.trigpoint");
        Files.createDirectories(kept.getParent());
        Files.copy(mapped(), kept);
    }

    @Test
    void theSampleIsOpenedByMouse(FxRobot robot) throws IOException {
        keepSample();
        robot.clickOn("#open-sample");
        standAtHome();
        assertThat(window.session.scopeProperty().get().contents().name()).isEqualTo("Sample assessment");
        robot.clickOn("#card-crime");
        assertThat(window.table("#changes").getItems().toString()).contains("Burglary");
    }

    @Test
    void theSampleIsOpenedByKeyboard(FxRobot robot) throws IOException {
        keepSample();
        reach(robot, "#open-sample");
        robot.type(KeyCode.ENTER);
        standAtHome();
        reach(robot, "#card-crime");
        robot.type(KeyCode.ENTER);
        assertThat(window.table("#changes").getItems().toString()).contains("Burglary");
    }

    @Test
    void aChangeIsReadAndFollowedToItsFileByMouse(FxRobot robot) {
        openByMouse(robot);
        robot.clickOn("#go-change");
        TableView<?> changes = window.table("#changes");
        rest();
        robot.clickOn((Node) robot.from(changes).lookup("480").query());
        OpenWindow.waitUntil(() -> !robot.lookup("#ledger-batches .hyperlink").queryAll().isEmpty());
        assertThat(robot.lookup("#ledger-value").queryLabeled().getText()).isEqualTo("480");
        robot.clickOn("#ledger-batches .hyperlink");
        OpenWindow.waitUntil(() -> shown() == Destination.DATA);
    }

    private void openMeasures() {
        Path workspace = mapped();
        Desktops.addMeasures(workspace);
        window.files.workspace = workspace;
    }

    @Test
    void performanceIsReadByMouse(FxRobot robot) {
        openMeasures();
        robot.clickOn("#open-workspace");
        standAtHome();
        robot.clickOn("#go-targets");
        TableView<?> targets = window.table("#targets");
        rest();
        robot.clickOn((Node) robot.from(targets).lookup("Deliberate fires").query());
        rest();
        // 24 + 1 to 24 + 12 fires a month: 12 × 24 + 78
        OpenWindow.waitUntil(() -> robot.lookup("#target-facts .label").queryAll().toString().contains("366"));
    }

    @Test
    void performanceIsReadByKeyboard(FxRobot robot) {
        openMeasures();
        robot.push(KeyCode.CONTROL, KeyCode.O);
        standAtHome();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.table("#targets");
        rest();
        reach(robot, "#targets");
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        OpenWindow.waitUntil(() -> window.shows("#figure-ledger"));
        robot.type(KeyCode.ESCAPE);
        OpenWindow.waitUntil(() -> !window.shows("#figure-ledger"));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).contains("Deliberate fires", "370"));
    }

    @Test
    void aQuestionIsAskedAndSavedByKeyboard(FxRobot robot) {
        openByKeyboard(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        TableView<?> places = window.table("#top-places-found");
        rest();
        reach(robot, "#top-places-found");
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        rest();
        assertThat(places.getItems()).hasSize(1);
        reach(robot, "#saved-queries");
        robot.type(KeyCode.SPACE);
        OpenWindow.waitUntil(() -> robot.lookup("#query-name").tryQuery().isPresent());
        robot.write("One place").type(KeyCode.ENTER);
        window.waitForNotice("Saved the query “One place”.");
    }

    @Test
    void placesAreRankedAndAProfileIsReadByKeyboard(FxRobot robot) {
        openByKeyboard(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        TableView<?> ranking = window.table("#ranking");
        rest();
        reach(robot, "#ranking");
        robot.type(KeyCode.HOME, KeyCode.SPACE);
        OpenWindow.waitUntil(() -> window.shows("#place"));
        assertThat(ranking.getItems().getFirst().toString()).contains("E01000004");
        reach(robot, "#explore-place");
        robot.type(KeyCode.SPACE);
        OpenWindow.waitUntil(() -> shown() == Destination.EXPLORE);
    }
}
