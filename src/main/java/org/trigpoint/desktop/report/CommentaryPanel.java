package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.trigpoint.report.document.Block;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What the section chosen prints, and below it the analyst's own words on it.
final class CommentaryPanel extends VBox {
    private static final Duration PAUSE = Duration.seconds(1.5);

    private final ReportViewModel model;
    private final Label title = new Label();
    private final VBox printed = new VBox();
    private final ScrollPane scroll = new ScrollPane(printed);
    private final TextArea words = new TextArea();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable OutlineLine line;

    CommentaryPanel(ReportViewModel model) {
        this.model = model;
        getStyleClass().addAll("card", "card-content");
        title.getStyleClass().add("card-title");
        printed.getStyleClass().add("lines");
        scroll.setFitToWidth(true);
        scroll.setId("section-text");
        scroll.setAccessibleText("What the section prints");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll, editor(), footer());
        model.draft().valueProperty().subscribe(_ -> show());
    }

    private VBox editor() {
        words.setId("commentary");
        words.setWrapText(true);
        words.setPrefRowCount(6);
        words.setMinHeight(120);
        words.setPromptText("What the figures cannot say: why it happened, what was done, what should follow.");
        words.setAccessibleText("Your words on the section");
        words.textProperty().bindBidirectional(model.commentary().textProperty());
        pause.setOnFinished(_ -> model.commentary().keep());
        words.textProperty().subscribe((_, _) -> pause.playFromStart());
        words.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.commentary().keep();
            }
        });
        Label label = new Label("Your _words, printed behind the opening sentences");
        label.setMnemonicParsing(true);
        label.setLabelFor(words);
        return new VBox(4, label, words);
    }

    private HBox footer() {
        CheckBox shared = new CheckBox("_Print them in the public edition too");
        shared.setId("shared");
        shared.selectedProperty().bindBidirectional(model.commentary().sharedProperty());
        shared.setOnAction(_ -> model.commentary().keep());
        Label kept = new Label();
        kept.setId("kept");
        kept.getStyleClass().addAll("quiet", "caption");
        kept.setMinWidth(USE_PREF_SIZE);
        kept.textProperty()
                .bind(Bindings.when(model.commentary().keptProperty())
                        .then(Bindings.when(model.commentary().textProperty().isEmpty())
                                .then("")
                                .otherwise("Kept in the workspace"))
                        .otherwise("Not kept yet"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox footer = new HBox(shared, gap, kept);
        footer.getStyleClass().add("line");
        return footer;
    }

    /// Turns to a section, or shows the one in view anew.
    void turnTo(OutlineLine now) {
        boolean another = line == null || !line.id().equals(now.id());
        line = now;
        model.commentary().turnTo(now.id());
        show();
        if (another) {
            scroll.setVvalue(0);
        }
    }

    private void show() {
        Draft draft = model.draft().valueProperty().get();
        OutlineLine shown = line;
        if (draft == null || shown == null) {
            title.setText("Writing the report …");
            printed.getChildren()
                    .setAll(quiet(
                            "Every figure is worked out from the records, which takes some seconds the first time."
                                    + " The sections then stand on the left, and here what the chosen one prints."));
            return;
        }
        title.setText(shown.title());
        List<Block> blocks = draft.sections().getOrDefault(shown.id(), List.of());
        printed.getChildren().clear();
        if (!shown.on()) {
            printed.getChildren()
                    .add(quiet("This section is left out of the report. Tick it on the left to take it in."));
        } else if (blocks.isEmpty()) {
            printed.getChildren()
                    .add(quiet("The data have nothing to say here, so the section is not printed. Import what it"
                            + " is about, and it appears by itself."));
        } else if (draft.assessment().edition().isPublic()) {
            printed.getChildren().add(quiet("Small counts are withheld when the public edition is written."));
        }
        printed.getChildren().addAll(SectionText.of(blocks, draft, model.inquiry()));
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("quiet");
        return label;
    }
}
