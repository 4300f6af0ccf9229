package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.report.content.FactSheetFile;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The data-protection fact sheet as it will be written, and the way to save it; Esc leads back to the report.
final class FactSheetPane extends VBox {
    private final FactSheetModel model;
    private final Desk desk;
    private final Label title = new Label();
    private final Label about = new Label();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Hyperlink link = new Hyperlink("", Icon.of(Feather.FILE_TEXT));

    FactSheetPane(FactSheetModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        getStyleClass().addAll("card", "card-content", "stack");
        setId("fact-sheet");
        title.setText("Data-protection fact sheet");
        title.getStyleClass().add("card-title");
        about.getStyleClass().add("quiet");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        lines.getStyleClass().addAll("stack", "prose");
        lines.setFillWidth(true);
        scroll.setId("fact-sheet-text");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText("The fact sheet as it will be written");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, about, actions(), scroll);
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
        model.sheet().valueProperty().subscribe(this::show);
        model.sheet().refusalProperty().subscribe((_, why) -> about.setText(why));
        model.writtenProperty().subscribe(this::offer);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.openProperty().set(false);
                event.consume();
            }
        });
    }

    private FlowPane actions() {
        Button save = new Button("_Save the fact sheet …", Icon.of(Feather.DOWNLOAD));
        save.setId("fact-sheet-save");
        save.getStyleClass().add("accent");
        save.disableProperty().bind(model.sheet().valueProperty().isNull());
        save.setOnAction(_ -> desk.files()
                .documentToSave("data-protection fact sheet.docx", FactSheetFile.EXTENSIONS)
                .ifPresent(model::save));
        Button back = new Button("_Back to the report", Icon.of(Feather.ARROW_LEFT));
        back.setId("fact-sheet-back");
        back.setOnAction(_ -> model.openProperty().set(false));
        FlowPane actions = new FlowPane(12, 8, save, back, link);
        actions.setMinHeight(USE_PREF_SIZE);
        return actions;
    }

    private void offer(@Nullable Path written) {
        link.setVisible(written != null);
        if (written != null) {
            link.setText(String.valueOf(written.getFileName()));
            link.setOnAction(_ -> desk.outside().open(written));
        }
    }

    private void show(FactSheetModel.@Nullable Sheet sheet) {
        if (sheet == null) {
            about.setText(model.sheet().what() + " …");
            lines.getChildren().clear();
            return;
        }
        Document document = sheet.document();
        about.setText(document.info().subtitle() + " · " + document.info().marking().text()
                + ". Word, Excel and PDF say this; csv holds the first table alone. What is not stated yet is stated on"
                + " the Data screen, by choosing a source or a batch. [x] is not stated, [z] does not apply.");
        lines.getChildren().setAll(document.body().stream().flatMap(this::nodes).toList());
        scroll.setVvalue(0);
        scroll.requestFocus();
    }

    private Stream<Node> nodes(Block block) {
        if (block instanceof Heading heading && heading.level() == 1) {
            Label label = new Label(heading.text());
            label.getStyleClass().add("strong");
            return Stream.of(label);
        }
        return SectionText.of(List.of(block), Sources.NONE, model.inquiry()).stream();
    }
}
