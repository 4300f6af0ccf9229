package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.assessment.Gap;
import org.trigpoint.desktop.control.Icon;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What to look at before the report is signed, and what it cannot say.
final class ChecksPanel extends VBox {
    private final ReportViewModel model;
    private final VBox lines = new VBox();

    ChecksPanel(ReportViewModel model) {
        this.model = model;
        getStyleClass().addAll("card", "card-content");
        setId("checks");
        setMinHeight(140);
        Label title = new Label("Check before signing");
        title.getStyleClass().add("card-title");
        lines.getStyleClass().add("lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("Check before signing");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
        model.draft().valueProperty().subscribe(this::fill);
    }

    private void fill(@Nullable Draft draft) {
        lines.getChildren().clear();
        if (draft == null) {
            lines.getChildren().add(line(Feather.CLOCK, "Comes when the report is written."));
            return;
        }
        List<String> found = model.checks(draft);
        if (found.isEmpty()) {
            lines.getChildren()
                    .add(line(Feather.CHECK_CIRCLE,
                            "Every total, share and change in the text agrees with the others."));
        }
        found.forEach(check -> lines.getChildren().add(line(Feather.ALERT_TRIANGLE, capital(check))));
        for (Gap gap : draft.assessment().gaps()) {
            lines.getChildren()
                    .add(line(Feather.ALERT_CIRCLE, "Not said: " + gap.subject() + ": " + gap.reason() + "."));
        }
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.UK) + text.substring(1);
    }

    private static HBox line(Feather icon, String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, Icon.of(icon), words);
        line.getStyleClass().add("line");
        return line;
    }
}
