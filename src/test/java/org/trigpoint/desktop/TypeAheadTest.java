package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.model.Dataset;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// Letters typed on a list of choices choose what begins with them.
class TypeAheadTest extends Journey {
    @Test
    void lettersChooseWhatBeginsWithThem(FxRobot robot) {
        openByMouse(robot);
        window.go(robot, Destination.EXPLORE);
        ComboBox<?> datasets = (ComboBox<?>) node("#explore-dataset");
        assertThat(datasets.getItems()).hasToString("[CRIME, ASB]");
        robot.interact(datasets::requestFocus);
        robot.type(KeyCode.A);
        assertThat(datasets.getValue()).isEqualTo(Dataset.ASB);
        robot.type(KeyCode.X); // nothing begins with "ax"
        assertThat(datasets.getValue()).isEqualTo(Dataset.ASB);
        rest();
        robot.sleep(1_050).type(KeyCode.C); // a new word after a pause
        assertThat(datasets.getValue()).isEqualTo(Dataset.CRIME);
        rest();

        ComboBox<?> hours = (ComboBox<?>) node("#explore-hours");
        robot.interact(hours::requestFocus);
        robot.sleep(1_050).type(KeyCode.A).type(KeyCode.A); // the next one, and round: any time, afternoon
        assertThat(hours.getSelectionModel().getSelectedIndex()).isZero();
        robot.sleep(1_050).write("ni");
        assertThat(hours.getValue()).hasToString("NIGHT");
    }
}
