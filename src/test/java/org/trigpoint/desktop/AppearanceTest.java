package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.trigpoint.desktop.control.Theme;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.workspace.Safekeeping;
import org.trigpoint.workspace.Workspace;

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

import static org.assertj.core.api.Assertions.assertThat;

/// Looks at every screen in both themes on a small laptop's screen.
class AppearanceTest extends Journey {
    private static final double LEAST_OF_TEXT = 4.5;
    private static final double LEAST_OF_PICTURES = 3;

    private final List<String> faint = new ArrayList<>();
    private final List<String> cut = new ArrayList<>();
    private final List<String> nameless = new ArrayList<>();

    @Test
    void everyScreenIsReadableWholeAndNamed(FxRobot robot) {
        look(robot, "Welcome");
        Path workspace = Desktops.workspace(folder);
        Desktops.addBoundaries(workspace);
        Desktops.addMeasures(workspace);
        Desktops.addPeople(workspace);
        robot.interact(() -> window.session.open(workspace));
        for (Theme theme : Theme.values()) {
            robot.interact(() -> window.theme.set(theme));
            for (Destination destination : Destination.values()) {
                show(robot, destination);
                look(robot, destination.title() + " " + theme);
            }
            theLedgerAndTheRecordsAreShown(robot, theme);
            whatOpensBesideAScreenIsShown(robot, theme);
            walkThroughTheWizard(robot, theme);
            theBarriersAreShown(robot, theme);
            helpIsShown(robot, theme);
        }

        assertThat(faint).as("text that is too faint").isEmpty();
        assertThat(cut).as("words cut off").isEmpty();
        assertThat(nameless).as("controls without a name").isEmpty();
    }

    private void walkThroughTheWizard(FxRobot robot, Theme theme) {
        Path extract = UnknownFile.write(folder.resolve("warden-log.csv"));
        robot.interact(() -> window.session
                .offer(List.of(extract, Path.of("sample-data/fire/Northmoor Fire and Rescue incidents 2011-13.xls"),
                        Path.of("sample-data/areas/Calderbrook LSOA boundaries 2011.geojson"))));
        for (int step = 1; step <= 5; step++) {
            String id = "#step-" + step;
            robot.interact(() -> ((javafx.scene.control.ToggleButton) window.scene.lookup(id)).fire());
            OpenWindow.waitUntil(() -> window.session.work().activityProperty().get() == null);
            look(robot, "Import " + step + " " + theme);
        }
        robot.push(javafx.scene.input.KeyCode.ESCAPE);
    }

    private void theLedgerAndTheRecordsAreShown(FxRobot robot, Theme theme) {
        robot.interact(() -> window.session.navigation().go(Destination.HOME));
        robot.interact(() -> ((ButtonBase) window.scene.lookup("#number-crime")).fire());
        look(robot, "Ledger " + theme);
        robot.interact(() -> window.session.navigation().go(Destination.EXPLORE));
        robot.interact(() -> ((ButtonBase) window.scene.lookup("#show-records")).fire());
        window.table("#records");
        look(robot, "Records " + theme);
        robot.interact(() -> ((ButtonBase) window.scene.lookup("#show-records")).fire());
    }

    private void whatOpensBesideAScreenIsShown(FxRobot robot, Theme theme) {
        open(robot, Destination.DATA, "#deleted-batches", "Deleted " + theme);
        fire(robot, "#deleted-back");
        select(robot, window.table("#batches"));
        fire(robot, "#erase");
        look(robot, "Erase " + theme);
        fire(robot, "#erase-kept");
        fire(robot, "#state-batch");
        look(robot, "Batch from " + theme);
        fire(robot, "#holding-ledger");
        open(robot, Destination.CHANGE, "#show-two-numbers", "Two numbers " + theme);
        fire(robot, "#show-two-numbers");
        open(robot, Destination.TARGETS, "#show-others", "Beside others " + theme);
        fire(robot, "#show-others");
        open(robot, Destination.REPORT, "#open-fact-sheet", "Fact sheet " + theme);
        fire(robot, "#fact-sheet-back");
    }

    private void open(FxRobot robot, Destination destination, String button, String screen) {
        robot.interact(() -> window.session.navigation().go(destination));
        fire(robot, button);
        look(robot, screen);
    }

    private void fire(FxRobot robot, String button) {
        robot.interact(() -> ((ButtonBase) window.scene.lookup(button)).fire());
    }

    private void theBarriersAreShown(FxRobot robot, Theme theme) {
        Path sealed = folder.resolve("sealed " + theme + ".trigpoint");
        Workspace.create(sealed).close();
        new Safekeeping(sealed).encrypt("four unrelated words here".toCharArray());
        robot.interact(() -> window.session.open(sealed));
        OpenWindow.waitUntil(() -> window.shows("#passphrase"));
        look(robot, "Sealed " + theme);
        robot.interact(() -> window.session.door().leave());
        robot.interact(() -> window.session.door().createSealed(folder.resolve("unmade.trigpoint")));
        look(robot, "Unmade " + theme);
        robot.interact(() -> window.session.door().leave());
    }

    private void helpIsShown(FxRobot robot, Theme theme) {
        robot.push(javafx.scene.input.KeyCode.F1);
        look(robot, "Help " + theme);
        robot.push(javafx.scene.input.KeyCode.ESCAPE);
    }

    private void look(FxRobot robot, String screen) {
        OpenWindow.waitUntil(() -> window.session.work().activityProperty().get() == null);
        robot.interact(() -> {
            window.scene.getRoot().applyCss();
            window.scene.getRoot().layout();
        });
        robot.interact(() -> visit(window.scene.getRoot(), node -> examine(screen, node)));
        robot.interact(() -> {
            Pictured.write(window.scene, screen, 1);
            Pictured.write(window.scene, screen, 1.5);
            Pictured.write(window.scene, screen, 2);
        });
    }

    private void examine(String screen, Node node) {
        if (node instanceof Text text && !text.getText().isBlank()) {
            double contrast = Contrast.of(text);
            if (contrast < (text instanceof FontIcon ? LEAST_OF_PICTURES : LEAST_OF_TEXT)) {
                faint.add("%s: '%s' %.2f".formatted(screen, text.getText(), contrast));
            }
        }
        if (node instanceof Labeled labeled && !(node instanceof TableCell) && isCutOff(labeled)) {
            cut.add(screen + ": " + labeled.getText());
        }
        if (node.isFocusTraversable() && isControl(node) && isNameless(node)) {
            nameless.add(screen + ": " + node);
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
            case EXPLORE -> select(robot, window.table("#top-places-found"));
            case CHANGE -> select(robot, window.table("#changes"));
            case TARGETS -> select(robot, window.table("#targets"));
            case PLACES -> select(robot, window.table("#ranking"));
            case PEOPLE -> window.table("#subject-table");
            case PRIORITIES -> select(robot, window.table("#matrix"));
            case REPORT -> OpenWindow.waitUntil(() -> window.scene.lookup("#section-text .label") != null);
            case SETTINGS -> walkThroughTheSettings(robot);
        }
    }

    private void walkThroughTheSettings(FxRobot robot) {
        for (String subject : List.of("names-of-places", "groups", "weights", "bands-and-scales", "report-sections",
                "breaks", "safety",
                "partnership")) {
            robot.interact(() -> ((javafx.scene.control.ToggleButton) window.scene.lookup("#settings-" + subject))
                    .fire());
            look(robot, "Settings " + subject + " " + window.theme.get());
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
