package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.model.Provenance;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// Where one batch is from is stated, and batches are deleted for good, with the mouse and with the keyboard alone.
class DeletingJourneyTest extends Journey {
    private List<Long> batches() {
        return window.session.scopeProperty()
                .get()
                .contents()
                .batches()
                .stream()
                .map(each -> each.id())
                .toList();
    }

    private Provenance stated(long batch) {
        return window.session.scopeProperty().get().contents().holding().of(batch);
    }

    @Test
    void aBatchIsStatedAndDeletedByMouse(FxRobot robot) {
        openByMouse(robot);
        robot.clickOn("#go-data");
        TableView<?> table = window.table("#batches");
        robot.clickOn((Node) robot.from(table).lookup("asb.csv").query());
        rest();
        robot.clickOn("#state-batch");
        OpenWindow.waitUntil(() -> window.shows("#holding-supplier"));
        robot.clickOn("#holding-supplier").write("Northmoor Council").type(KeyCode.ENTER);
        window.waitForNotice("Kept what is stated of batch 2");
        OpenWindow.waitUntil(() -> "Northmoor Council".equals(stated(2).supplier()));
        assertThat(stated(1)).isEqualTo(Provenance.UNSTATED);
        rest();
        robot.interact(() -> Pictured.write(window.scene, "batch-from", 1));
        robot.clickOn("#undo-last");
        OpenWindow.waitUntil(() -> stated(2).isUnstated());
        assertThat(((TextField) node("#holding-supplier")).getText()).isEmpty();
        rest();
        robot.clickOn("#holding-ledger");
        OpenWindow.waitUntil(() -> window.shows("#erase"));

        robot.interact(() -> Pictured.write(window.scene, "batch", 1));
        robot.clickOn("#erase");
        assertThat(((Button) node("#erase-confirmed")).isDisabled()).isTrue();
        robot.clickOn("#erase-kept");
        OpenWindow.waitUntil(() -> !window.shows("#erase-form"));
        assertThat(batches()).contains(2L);
        robot.clickOn("#erase").clickOn("#erase-reason").write("Agreement ended");
        robot.interact(() -> Pictured.write(window.scene, "erasing", 1));
        robot.clickOn("#erase-confirmed");
        window.waitForNotice("Batch 2 is deleted.");
        OpenWindow.waitUntil(() -> !batches().contains(2L));
        assertThat(window.session.edits().lastProperty().get()).isEmpty();
        rest();
        robot.clickOn("#deleted-batches");
        assertThat(window.table("#receipts").getItems().toString()).contains("batch=2").contains("Agreement ended");
        rest();
        robot.interact(() -> Pictured.write(window.scene, "deleted", 1));
    }

    @Test
    void whatBackupsHoldIsDeletedByKeyboard(FxRobot robot) throws IOException {
        Path workspace = mapped();
        try (Workspace open = Workspace.open(workspace)) {
            open.backUp();
            open.undo(2);
        }
        window.files.workspace = workspace;
        robot.push(KeyCode.CONTROL, KeyCode.O);
        standAtHome();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.table("#batches");
        rest();
        reach(robot, "#deleted-batches");
        robot.type(KeyCode.SPACE);
        assertThat(window.table("#backed-up").getItems().toString()).contains("id=2, file=asb.csv")
                .doesNotContain("crime.csv");
        rest();
        reach(robot, "#erase-backed-up");
        robot.type(KeyCode.SPACE);
        OpenWindow.waitUntil(() -> window.shows("#erase-form"));
        robot.type(KeyCode.ESCAPE); // keeps it, and stays here
        OpenWindow.waitUntil(() -> !window.shows("#erase-form"));
        robot.type(KeyCode.SPACE).write("Sent in error");
        reach(robot, "#erase-confirmed");
        robot.type(KeyCode.SPACE);
        window.waitForNotice("Batch 2 is deleted.");
        OpenWindow.waitUntil(() -> ((TableView<?>) node("#backed-up")).getItems().isEmpty());
        rest();

        window.files.document = folder.resolve("receipts.txt");
        reach(robot, "#save-receipts");
        robot.type(KeyCode.SPACE);
        window.waitForNotice("Saved receipts.txt");
        assertThat(Files.readString(window.files.document)).contains("Workspace:  Borough.trigpoint")
                .contains("Batch:      2, ")
                .contains("Rows:       1,152") // 12 in each of 4 areas in each of 24 months
                .contains("Reason:     Sent in error")
                .contains(" backups that held it were deleted and a new one was made.");
        robot.type(KeyCode.ESCAPE);
        OpenWindow.waitUntil(() -> !window.shows("#deleted"));
        assertThat(shown()).isEqualTo(Destination.DATA);
    }
}
