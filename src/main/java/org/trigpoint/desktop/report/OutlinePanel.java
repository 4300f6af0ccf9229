package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The sections of the report: which, in which order, and which one is looked at.
final class OutlinePanel extends VBox {
    /// Room for the bar beside a list.
    private static final double BAR = 14;

    private final OutlineModel model;
    private final ListView<OutlineLine> list = new ListView<>();
    private @Nullable String chosen;

    /// @param turned told the section looked at, its line anew whenever it changes
    OutlinePanel(OutlineModel model, Consumer<OutlineLine> turned) {
        this.model = model;
        getStyleClass().add("filters");
        setMinWidth(288);
        setPrefWidth(288);
        Label title = new Label("_Sections");
        title.setMnemonicParsing(true);
        title.setLabelFor(list);
        title.getStyleClass().add("card-title");
        list.setId("outline");
        list.getStyleClass().addAll("checks", "wrapped");
        list.setAccessibleText("Sections of the report. Space switches one on or off, Alt with up or down moves it.");
        list.setItems(model.lines());
        list.setPlaceholder(new Label("Being written …"));
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                chosen = line.id();
                turned.accept(line);
            }
        });
        model.lines().addListener((ListChangeListener<OutlineLine>) _ -> choose());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, list, buttons());
    }

    private void choose() {
        int at = chosen == null ? 0 : Math.max(0, model.indexOf(chosen));
        list.getSelectionModel().clearAndSelect(at);
        list.getFocusModel().focus(at);
    }

    private HBox buttons() {
        Button up = new Button("_Up", Icon.of(Feather.ARROW_UP));
        up.setId("section-up");
        up.setTooltip(new Tooltip("Move the section up (Alt+Up)"));
        up.disableProperty().bind(list.getSelectionModel().selectedIndexProperty().lessThan(1));
        up.setOnAction(_ -> withChosen(model::moveUp));
        Button down = new Button("_Down", Icon.of(Feather.ARROW_DOWN));
        down.setId("section-down");
        down.setTooltip(new Tooltip("Move the section down (Alt+Down)"));
        down.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        down.setOnAction(_ -> withChosen(model::moveDown));
        Button usual = new Button("Usual _order");
        usual.setTooltip(new Tooltip("Put the sections back into their usual order"));
        usual.setOnAction(_ -> model.usualOrder());
        HBox buttons = new HBox(up, down, usual);
        buttons.getStyleClass().add("actions");
        return buttons;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            withChosen(model::toggle);
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            withChosen(model::moveUp);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            withChosen(model::moveDown);
        } else {
            return;
        }
        event.consume();
    }

    private void withChosen(Consumer<OutlineLine> change) {
        OutlineLine line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            change.accept(line);
        }
    }

    private final class Cell extends ListCell<OutlineLine> {
        Cell() {
            setPrefWidth(0); // as wide as the list: nothing to scroll sideways
        }

        @Override
        protected void updateItem(@Nullable OutlineLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : graphic(line));
        }

        /// As high as a title of several lines needs.
        @Override
        protected double computePrefHeight(double width) {
            Node graphic = getGraphic();
            double least = super.computePrefHeight(width);
            double free = list.getWidth() - snappedLeftInset() - snappedRightInset() - BAR;
            return graphic == null || free <= 0
                    ? least
                    : Math.max(least, graphic.prefHeight(free) + snappedTopInset() + snappedBottomInset());
        }

        private HBox graphic(OutlineLine line) {
            CheckBox tick = new CheckBox();
            tick.setSelected(line.on());
            tick.setFocusTraversable(false);
            tick.setAccessibleText(line.title());
            tick.setOnAction(_ -> model.toggle(line));
            Label title = new Label(line.title());
            title.setMaxWidth(Double.MAX_VALUE);
            title.setMinWidth(0);
            title.setWrapText(true);
            title.setMinHeight(USE_PREF_SIZE);
            if (!line.filled() || !line.on()) {
                title.getStyleClass().add("quiet");
            }
            HBox.setHgrow(title, Priority.ALWAYS);
            Label state = new Label(line.state());
            state.getStyleClass().addAll("quiet", "caption");
            state.setMinWidth(USE_PREF_SIZE);
            HBox graphic = new HBox(tick, title, state);
            graphic.getStyleClass().add("outline-line");
            return graphic;
        }
    }
}
