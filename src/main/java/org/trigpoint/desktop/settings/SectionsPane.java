package org.trigpoint.desktop.settings;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.report.content.Outline;

import java.util.function.Consumer;
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

/// Which sections the report has, and in which order.
final class SectionsPane extends SettingsPane {
    private final SectionsModel model;
    private final ListView<Outline.Entry> list = new ListView<>();
    private final Button usual = new Button("Usual _order");

    SectionsPane(SettingsViewModel model) {
        super("Sections of the report", "What every report of this workspace holds, on the screen and from the command"
                + " line, and in which order. Space switches a section on or off, Alt with up or down moves it.");
        this.model = new SectionsModel(model);
        list.setId("report-sections");
        list.getStyleClass().add("checks");
        list.setAccessibleText("Sections of the report. Space switches one on or off, Alt with up or down moves it.");
        list.setMaxWidth(520);
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        usual.setId("sections-usual");
        usual.setOnAction(_ -> this.model.usualSections());
        getChildren().addAll(list,
                new HBox(8, mover("_Up", Feather.ARROW_UP, -1), mover("_Down", Feather.ARROW_DOWN, 1), usual));
    }

    private Button mover(String words, Feather icon, int by) {
        Button button = new Button(words, Icon.of(icon));
        button.setId(by < 0 ? "sections-up" : "sections-down");
        button.setTooltip(new Tooltip(by < 0 ? "Move the section up (Alt+Up)" : "Move the section down (Alt+Down)"));
        button.setOnAction(_ -> withChosen(entry -> model.moveSection(entry, by)));
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            withChosen(model::switchSection);
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            withChosen(entry -> model.moveSection(entry, -1));
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            withChosen(entry -> model.moveSection(entry, 1));
        } else {
            return;
        }
        event.consume();
    }

    private void withChosen(Consumer<Outline.Entry> change) {
        Outline.Entry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            change.accept(chosen);
        }
    }

    @Override
    void show(Settings now) {
        Outline.Entry before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(now.sections());
        int at = 0;
        for (int i = 0; i < now.sections().size(); i++) {
            if (before != null && now.sections().get(i).id().equals(before.id())) {
                at = i;
            }
        }
        list.getSelectionModel().clearAndSelect(at);
        list.getFocusModel().focus(at);
        list.scrollTo(Math.max(0, at - 4));
        usual.setDisable(now.order().isEmpty());
    }

    private final class Cell extends ListCell<Outline.Entry> {
        @Override
        protected void updateItem(Outline.@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            CheckBox tick = new CheckBox();
            tick.setSelected(entry.on());
            tick.setFocusTraversable(false);
            tick.setAccessibleText(entry.title());
            tick.setOnAction(_ -> model.switchSection(entry));
            setAccessibleText(entry.title() + (entry.on() ? ", in the report" : ", left out"));
            setGraphic(new HBox(8, tick, new Label(entry.title())));
        }
    }
}
