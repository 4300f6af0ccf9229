package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The folder, what is written besides, and the documents once they are written.
final class ExportPanel extends VBox {
    private final ReportViewModel report;
    private final Export model;
    private final Desk desk;
    private final Label folder = new Label();
    private final FlowPane documents = new FlowPane();
    private final Button open = new Button("_Show the folder", Icon.of(Feather.FOLDER));

    ExportPanel(ReportViewModel report, Desk desk) {
        this.report = report;
        this.model = report.export();
        this.desk = desk;
        getStyleClass().addAll("card", "card-content", "export");
        setMinHeight(USE_PREF_SIZE);
        folder.getStyleClass().add("quiet");
        folder.setWrapText(true);
        open.setOnAction(_ -> desk.outside().open(model.folderProperty().get()));
        Button roll = new Button("Start from _last year", Icon.of(Feather.REPEAT));
        roll.setId("roll-forward");
        roll.setMaxWidth(Double.MAX_VALUE);
        roll.setTooltip(
                new Tooltip("Carry your words on last year's report over to this one, and show what changed since"));
        roll.disableProperty().bind(report.draft().valueProperty().isNull());
        roll.setOnAction(_ -> report.rollForward());
        Label title = new Label("Export");
        title.getStyleClass().add("card-title");
        getChildren().addAll(title, option("Sl_ides of the summary too", model.slidesProperty()),
                option("A _profile of every area too", model.areasProperty()), choose(), folder, export(), documents,
                open, roll);
        model.folderProperty().subscribe(this::showFolder);
        model.written().addListener((ListChangeListener<Path>) _ -> showWritten());
        showWritten();
    }

    private static CheckBox option(String text, BooleanProperty asked) {
        CheckBox box = new CheckBox(text);
        box.selectedProperty().bindBidirectional(asked);
        return box;
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
                        .or(report.draft().valueProperty().isNull()));
        export.setTooltip(
                new Tooltip("Write Word, Excel and PDF of the same assessment, and every chart and map as a picture"));
        export.setOnAction(_ -> {
            report.commentary().keep();
            model.start();
        });
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
