package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trigpoint.desktop.session.Destination;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// Two numbers of somebody's paper are compared on the Change screen, by the keyboard and by mouse.
class TwoNumbersJourneyTest extends Journey {
    private String verdict() {
        return ((Labeled) node("#two-verdict")).getText();
    }

    @Test
    void twoNumbersAreCompared(FxRobot robot) {
        openByKeyboard(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.table("#changes");
        rest();
        assertThat(shown()).isEqualTo(Destination.CHANGE);
        reach(robot, "#show-two-numbers");
        robot.type(KeyCode.SPACE);
        assertThat(verdict()).startsWith("Is that rise real?");
        robot.write("212").type(KeyCode.TAB).write("239"); // the focus is on the earlier number
        assertThat(verdict()).contains("+12.7%").contains("No clear change");
        robot.interact(() -> Pictured.write(window.scene, "two-numbers", 1));
        robot.type(KeyCode.ESCAPE);
        OpenWindow.waitUntil(() -> !window.shows("#two-numbers"));

        robot.clickOn("#show-two-numbers").clickOn("#two-now").push(KeyCode.CONTROL, KeyCode.A).write("400");
        assertThat(verdict()).contains("+88.7%").contains("Rose");
        robot.clickOn("#show-two-numbers");
        OpenWindow.waitUntil(() -> !window.shows("#two-numbers"));
    }
}
