package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// The marking, the folder, and the documents once they are written.
final class ExportPanel extends VBox {
    private final ReportViewModel model;
    private final Desk desk;
    private final ComboBox<String> marking = new ComboBox<>(
            FXCollections.observableArrayList("OFFICIAL-SENSITIVE", "OFFICIAL"));
    private final Label folder = new Label();
    private final VBox documents = new VBox();
    private final Button open = new Button("_Show the folder", Icon.of(Feather.FOLDER));

    ExportPanel(ReportViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        getStyleClass().addAll("card", "card-content", "export");
        setMinWidth(320);
        setPrefWidth(380);
        setMaxHeight(USE_PREF_SIZE);
        folder.getStyleClass().add("quiet");
        folder.setWrapText(true);
        documents.getStyleClass().add("lines");
        open.setOnAction(_ -> desk.outside().open(model.folderProperty().get()));
        Label title = new Label("Export");
        title.getStyleClass().add("card-title");
        Label what = new Label("Word, Excel and PDF of the same assessment, and every chart and map as a picture.");
        what.setWrapText(true);
        getChildren().addAll(title, what, marking(), choose(), folder, export(), documents, open);
        model.folderProperty().subscribe(this::showFolder);
        model.written().addListener((ListChangeListener<Path>) _ -> showWritten());
        showWritten();
    }

    private VBox marking() {
        Label label = new Label("Protective _marking");
        label.setMnemonicParsing(true);
        label.setLabelFor(marking);
        marking.setId("marking");
        marking.setEditable(true);
        marking.setMaxWidth(Double.MAX_VALUE);
        marking.setAccessibleText("Protective marking");
        desk.session().markingProperty().subscribe(now -> marking.setValue(now.text()));
        marking.valueProperty().subscribe(text -> {
            if (text != null) {
                model.mark(text);
            }
        });
        return new VBox(4, label, marking);
    }

    private Button choose() {
        Button choose = new Button("Choose _folder …", Icon.of(Feather.FOLDER_PLUS));
        choose.setId("choose-folder");
        choose.setOnAction(_ -> desk.files()
                .folder("Write the documents into this folder")
                .ifPresent(model.folderProperty()::set));
        return choose;
    }

    private Button export() {
        Button export = new Button("_Export", Icon.of(Feather.FILE_TEXT));
        export.setId("export");
        export.getStyleClass().add("accent");
        export.setMaxWidth(Double.MAX_VALUE);
        export.disableProperty()
                .bind(model.folderProperty()
                        .isNull()
                        .or(model.writingProperty())
                        .or(model.assessment().valueProperty().isNull()));
        export.setOnAction(_ -> model.export());
        return export;
    }

    private void showFolder(@Nullable Path chosen) {
        folder.setText(chosen == null ? "No folder chosen yet." : chosen.toString());
    }

    private void showWritten() {
        boolean any = !model.written().isEmpty();
        documents.setVisible(any);
        documents.setManaged(any);
        open.setVisible(any);
        open.setManaged(any);
        documents.getChildren().setAll(model.written().stream().map(this::link).toList());
    }

    private Hyperlink link(Path file) {
        Feather icon = Files.isDirectory(file) ? Feather.IMAGE : Feather.FILE_TEXT;
        Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()), Icon.of(icon));
        link.setTooltip(new Tooltip("Open " + file.getFileName()));
        link.setOnAction(_ -> desk.outside().open(file));
        return link;
    }
}
