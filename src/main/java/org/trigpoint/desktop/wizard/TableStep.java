package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The table as a grid: which row holds the headings.
final class TableStep extends VBox {
    private final WizardViewModel model;
    private final PreviewGrid grid;
    private final Label now = new Label();
    private final Button use = new Button("_Use the selected row as headings", Icon.of(Feather.TYPE));

    TableStep(WizardViewModel model) {
        this.model = model;
        this.grid = new PreviewGrid(model);
        getStyleClass().add("stack");
        use.setId("use-as-headings");
        use.setOnAction(_ -> take());
        now.setId("heading-row");
        HBox line = new HBox(16, new TableChoice(model), now, use);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(line, grid);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                take();
                event.consume();
            }
        });
        model.selectedProperty().subscribe(this::say);
    }

    private void take() {
        IncomingTable table = model.selectedProperty().get();
        int row = grid.selectedRow();
        if (table != null && row >= 0) {
            table.headingRowProperty().set(row);
            say(table);
        }
    }

    private void say(@Nullable IncomingTable table) {
        now.setText(table == null ? "" : "Headings in row " + table.headingNumber() + ".");
    }
}
