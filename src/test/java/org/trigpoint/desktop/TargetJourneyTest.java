package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// A target is set, changed, taken out and taken back on the screen, with the mouse and with the keyboard alone.
class TargetJourneyTest extends Journey {
    private void open(FxRobot robot, boolean byMouse) {
        Path workspace = mapped();
        Desktops.addMeasures(workspace);
        window.files.workspace = workspace;
        if (byMouse) {
            robot.clickOn("#open-workspace");
        } else {
            robot.push(KeyCode.CONTROL, KeyCode.O);
        }
        standAtHome();
    }

    private void waitForTarget(String measure, String target) {
        OpenWindow.waitUntil(() -> window.table("#targets")
                .getItems()
                .stream()
                .map(String::valueOf)
                .anyMatch(row -> row.contains("name=" + measure) && row.contains(target)));
    }

    private boolean has(String measure) {
        return window.table("#targets").getItems().toString().contains("name=" + measure + ",");
    }

    @Test
    void aTargetIsSetAndTakenBackByMouse(FxRobot robot) {
        open(robot, true);
        robot.clickOn("#go-targets");
        TableView<?> targets = window.table("#targets");
        rest();
        robot.clickOn((Node) robot.from(targets).lookup("Deliberate fires").query());
        rest();
        robot.clickOn("#set-target");
        OpenWindow.waitUntil(() -> window.shows("#target-form"));
        rest();
        robot.clickOn("#target-words").push(KeyCode.CONTROL, KeyCode.A).write("at least");
        robot.clickOn("#target-keep");
        OpenWindow.waitUntil(() -> robot.lookup("#target-problem").queryLabeled().getText().contains("not understood"));
        robot.clickOn("#target-words").push(KeyCode.CONTROL, KeyCode.A).write("at most 365");
        robot.clickOn("#target-keep");
        waitForTarget("Deliberate fires", "AtMost[limit=365.0]");
        rest();
        // 12 × 24 + 78 = 366 fires are one too many
        OpenWindow.waitUntil(() -> robot.lookup("#target-facts .label").queryAll().toString().contains("missed"));
        assertThat(robot.lookup("#target-facts .label").queryAll().toString()).contains("set by hand by ");
        assertThat(robot.lookup("#target-problem").queryLabeled().getText()).isEmpty();

        robot.clickOn(targets).push(KeyCode.CONTROL, KeyCode.Z);
        waitForTarget("Deliberate fires", "AtMost[limit=370.0]");
    }

    @Test
    void aTargetOfADataSetIsSetAndTakenOutByKeyboard(FxRobot robot) {
        open(robot, false);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.table("#targets");
        rest();
        reach(robot, "#set-target");
        robot.type(KeyCode.SPACE);
        OpenWindow.waitUntil(() -> window.shows("#target-form"));
        rest();
        robot.push(KeyCode.SHIFT, KeyCode.TAB)
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("crime:Burglary")
                .type(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("reduce by 5%").type(KeyCode.ENTER);
        waitForTarget("crime:Burglary", "ReduceBy[percent=5.0]");
        rest();

        reach(robot, "#targets-set");
        reach(robot, "#target-remove");
        robot.type(KeyCode.SPACE);
        OpenWindow.waitUntil(() -> !has("crime:Burglary"));
        rest();
        robot.type(KeyCode.ESCAPE);
        OpenWindow.waitUntil(() -> !window.shows("#target-form"));
        reach(robot, "#targets");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.waitUntil(() -> has("crime:Burglary"));
    }
}
