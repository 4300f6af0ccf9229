package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trigpoint.desktop.control.Theme;
import org.trigpoint.desktop.session.Destination;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// The core tasks with the mouse.
class MouseJourneyTest extends Journey {
    @Test
    void anUnknownFileIsImportedThroughTheFiveStepsAndTakenBack(FxRobot robot) {
        openByMouse(robot);
        window.files.files = List.of(UnknownFile.write(folder.resolve("warden-log.csv")));
        robot.clickOn("#go-data").clickOn("#import-files");
        window.table("#wizard-tables");
        robot.clickOn("#wizard-next").clickOn("#wizard-next").clickOn("#wizard-next");
        window.table("#sample-rows");
        robot.clickOn("#wizard-back");
        window.table("#wizard-columns");
        robot.clickOn("#step-5");
        window.table("#check-tables");
        robot.clickOn("#wizard-next");
        window.waitForNotice("Imported 1 table: 59 rows loaded, 1 rejected.");
        rest();
        robot.clickOn("#undo-last");
        window.waitForNotice("Batch 5 was taken out");
        rest();
        assertThat(window.session.scopeProperty().get().contents().batches()).hasSize(4);
    }

    @Test
    void aFilterIsSetSavedClearedAndAskedAgain(FxRobot robot) {
        openByMouse(robot);
        robot.clickOn("#go-explore");
        TableView<?> places = window.table("#top-places-found");
        assertThat(places.getItems()).hasSize(4);
        rest();
        Node row = robot.from(places).lookup("Borough 002B").query();
        robot.clickOn(row);
        OpenWindow.waitUntil(() -> places.getSelectionModel().getSelectedIndex() == 0);
        robot.type(KeyCode.ENTER);
        OpenWindow.waitUntil(() -> window.shows("#clear-filters"));
        rest();
        assertThat(places.getItems()).hasSize(1);
        robot.clickOn("#saved-queries").clickOn("#query-name").write("One place").type(KeyCode.ENTER);
        window.waitForNotice("Saved the query “One place”.");
        robot.clickOn("#clear-filters");
        rest();
        assertThat(places.getItems()).hasSize(4);
        robot.clickOn("#saved-queries").clickOn("One place");
        OpenWindow.waitUntil(() -> places.getItems().size() == 1);
    }

    @Test
    void aPlaceLeadsToItsRecordsAndTheThemeIsSwitched(FxRobot robot) {
        openByMouse(robot);
        robot.clickOn("#go-places");
        TableView<?> ranking = window.table("#ranking");
        robot.clickOn("#weights");
        assertThat(window.shows("#weights-panel")).isTrue();
        robot.clickOn(ranking).clickOn("Borough 002A");
        OpenWindow.waitUntil(() -> window.shows("#explore-place"));
        robot.clickOn("#explore-place");
        OpenWindow.waitUntil(() -> window.shows("#chips"));
        assertThat(window.session.navigation().destinationProperty().get()).isEqualTo(Destination.EXPLORE);
        robot.clickOn("#theme");
        assertThat(window.theme.get()).isEqualTo(Theme.DARK);
    }

    private void openWithPeople(FxRobot robot) {
        window.files.workspace = peopled();
        robot.clickOn("#open-workspace");
        standAtHome();
    }

    @Test
    void smallCountsAreHiddenUntilAskedForAndTheLookIsNoted(FxRobot robot) {
        openWithPeople(robot);
        robot.clickOn("#go-people");
        TableView<?> table = window.table("#subject-table");
        rest();
        robot.interact(() -> choose("#subject-tables", 1));
        OpenWindow.waitUntil(() -> table.getItems().size() == 1);
        assertThat(table.getItems().toString()).doesNotContain("C0");
        robot.clickOn("#reveal");
        rest();
        robot.interact(() -> choose("#subject-tables", 2));
        OpenWindow.waitUntil(() -> table.getItems().size() == 10);
        assertThat(table.getItems().toString()).contains("C0");
        robot.clickOn("#reveal");
        rest();
        assertThat(table.getItems().toString()).doesNotContain("C0");
    }

    private void choose(String id, int at) {
        ((ComboBox<?>) window.scene.lookup(id)).getSelectionModel().select(at);
    }

    @Test
    void anOptionIsAddedScoredAndTakenBackAndLastYearIsWritten(FxRobot robot) {
        openWithPeople(robot);
        robot.clickOn("#go-priorities");
        TableView<?> matrix = window.table("#matrix");
        rest();
        robot.clickOn("#new-option").write("Hate crime").clickOn("#add-option");
        OpenWindow.waitUntil(() -> matrix.getItems().size() == 4);
        rest();
        robot.clickOn("#impact-4");
        rest();
        OpenWindow.waitUntil(() -> matrix.getItems().toString().contains("impact=4, listed")
                || matrix.getItems().toString().contains("listed=yes, impact=4"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        rest();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.waitUntil(() -> matrix.getItems().size() == 3);

        robot.clickOn("#part-past")
                .clickOn("#past-name")
                .write("Arson")
                .clickOn("#past-result")
                .write("Fewer")
                .clickOn("#keep-past");
        TableView<?> past = window.table("#past");
        OpenWindow.waitUntil(() -> past.getItems().size() == 2);
        assertThat(past.getItems().toString()).contains("Arson", "Robbery");
    }

    @Test
    void aWorkspaceIsEncryptedLockedAndUnlocked(FxRobot robot) {
        openByMouse(robot);
        robot.clickOn("#go-settings").clickOn("#settings-safety");
        OpenWindow.waitUntil(() -> window.shows("#new-passphrase"));
        robot.clickOn("#new-passphrase").write("four unrelated words here");
        robot.clickOn("#new-passphrase-again").write("four unrelated words here").clickOn("#passphrase-set");
        window.waitForNotice("The workspace is encrypted.");
        rest();
        robot.clickOn("#workspace-menu").clickOn("Lock now");
        OpenWindow.waitUntil(() -> window.shows("#passphrase"));
        robot.clickOn("#passphrase").write("four unrelated words here").clickOn("#unlock");
        OpenWindow.waitUntil(() -> !window.shows("#passphrase"));
        assertThat(window.session.navigation().destinationProperty().get()).isEqualTo(Destination.SETTINGS);
    }
}
