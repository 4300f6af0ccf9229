package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// Core tasks of writing, each with the mouse and with the keyboard alone: commentary, export, a draft checked.
class ReportJourneyTest extends Journey {
    private static final String WORDS = "Patrols after dark did it.";

    private Path draft() {
        try {
            return Files.writeString(folder.resolve("plan.txt"), """
                    Crime fell by 14% from 26,913 to 23,034 incidents.

                    Offences by young people fell by 18.1%, from 1,804 to 1,070.

                    Burglary and robbery fell by 10% and 30% respectively, from 500 to 450 and from 50 to 40.
                    """);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void standAtReport() {
        OpenWindow.waitUntil(() -> window.scene.lookup("#section-text .label") != null);
        rest();
    }

    private void waitForDocuments() {
        window.waitForNotice("The documents are in");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/assessment.docx")
                .isDirectoryContaining("glob:**/assessment.pdf");
    }

    @Test
    void wordsAreWrittenAndTheReportIsExportedByMouse(FxRobot robot) {
        openByMouse(robot);
        robot.clickOn("#go-report");
        standAtReport();
        robot.clickOn("#commentary").write(WORDS);
        robot.clickOn("#shared");
        OpenWindow.waitUntil(() -> robot.lookup("#kept").queryLabeled().getText().equals("Kept in the workspace"));
        rest();
        window.files.folder = folder.resolve("out");
        robot.clickOn("#choose-folder");
        OpenWindow.waitUntil(() -> !window.scene.lookup("#export").isDisabled());
        robot.clickOn("#export");
        waitForDocuments();
    }

    @Test
    void wordsAreWrittenAndTheReportIsExportedByKeyboard(FxRobot robot) {
        openByKeyboard(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        standAtReport();
        reach(robot, "#commentary");
        robot.write(WORDS);
        reach(robot, "#shared");
        OpenWindow.waitUntil(() -> robot.lookup("#kept").queryLabeled().getText().equals("Kept in the workspace"));
        rest();
        window.files.folder = folder.resolve("out");
        reach(robot, "#choose-folder");
        robot.type(KeyCode.SPACE);
        OpenWindow.waitUntil(() -> !window.scene.lookup("#export").isDisabled());
        reach(robot, "#export");
        robot.type(KeyCode.SPACE);
        waitForDocuments();
    }

    /// Cancelled when it tells that it writes the PDF: the Word document is whole by then, and does not appear.
    @Test
    void anExportThatIsCancelledLeavesTheEarlierDocumentsAsTheyWere(FxRobot robot) throws IOException {
        openByMouse(robot);
        robot.clickOn("#go-report");
        standAtReport();
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("assessment.docx"), "of last month");
        window.files.folder = out;
        robot.clickOn("#choose-folder");
        OpenWindow.waitUntil(() -> !window.scene.lookup("#export").isDisabled());
        robot.interact(() -> window.session.work().activityProperty().subscribe(activity -> {
            if (activity != null && activity.what().startsWith("Writing the PDF") && !activity.stopping()
                    && window.scene.lookup("#cancel") instanceof Button cancel) {
                cancel.fire();
            }
        }));
        robot.clickOn("#export");
        window.waitForNotice("Export stopped. The folder is as it was.");

        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).containsExactly(out.resolve("assessment.docx"));
        }
        assertThat(out.resolve("assessment.docx")).hasContent("of last month");
        OpenWindow.waitUntil(() -> !window.scene.lookup("#export").isDisabled());
    }

    @Test
    void aDraftIsCheckedByMouse(FxRobot robot) {
        openByMouse(robot);
        robot.clickOn("#go-report");
        standAtReport();
        window.files.draft = draft();
        robot.clickOn("#check-draft");
        TableView<?> findings = window.table("#draft-findings");
        assertThat(findings.getItems()).hasSize(2);
        robot.clickOn("#draft-everything");
        OpenWindow.waitUntil(() -> findings.getItems().size() == 4);
        robot.clickOn("#draft-back");
        OpenWindow.waitUntil(() -> !window.shows("#draft-check"));
    }

    @Test
    void aDraftIsCheckedCopiedAndLeftAgainByKeyboard(FxRobot robot) {
        openByKeyboard(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        OpenWindow.waitUntil(() -> window.shows("#outline") || window.shows("#checks"));
        window.files.draft = draft();
        robot.push(KeyCode.ALT, KeyCode.D);
        TableView<?> findings = window.table("#draft-findings");
        assertThat(findings.getItems()).hasSize(2);
        Label whole = (Label) window.scene.lookup("#draft-finding");
        OpenWindow.waitUntil(() -> whole.getText().startsWith("Line 3: "));
        robot.interact(() -> Pictured.write(window.scene, "draft check", 1));

        reach(robot, "#draft-everything");
        robot.type(KeyCode.SPACE);
        OpenWindow.waitUntil(() -> findings.getItems().size() == 4);
        reach(robot, "#draft-copy");
        robot.type(KeyCode.SPACE);
        String copied = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("Line\tFinding\t").contains("3\t✗ cannot be right\t").contains("-40.69%");

        robot.type(KeyCode.ESCAPE);
        OpenWindow.waitUntil(() -> !window.shows("#draft-check"));
    }
}
