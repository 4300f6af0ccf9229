package org.trigpoint.desktop.data;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.desktop.control.Page;
import org.trigpoint.desktop.control.Screen;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Scope;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What came in: a table of batches above, the chosen one in detail below.
public final class DataView implements Screen {
    private final Page page = new Page(Destination.DATA);
    private final SplitPane split = new SplitPane();
    private final Desk desk;
    private final DataViewModel model;
    private final DeletedModel deleted;
    private final DataTable<BatchRow> table;
    private final BatchPanel panel;
    private final HoldingPanel holding;

    /// The screen of the open workspace.
    public DataView(Desk desk) {
        this.desk = desk;
        this.model = new DataViewModel(desk.session());
        this.deleted = new DeletedModel(desk.session());
        this.table = BatchTable.make(new Invitation(Feather.INBOX,
                "Nothing has been imported yet. Drop files or a whole folder from your partners on this window: csv,"
                        + " xlsx, xls, zip or GeoJSON of crime, anti-social behaviour, fire, treatment, areas and"
                        + " population.")
                .with(importFiles()));
        this.panel = new BatchPanel(model, desk);
        this.holding = new HoldingPanel(model);
        Button files = importFiles();
        files.setId("import-files");
        page.setActions(deletedBatches(), importFolder(), files);
        page.answerProperty().bind(model.answerProperty());
        table.setItems(model.batches());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> model.selectedProperty().set(row));
        model.selectedProperty().subscribe(this::select);
        model.stating().aboutProperty().subscribe(_ -> showBelow());
        split.setOrientation(Orientation.VERTICAL);
        RefusedList refused = new RefusedList(model);
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox content = new VBox(refused, split);
        content.getStyleClass().add("stack");
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox columns = new HBox(new SourceList(model), content);
        columns.getStyleClass().add("columns");
        columns.visibleProperty().bind(deleted.openProperty().not());
        page.setCenter(new StackPane(columns, new DeletedPane(deleted, desk.files())));
    }

    private Button deletedBatches() {
        Button button = new Button("_Deleted …", Icon.of(Feather.TRASH_2));
        button.setId("deleted-batches");
        button.setTooltip(new Tooltip("Receipts of what was deleted for good, and what backups still hold"));
        button.setOnAction(_ -> deleted.openProperty().set(true));
        return button;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Scope scope) {
        model.show(scope);
    }

    private void select(@Nullable BatchRow row) {
        if (row != null && !row.equals(table.selected())) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(row);
        }
        showBelow();
        if (row != null) {
            table.scrollTo(row);
        }
    }

    /// What is stated of the chosen data set or batch, else the chosen batch's ledger, else nothing.
    private void showBelow() {
        @Nullable
        Node below = model.stating().aboutProperty().get() != null ? holding
                : model.selectedProperty().get() != null ? panel : null;
        if (below == null) {
            split.getItems().setAll(table);
        } else if (!split.getItems().contains(below)) {
            split.getItems().setAll(table, below);
            split.setDividerPositions(.55);
        }
    }

    private Button importFiles() {
        Button files = new Button("_Import files …", Icon.of(Feather.FILE_PLUS));
        files.getStyleClass().add("accent");
        files.setOnAction(_ -> model.offer(desk.files().filesToImport()));
        return files;
    }

    private Button importFolder() {
        Button folder = new Button("Import _folder …", Icon.of(Feather.FOLDER_PLUS));
        folder.setId("import-folder");
        folder.setOnAction(_ -> desk.files()
                .folder("Import every file in a folder")
                .ifPresent(chosen -> model.importAll(List.of(chosen))));
        return folder;
    }
}
