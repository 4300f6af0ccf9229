package org.trigpoint.desktop.wizard;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The sheet over the window that leads from files to an import.
public final class ImportWizard extends StackPane {
    private static final double WIDEST = 1180;
    private static final double HIGHEST = 760;

    private final WizardViewModel model;
    private final Label words = new Label();
    private final Label hint = new Label();
    private final StackPane body = new StackPane();
    private final Button back = new Button("_Back", Icon.of(Feather.ARROW_LEFT));
    private final Button next = new Button("_Next", Icon.of(Feather.ARROW_RIGHT));
    private final Button straight = new Button("Import _now");
    private final Map<Step, Node> steps = new EnumMap<>(Step.class);

    /// A closed wizard; it opens when files are offered to the session.
    public ImportWizard(Desk desk) {
        model = new WizardViewModel(desk.session());
        getStyleClass().addAll("veil", "sheet-veil");
        setId("import-wizard");
        visibleProperty().bind(model.openProperty());
        VBox sheet = new VBox(header(), words, body, footer());
        sheet.getStyleClass().addAll("card", "sheet");
        sheet.setMaxSize(WIDEST, HIGHEST);
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(sheet);
        model.stepProperty().subscribe(this::show);
        model.openProperty().subscribe(open -> {
            if (open) {
                show(model.stepProperty().get());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    }

    private HBox header() {
        Label title = new Label("Import");
        title.getStyleClass().add("question");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button(null, Icon.of(Feather.X));
        close.setId("wizard-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText("Close without importing");
        close.setOnAction(_ -> model.close());
        HBox header = new HBox(title, new StepLine(model), gap, close);
        header.getStyleClass().add("sheet-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private HBox footer() {
        back.setId("wizard-back");
        back.setOnAction(_ -> model.back());
        next.setId("wizard-next");
        next.setDefaultButton(true);
        next.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        next.setOnAction(_ -> advance());
        straight.setId("wizard-straight");
        straight.setOnAction(_ -> {
            hint.setText(model.missing());
            model.importNow();
        });
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setId("wizard-hint");
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        for (Button button : new Button[]{back, next, straight}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        HBox footer = new HBox(back, hint, straight, next);
        footer.getStyleClass().add("sheet-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        return footer;
    }

    private void advance() {
        hint.setText(model.missing());
        if (model.stepProperty().get().isLast()) {
            model.importNow();
        } else {
            model.next();
        }
    }

    private void show(Step step) {
        words.setText(step.words());
        hint.setText("");
        body.getChildren().setAll(steps.computeIfAbsent(step, this::make));
        back.setDisable(step.isFirst());
        straight.setVisible(step.isFirst());
        straight.setManaged(step.isFirst());
        next.setText(step.isLast() ? "_Import" : "_Next");
        next.setGraphic(Icon.of(step.isLast() ? Feather.CHECK : Feather.ARROW_RIGHT));
        next.requestFocus();
    }

    private Node make(Step step) {
        return switch (step) {
            case FILE -> new FileStep(model);
            case TABLE -> new TableStep(model);
            case COLUMNS -> new ColumnsStep(model);
            case MEANING -> new MeaningStep(model);
            case CHECK -> new CheckStep(model);
        };
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            model.back();
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            advance();
            event.consume();
        }
    }
}
