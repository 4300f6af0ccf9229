package org.trigpoint.desktop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Provenance;
import org.trigpoint.workspace.Retention;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/// Until when data may be held is stated on the Data screen, taken back, and reminded of at the next opening.
@ExtendWith(ApplicationExtension.class)
class RetentionJourneyTest {
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
    void aDateIsStatedTakenBackAndRemindedOf(FxRobot robot) {
        Path file = Desktops.workspace(folder);
        robot.interact(() -> window.session.open(file));
        OpenWindow.waitUntil(() -> window.shows("#card-crime"));
        assertThat(window.session.work().noticeProperty().get()).isNull();
        robot.interact(() -> window.session.navigation().go(Destination.DATA));
        OpenWindow.waitUntil(() -> window.shows("#sources"));
        ListView<?> sources = (ListView<?>) window.scene.lookup("#sources");
        robot.interact(() -> sources.getSelectionModel().select(0));
        OpenWindow.waitUntil(() -> window.shows("#holding-supplier"));

        robot.interact(window.scene.lookup("#holding-supplier")::requestFocus);
        robot.write("Northmoor Police");
        robot.push(KeyCode.TAB);
        window.waitForNotice("Kept what is stated of crime");
        robot.write("strategic assessment"); // the focus is where Tab took it
        robot.push(KeyCode.ENTER);
        OpenWindow.waitUntil(() -> "strategic assessment".equals(stated().purpose()));
        assertThat(stated().supplier()).isEqualTo("Northmoor Police");

        LocalDate soon = Retention.today().plusDays(10);
        DatePicker review = (DatePicker) window.scene.lookup("#holding-review");
        robot.interact(review.getEditor()::requestFocus);
        robot.write(soon.getDayOfMonth() + "/" + soon.getMonthValue() + "/" + soon.getYear());
        robot.push(KeyCode.ENTER);
        OpenWindow.waitUntil(() -> soon.equals(stated().reviewOn()));
        robot.interact(() -> Pictured.write(window.scene, "retention", 1));

        robot.interact(sources::requestFocus); // within a field, Ctrl+Z takes back what was typed there
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.waitUntil(() -> stated().reviewOn() == null && review.getValue() == null);
        TextField purpose = (TextField) window.scene.lookup("#holding-purpose");
        assertThat(purpose.getText()).isEqualTo("strategic assessment");

        DatePicker delete = (DatePicker) window.scene.lookup("#holding-delete");
        robot.interact(() -> delete.setValue(Retention.today().minusDays(1)));
        OpenWindow.waitUntil(() -> stated().deleteOn() != null);
        robot.interact(() -> window.session.open(file));
        window.waitForNotice("Crime (batches 1, 2, 3) was to be deleted by ");
    }

    private Provenance stated() {
        return window.session.scopeProperty().get().contents().holding().of(Dataset.CRIME);
    }
}
