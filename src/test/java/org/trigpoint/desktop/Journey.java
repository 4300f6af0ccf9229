package org.trigpoint.desktop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.trigpoint.desktop.session.Destination;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/// The whole window over a folder of its own, for each test anew, with the steps that many journeys share.
///
/// Eighteen tasks are done in the whole window by mouse and by the keyboard alone, without a display:
///
/// | task | by mouse | by keyboard |
/// |---|---|---|
/// | open the sample; read a change and its ledger; read performance against targets | `ReadingJourneyTest` | `ReadingJourneyTest`, `KeyboardJourneyTest` |
/// | make a workspace; import a file by the wizard; undo it | `JourneyTest`, `MouseJourneyTest` | `KeyboardJourneyTest` |
/// | ask in Explore and save the question; rank places and read a profile | `MouseJourneyTest`, `JourneyTest` | `ReadingJourneyTest` |
/// | set a target, take it out, take that back | `TargetJourneyTest` | `TargetJourneyTest` |
/// | score an option for priorities; encrypt, lock and unlock | `MouseJourneyTest` | `KeyboardJourneyTest` |
/// | state where a batch is from and delete it for good; delete what backups hold | `DeletingJourneyTest` | `DeletingJourneyTest` |
/// | compare two numbers of a paper | `TwoNumbersJourneyTest` | `TwoNumbersJourneyTest` |
/// | see our measures beside those of others | `OthersJourneyTest` | `OthersJourneyTest` |
/// | read and save the fact sheet | `FactSheetJourneyTest` | `FactSheetJourneyTest` |
/// | write commentary and export the report; check a draft | `ReportJourneyTest` | `ReportJourneyTest` |
@ExtendWith(Robots.class)
abstract class Journey {
    private static final int MOST_TABS = 150;

    @TempDir
    Path folder;
    OpenWindow window;

    @BeforeEach
    void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> window = new OpenWindow(stage, folder));
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        window.session.close();
        FxRobot robot = new FxRobot();
        robot.release(new KeyCode[0]);
        robot.release(new javafx.scene.input.MouseButton[0]);
        FxToolkit.cleanupStages();
    }

    final void rest() {
        window.rest();
    }

    final Destination shown() {
        return window.session.navigation().destinationProperty().get();
    }

    final Node node(String id) {
        OpenWindow.waitUntil(() -> window.shows(id));
        return window.scene.lookup(id);
    }

    /// Opens the workspace of [Desktops] with its outlines, by mouse.
    final void openByMouse(FxRobot robot) {
        window.files.workspace = mapped();
        robot.clickOn("#open-workspace");
        standAtHome();
    }

    /// Opens the workspace of [Desktops] with its outlines, by the keyboard.
    final void openByKeyboard(FxRobot robot) {
        window.files.workspace = mapped();
        robot.push(KeyCode.CONTROL, KeyCode.O);
        standAtHome();
    }

    final Path mapped() {
        Path workspace = Desktops.workspace(folder);
        Desktops.addBoundaries(workspace);
        return workspace;
    }

    final Path peopled() {
        Path workspace = Desktops.workspace(folder);
        Desktops.addPeople(workspace);
        return workspace;
    }

    final void standAtHome() {
        OpenWindow.waitUntil(() -> window.shows("#card-crime"));
        rest();
    }

    /// Goes to a control with the Tab key, as somebody without a mouse must.
    final void reach(FxRobot robot, String id) {
        Node wanted = node(id);
        for (int i = 0; i < MOST_TABS; i++) {
            if (holdsFocus(wanted)) {
                return;
            }
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError("the Tab key does not lead to " + id + "; it stands on "
                + window.scene.getFocusOwner());
    }

    private boolean holdsFocus(Node wanted) {
        for (Node at = window.scene.getFocusOwner(); at != null; at = at.getParent()) {
            if (at == wanted) {
                return true;
            }
        }
        return false;
    }
}
