package org.trigpoint.desktop;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Theme;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Preferences;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/// The whole window over a folder of its own, as a journey meets it.
final class OpenWindow {
    private static final long PATIENCE_SECONDS = Long.getLong("trigpoint.patience", 180);

    final ChosenFiles files = new ChosenFiles();
    final List<Path> opened = new ArrayList<>();
    final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    final Session session;
    final Scene scene;

    /// Shows the window at the size of a small laptop's screen.
    OpenWindow(Stage stage, Path folder) {
        session = new Session(Work.inBackground(), Preferences.in(folder.resolve("settings/desktop.properties")));
        scene = new MainWindow(new Desk(session, files, opened::add, theme), theme).scene();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
        stage.toFront();
    }

    /// Waits until something is true on the screen's thread.
    static void waitUntil(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until nothing is being done any more.
    void rest() {
        waitUntil(() -> session.work().activityProperty().get() == null);
        waitUntil(() -> session.work().activityProperty().get() == null);
    }

    /// Opens a workspace and waits until Home is there.
    void open(FxRobot robot, Path workspace) {
        robot.interact(() -> session.open(workspace));
        waitUntil(() -> shows("#card-crime"));
        rest();
    }

    /// Shows a screen and waits until it is filled.
    void go(FxRobot robot, Destination destination) {
        robot.interact(() -> session.navigation().go(destination));
        rest();
    }

    /// Waits until a table has rows.
    TableView<?> table(String id) {
        waitUntil(() -> scene.lookup(id) instanceof TableView<?> table && !table.getItems().isEmpty());
        return (TableView<?>) scene.lookup(id);
    }

    /// Waits until a message of this beginning stands at the foot.
    void waitForNotice(String beginning) {
        try {
            waitUntil(() -> notice().startsWith(beginning));
        } catch (AssertionError e) {
            throw new AssertionError("the message at the foot is: " + notice(), e);
        }
    }

    private String notice() {
        var notice = session.work().noticeProperty().get();
        return notice == null ? "" : notice.words();
    }

    /// Whether a node of this id is there to be seen.
    boolean shows(String id) {
        Node node = scene.lookup(id);
        return node != null && node.isVisible() && node.getScene() != null;
    }
}
