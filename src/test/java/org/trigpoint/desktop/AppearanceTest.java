package org.trigpoint.desktop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trigpoint.desktop.control.Theme;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.work.Notice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/// Looks at every screen in both themes on a small laptop's screen.
@ExtendWith(ApplicationExtension.class)
class AppearanceTest {
    private static final double LEAST_OF_TEXT = 4.5;
    private static final double LEAST_OF_PICTURES = 3;

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
    void everyTextStandsOutFromItsGround(FxRobot robot) {
        List<String> faint = new ArrayList<>();
        onEveryScreen(robot, screen -> visit(window.scene.getRoot(), node -> {
            if (node instanceof Text text && !text.getText().isBlank()) {
                double contrast = Contrast.of(text);
                if (contrast < (text instanceof FontIcon ? LEAST_OF_PICTURES : LEAST_OF_TEXT)) {
                    faint.add("%s: '%s' %.2f".formatted(screen, text.getText(), contrast));
                }
            }
        }));

        assertThat(faint).isEmpty();
    }

    @Test
    void noWordIsCutOff(FxRobot robot) {
        List<String> cut = new ArrayList<>();
        onEveryScreen(robot, screen -> visit(window.scene.getRoot(), node -> {
            if (node instanceof Labeled labeled && !(node instanceof TableCell) && isCutOff(labeled)) {
                cut.add(screen + ": " + labeled.getText());
            }
        }));

        assertThat(cut).isEmpty();
    }

    @Test
    void everyControlHasAName(FxRobot robot) {
        List<String> nameless = new ArrayList<>();
        onEveryScreen(robot, screen -> visit(window.scene.getRoot(), node -> {
            if (node.isFocusTraversable() && isControl(node) && isNameless(node)) {
                nameless.add(screen + ": " + node);
            }
        }));

        assertThat(nameless).isEmpty();
    }

    private void onEveryScreen(FxRobot robot, Consumer<String> look) {
        robot.interact(() -> look.accept("Welcome"));
        Path workspace = Desktops.workspace(folder);
        Desktops.addBoundaries(workspace);
        robot.interact(() -> window.session.open(workspace));
        for (Theme theme : Theme.values()) {
            robot.interact(() -> window.theme.set(theme));
            for (Destination destination : Destination.values()) {
                show(robot, destination);
                robot.interact(() -> window.scene.getRoot().layout());
                robot.interact(() -> look.accept(destination.title() + " " + theme));
            }
        }
    }

    private void show(FxRobot robot, Destination destination) {
        robot.interact(() -> {
            window.session.navigation().go(destination);
            window.session.work().say(new Notice(Notice.Kind.FAILURE, "It failed.", "somewhere"));
        });
        switch (destination) {
            case HOME -> OpenWindow.waitUntil(() -> window.shows("#card-crime"));
            case DATA -> select(robot, window.table("#batches"));
            case CHANGE -> select(robot, window.table("#changes"));
            case PLACES -> select(robot, window.table("#ranking"));
            case REPORT -> OpenWindow.waitUntil(() -> window.scene.lookup(".lines .label") != null);
        }
    }

    private static void select(FxRobot robot, TableView<?> table) {
        robot.interact(() -> table.getSelectionModel().select(0));
        OpenWindow.waitUntil(() -> table.getSelectionModel().getSelectedIndex() == 0);
    }

    private static boolean isCutOff(Labeled labeled) {
        String whole = labeled.getText();
        return whole != null && labeled.lookup(".text") instanceof Text shown
                && shown.getText().length() < whole.replace("_", "").length();
    }

    private static boolean isControl(Node node) {
        return node instanceof ButtonBase || node instanceof ComboBoxBase || node instanceof TextInputControl
                || node instanceof TableView;
    }

    private static boolean isNameless(Node node) {
        boolean text = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        boolean within = node.getParent() instanceof ComboBoxBase;
        return !text && !within && (node.getAccessibleText() == null || node.getAccessibleText().isBlank());
    }

    private static void visit(Node node, Consumer<Node> look) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        look.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, look));
        }
    }
}
