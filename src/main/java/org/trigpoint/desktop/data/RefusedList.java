package org.trigpoint.desktop.data;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.workspace.TableReport;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The files that the last import refused, each with the reason.
final class RefusedList extends VBox {
    private static final double HIGHEST = 150;

    private final VBox lines = new VBox();
    private final Label heading = new Label();

    RefusedList(DataViewModel model) {
        getStyleClass().addAll("card", "attention");
        setId("refused");
        heading.getStyleClass().add("strong");
        heading.setGraphic(Icon.of(Feather.ALERT_TRIANGLE));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button dismiss = new Button("_Dismiss");
        dismiss.setOnAction(_ -> model.dismissRefused());
        HBox top = new HBox(8, heading, gap, dismiss);
        top.setAlignment(Pos.CENTER_LEFT);
        lines.getStyleClass().add("refused-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        getChildren().addAll(top, scroll);
        model.refused().addListener((ListChangeListener<TableReport.Refused>) _ -> show(model));
        show(model);
    }

    private void show(DataViewModel model) {
        int count = model.refused().size();
        setVisible(count > 0);
        setManaged(count > 0);
        heading.setText(count == 1 ? "One table was not imported" : count + " tables were not imported");
        lines.getChildren().setAll(model.refused().stream().map(RefusedList::line).toList());
    }

    private static Label line(TableReport.Refused refused) {
        String sheet = refused.sheet().isEmpty() ? "" : " · " + refused.sheet();
        Label line = new Label(refused.file() + sheet + ": " + refused.reason());
        line.setWrapText(true);
        return line;
    }
}
