package org.trigpoint.desktop.data;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;

import java.time.ZoneId;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The data sets, each with its months: choosing one shows its batches alone.
final class SourceList extends VBox {
    private final ListView<SourceRow> list = new ListView<>();

    SourceList(DataViewModel model) {
        setSpacing(8);
        setMinWidth(268);
        setPrefWidth(272);
        Label heading = new Label("Sources");
        heading.getStyleClass().add("card-title");
        list.setId("sources");
        list.setAccessibleText("Sources");
        list.getStyleClass().add("sources");
        list.setItems(model.sources());
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label("None yet."));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, list);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!model.relistingProperty().get()) {
                model.sourceProperty().set(row);
            }
        });
        model.sourceProperty().subscribe(_ -> choose(model));
        model.relistingProperty().subscribe(_ -> choose(model));
        // a second press on the chosen source shows all batches again
        list.setOnMousePressed(_ -> list.setUserData(list.getSelectionModel().getSelectedItem()));
        list.setOnMouseClicked(_ -> {
            SourceRow now = list.getSelectionModel().getSelectedItem();
            if (now != null && now.equals(list.getUserData())) {
                list.getSelectionModel().clearSelection();
            }
        });
    }

    private void choose(DataViewModel model) {
        SourceRow row = model.sourceProperty().get();
        if (!model.relistingProperty().get() && !Objects.equals(row, list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(row);
        }
    }

    private static final class Cell extends ListCell<SourceRow> {
        Cell() {
            setPrefWidth(0); // as wide as the list: nothing to scroll sideways
        }

        @Override
        protected void updateItem(@Nullable SourceRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : picture(row));
        }

        private static VBox picture(SourceRow row) {
            Label name = new Label(row.dataset().title());
            name.getStyleClass().add("card-title");
            Label files = new Label(row.files());
            files.getStyleClass().addAll("quiet", "caption");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox top = new HBox(8, name, gap, files);
            top.setAlignment(Pos.BASELINE_LEFT);
            Label coverage = new Label(row.coverage());
            coverage.getStyleClass().add("caption");
            coverage.setTooltip(new Tooltip(row.gapsInWords()));
            Label received = new Label(row.received(ZoneId.systemDefault()));
            received.getStyleClass().addAll("quiet", "caption");
            Label due = new Label(row.due());
            due.getStyleClass().addAll("quiet", "caption");
            due.setManaged(!due.getText().isEmpty());
            Label until = new Label(row.until());
            until.getStyleClass().add("caption");
            if (!row.reminders().isEmpty()) {
                until.setGraphic(Icon.of(Feather.CLOCK));
            }
            until.setManaged(!until.getText().isEmpty());
            VBox cell = new VBox(4, top);
            row.span().ifPresent(_ -> cell.getChildren().add(new CoverageBar(row)));
            cell.getChildren().addAll(coverage, received, due, until);
            return cell;
        }
    }
}
