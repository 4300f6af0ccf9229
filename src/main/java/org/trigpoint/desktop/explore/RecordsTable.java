package org.trigpoint.desktop.explore;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.question.explore.RecordsQuestion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The records themselves: as many as there are, sorted by the workspace and not by the screen.
final class RecordsTable extends VBox {
    private final RecordsModel model;
    private final Invitation nothing = new Invitation(Feather.LIST, "");
    private final DataTable<PagedRecords.Line> table = new DataTable<>("Records", nothing);
    private final Map<TableColumn<?, ?>, RecordsQuestion.By> orders = new HashMap<>();
    private final Label words = new Label();

    RecordsTable(RecordsModel model, Desk desk) {
        this.model = model;
        getStyleClass().add("stack");
        table.setId("records");
        table.setColumnResizePolicy(DataTable.UNCONSTRAINED_RESIZE_POLICY);
        table.addColumns(Arrays.stream(RecordColumn.values()).map(this::column).toList());
        table.keepWindowed();
        table.setSortPolicy(_ -> sort());
        VBox.setVgrow(table, Priority.ALWAYS);
        Button save = new Button("_Save as CSV …", Icon.of(Feather.DOWNLOAD));
        save.setId("records-save");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> desk.files().tableToSave("records.csv").ifPresent(model::save));
        save.disableProperty().bind(model.linesProperty().isNull());
        words.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(12, words, gap, save);
        line.getStyleClass().add("choice");
        getChildren().addAll(table, line);
        model.whenRowsArrive(table::refresh);
        model.linesProperty().subscribe(this::show);
        model.found().refusalProperty().subscribe(nothing::say);
        visibleProperty().bind(model.shownProperty());
        managedProperty().bind(model.shownProperty());
    }

    private DataColumn<PagedRecords.Line> column(RecordColumn column) {
        DataColumn<PagedRecords.Line> made = DataColumn.words(column.heading(), column::textOf);
        orders.put(made, column.order());
        return made.wide(column.width());
    }

    private boolean sort() {
        if (table.getSortOrder().isEmpty()) {
            model.sort(RecordsQuestion.By.DATE, RecordsQuestion.Direction.UP);
            return true;
        }
        TableColumn<PagedRecords.Line, ?> first = table.getSortOrder().getFirst();
        model.sort(orders.getOrDefault(first, RecordsQuestion.By.DATE),
                first.getSortType() == TableColumn.SortType.ASCENDING
                        ? RecordsQuestion.Direction.UP
                        : RecordsQuestion.Direction.DOWN);
        return true;
    }

    private void show(@Nullable PagedRecords lines) {
        table.getSelectionModel().clearSelection();
        table.setItems(lines == null ? FXCollections.observableArrayList() : lines);
        words.setText(model.words());
    }
}
