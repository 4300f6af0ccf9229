package org.trigpoint.desktop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trigpoint.desktop.session.Destination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/// A draft's figures are checked from the Report screen with the keyboard.
@ExtendWith(ApplicationExtension.class)
class DraftCheckJourneyTest {
    @TempDir
    Path folder;
    OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, folder);
    }

    @AfterEach
    void close() {
        window.session.close();
    }

    @Test
    void aDraftIsCheckedCopiedAndLeftAgain(FxRobot robot) throws IOException {
        window.files.workspace = Desktops.workspace(folder);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        OpenWindow.waitUntil(() -> window.shows("#card-crime"));
        robot.interact(() -> window.session.navigation().go(Destination.REPORT));
        OpenWindow.waitUntil(() -> window.shows("#outline") || window.shows("#checks"));

        window.files.draft = Files.writeString(folder.resolve("plan.txt"), """
                Crime fell by 14% from 26,913 to 23,034 incidents.

                Offences by young people fell by 18.1%, from 1,804 to 1,070.

                Burglary and robbery fell by 10% and 30% respectively, from 500 to 450 and from 50 to 40.
                """);
        robot.push(KeyCode.ALT, KeyCode.D);
        TableView<?> findings = window.table("#draft-findings");
        assertThat(findings.getItems()).hasSize(2);
        Label whole = (Label) window.scene.lookup("#draft-finding");
        OpenWindow.waitUntil(() -> whole.getText().startsWith("Line 3: "));
        robot.interact(() -> Pictured.write(window.scene, "draft check", 1));

        robot.interact(window.scene.lookup("#draft-everything")::requestFocus);
        robot.type(KeyCode.SPACE);
        OpenWindow.waitUntil(() -> findings.getItems().size() == 4);
        robot.interact(window.scene.lookup("#draft-copy")::requestFocus);
        robot.type(KeyCode.SPACE);
        String copied = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("Line\tFinding\t").contains("3\t✗ cannot be right\t").contains("-40.69%");

        robot.type(KeyCode.ESCAPE);
        OpenWindow.waitUntil(() -> !window.shows("#draft-check"));
    }
}
