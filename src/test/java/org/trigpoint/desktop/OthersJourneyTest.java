package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// Our measures are seen beside those of others, by the keyboard and by mouse.
class OthersJourneyTest extends Journey {
    @Test
    void measuresStandBesideThoseOfOthers(FxRobot robot) throws IOException {
        Path workspace = mapped();
        Desktops.addMeasures(workspace);
        window.files.workspace = workspace;
        robot.push(KeyCode.CONTROL, KeyCode.O);
        standAtHome();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.table("#targets");
        rest();
        reach(robot, "#show-others");
        robot.type(KeyCode.SPACE);
        OpenWindow.waitUntil(() -> window.shows("#beside-others"));
        rest();
        assertThat(((TableView<?>) node("#others")).getItems()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        OpenWindow.waitUntil(() -> !window.shows("#beside-others"));

        try (var files = Files.list(Path.of("sample-data/performance"))) {
            List<Path> all = files.toList();
            robot.interact(() -> window.session.importAll(all));
        }
        window.waitForNotice("Imported");
        rest();
        robot.clickOn("#show-others");
        String lines = window.table("#others").getItems().toString();
        // 66.0% of ours against 72.3% of England
        assertThat(lines).contains("area=this partnership").contains("area=England").contains("verdict=ours is lower");
        robot.interact(() -> Pictured.write(window.scene, "others", 1));
        robot.clickOn("#set-target");
        OpenWindow.waitUntil(() -> window.shows("#target-form") && !window.shows("#beside-others"));
    }
}
