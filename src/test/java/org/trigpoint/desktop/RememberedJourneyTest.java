package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Preferences;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/// A workspace that is opened again looks as it was left.
class RememberedJourneyTest extends Journey {
    /// The column headed "Difference".
    private static final int DRAGGED = 3;

    @Test
    void widthsOrdersAndFiltersComeBack(FxRobot robot) {
        Path workspace = Desktops.workspace(folder);
        window.open(robot, workspace);
        robot.clickOn("#go-change");
        TableView<?> changes = window.table("#changes");
        window.rest();
        Node heading = robot.from(changes).lookup("Difference").query();
        robot.clickOn(heading).clickOn(heading);
        assertThat(changes.getItems().toString()).containsSubsequence("Arson", "Burglary");
        double before = changes.getColumns().get(DRAGGED).getWidth();
        drag(robot, heading, 60);
        double width = changes.getColumns().get(DRAGGED).getWidth();
        assertThat(width).isGreaterThan(before);

        robot.clickOn("#go-explore");
        TableView<?> places = window.table("#top-places-found");
        robot.interact(() -> places.getSelectionModel().select(0));
        robot.interact(places::requestFocus);
        robot.type(KeyCode.ENTER);
        window.rest();
        assertThat(places.getItems()).hasSize(1);

        robot.interact(() -> window.session.create(folder.resolve("Other.trigpoint")));
        OpenWindow.waitUntil(() -> window.session.scopeProperty().get().contents().isEmpty());
        window.open(robot, workspace);
        window.go(robot, Destination.EXPLORE);
        assertThat(places.getItems()).hasSize(1);
        window.go(robot, Destination.CHANGE);
        TableColumn<?, ?> first = changes.getSortOrder().getFirst();
        assertThat(first.getId()).isEqualTo("Difference");
        assertThat(first.getSortType()).isEqualTo(TableColumn.SortType.DESCENDING);
        assertThat(changes.getItems().toString()).containsSubsequence("Arson", "Burglary");
        assertThat(changes.getColumns().get(DRAGGED).getPrefWidth()).isEqualTo(Math.round(width));
    }

    @Test
    void aWidthIsWrittenBeforeTheProgramEnds(FxRobot robot) {
        Path workspace = Desktops.workspace(folder);
        window.open(robot, workspace);
        robot.clickOn("#go-change");
        TableView<?> changes = window.table("#changes");
        window.rest();
        drag(robot, robot.from(changes).lookup("Difference").query(), 60);
        long width = Math.round(changes.getColumns().get(DRAGGED).getWidth());

        OpenWindow.waitUntil(() -> written(workspace).contains("width/changes/Difference\t" + width));
    }

    /// What another program would find, were this one to end now.
    private static String written(Path workspace) {
        try (Workspace other = Workspace.read(workspace, () -> {
            throw new AssertionError("it has no passphrase");
        })) {
            return other.setting("view").orElse("");
        }
    }

    @Test
    void whereTheWindowIsWasWrittenBeforeTheProgramEnds(FxRobot robot) {
        Path file = folder.resolve("elsewhere").resolve("desktop.properties");
        robot.interact(() -> WindowBounds.watch((Stage) window.scene.getWindow(), Preferences.in(file)));
        robot.interact(() -> window.scene.getWindow().setWidth(1280));

        OpenWindow.waitUntil(() -> Preferences.in(file).get("window").orElse("").endsWith(",1280,768"));
    }

    /// Drags the right edge of the column under a heading.
    private static void drag(FxRobot robot, Node heading, double by) {
        Node header = heading;
        while (!header.getStyleClass().contains("column-header")) {
            header = header.getParent();
        }
        Bounds bounds = header.localToScreen(header.getBoundsInLocal());
        robot.drag(bounds.getMaxX() - 1, bounds.getCenterY(), MouseButton.PRIMARY).dropBy(by, 0);
    }
}
