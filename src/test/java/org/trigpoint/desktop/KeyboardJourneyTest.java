package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trigpoint.desktop.session.Destination;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// The core tasks with the keyboard alone.
class KeyboardJourneyTest extends Journey {
    private int batches() {
        return window.session.scopeProperty().get().contents().batches().size();
    }

    @Test
    void anUnknownFileIsImportedThroughTheFiveStepsAndTakenBack(FxRobot robot) {
        window.files.workspace = folder.resolve("made.trigpoint");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        OpenWindow.waitUntil(() -> window.shows("#import-files"));
        window.files.files = List.of(UnknownFile.write(folder.resolve("warden-log.csv")));
        robot.push(KeyCode.CONTROL, KeyCode.I);
        window.table("#wizard-tables");
        robot.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        window.table("#sample-rows");
        robot.type(KeyCode.ENTER);
        window.table("#check-tables");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.shows("#sample-rows")).isTrue();
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        window.table("#check-tables");
        robot.type(KeyCode.ENTER);
        window.waitForNotice("Imported 1 table: 59 rows loaded, 1 rejected.");
        rest();
        assertThat(batches()).isEqualTo(1);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.waitForNotice("Batch 1 was taken out");
        rest();
        assertThat(batches()).isZero();
    }

    @Test
    void aPlaceIsSearchedForAndItsRecordsExplored(FxRobot robot) {
        openByKeyboard(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("borough 002b");
        robot.type(KeyCode.ENTER);
        OpenWindow.waitUntil(() -> window.shows("#place"));
        assertThat(shown()).isEqualTo(Destination.PLACES);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        TableView<?> places = window.table("#top-places-found");
        reach(robot, "#" + places.getId());
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        OpenWindow.waitUntil(() -> window.shows("#chips"));
        rest();
        assertThat(places.getItems()).hasSize(1);
    }

    @Test
    void aNumberIsFollowedToItsFile(FxRobot robot) {
        openByKeyboard(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        TableView<?> changes = window.table("#changes");
        reach(robot, "#" + changes.getId());
        robot.type(KeyCode.HOME, KeyCode.DOWN, KeyCode.ENTER);
        OpenWindow.waitUntil(() -> window.shows("#figure-ledger")
                && !robot.lookup("#ledger-batches .hyperlink").queryAll().isEmpty());
        assertThat(robot.lookup("#ledger-value").queryLabeled().getText()).isEqualTo("480");
        assertThat(robot.lookup("#ledger-batches .hyperlink").queryLabeled().getText()).isEqualTo("crime.csv");

        Node file = robot.lookup("#ledger-batches .hyperlink").query();
        robot.interact(file::requestFocus);
        robot.type(KeyCode.SPACE);
        OpenWindow.waitUntil(() -> shown() == Destination.DATA);
        assertThat(window.shows("#figure-ledger")).isFalse();
    }

    @Test
    void aWorkspaceIsEncryptedLockedAndUnlocked(FxRobot robot) {
        openByKeyboard(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        rest();
        reach(robot, "#settings-partnership");
        // the arrow keys move among the subjects
        for (int i = 0; i < 10 && window.scene.getFocusOwner() != window.scene.lookup("#settings-safety"); i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.SPACE);
        OpenWindow.waitUntil(() -> window.shows("#new-passphrase"));
        type(robot, "#new-passphrase", "four unrelated words here");
        type(robot, "#new-passphrase-again", "four unrelated words here");
        reach(robot, "#passphrase-set");
        robot.type(KeyCode.SPACE);
        window.waitForNotice("The workspace is encrypted.");
        rest();

        robot.push(KeyCode.CONTROL, KeyCode.L);
        OpenWindow.waitUntil(() -> window.shows("#passphrase"));
        robot.write("not these words").type(KeyCode.ENTER);
        OpenWindow.waitUntil(() -> window.scene.lookup("#barrier-refusal") instanceof Label refusal
                && refusal.getText().contains("another one"));
        robot.write("four unrelated words here").type(KeyCode.ENTER);
        OpenWindow.waitUntil(() -> !window.shows("#passphrase"));
        assertThat(shown()).isEqualTo(Destination.SETTINGS);
    }

    private void type(FxRobot robot, String field, String words) {
        reach(robot, field);
        robot.write(words);
    }

    @Test
    void aRowIsFoundCopiedAndTheFigureSaved(FxRobot robot) {
        openByKeyboard(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        TableView<?> changes = window.table("#changes");
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("robb");
        robot.type(KeyCode.ENTER);
        assertThat(changes.getSelectionModel().getSelectedItem().toString()).contains("Robbery");
        robot.type(KeyCode.ESCAPE);
        assertThat(window.shows("#find-bar")).isFalse();

        reach(robot, "#" + changes.getId());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).contains("Robbery\t96\t84\t−12"));

        window.files.picture = folder.resolve("robbery.png");
        Node figure = window.scene.lookup(".figure-view");
        robot.interact(figure::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        window.waitForNotice("Saved robbery.png.");
        assertThat(folder.resolve("robbery.png")).isNotEmptyFile();
    }

    @Test
    void theGuideIsReadAndEveryScreenReached(FxRobot robot) {
        openByKeyboard(robot);
        robot.type(KeyCode.F1);
        assertThat(window.shows("#guide")).isTrue();
        robot.type(KeyCode.ESCAPE);
        Destination[] all = Destination.values();
        for (int i = 0; i < all.length; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + (i + 1) % 10));
            assertThat(shown()).isEqualTo(all[i]);
        }
    }

    private void openWithPeople(FxRobot robot) {
        window.files.workspace = peopled();
        robot.push(KeyCode.CONTROL, KeyCode.O);
        standAtHome();
    }

    @Test
    void aSubjectIsSearchedForReadAndCopied(FxRobot robot) {
        openWithPeople(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("behaviour risk");
        robot.type(KeyCode.ENTER);
        TableView<?> table = window.table("#subject-table");
        assertThat(shown()).isEqualTo(Destination.PEOPLE);
        rest();
        reach(robot, "#" + table.getId());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("Measure\t2011/12\t2012/13")
                .contains("Open cases\t10\t10\t"));
    }

    @Test
    void anOptionIsScoredByADigitAndTheScoreTakenBack(FxRobot robot) {
        openWithPeople(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        TableView<?> matrix = window.table("#matrix");
        rest();
        reach(robot, "#" + matrix.getId());
        // the first score of the first option
        robot.type(KeyCode.DIGIT1);
        rest();
        OpenWindow.waitUntil(() -> scored(matrix, "Domestic abuse").contains("physical harm=1"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        rest();
        OpenWindow.waitUntil(() -> scored(matrix, "Domestic abuse").contains("physical harm=4"));
    }

    private static String scored(TableView<?> matrix, String option) {
        return matrix.getItems()
                .stream()
                .map(Object::toString)
                .filter(row -> row.contains(option))
                .findFirst()
                .orElse("");
    }

    @Test
    void underASheetNoKeyIsHeardAndTheFocusIsGivenBack(FxRobot robot) {
        openByKeyboard(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        TableView<?> changes = window.table("#changes");
        reach(robot, "#" + changes.getId());
        for (KeyCode[] keys : List.of(new KeyCode[]{KeyCode.F1}, new KeyCode[]{KeyCode.CONTROL, KeyCode.K})) {
            robot.push(keys);
            OpenWindow.waitUntil(() -> window.scene.getFocusOwner() != changes);
            assertThat(changes.isDisabled()).isTrue();
            for (int i = 0; i < 12; i++) {
                robot.type(KeyCode.TAB);
                assertThat(window.scene.getFocusOwner().isDisabled()).isFalse();
            }
            robot.type(KeyCode.ESCAPE);
            OpenWindow.waitUntil(() -> window.scene.getFocusOwner() == changes);
        }
    }
}
