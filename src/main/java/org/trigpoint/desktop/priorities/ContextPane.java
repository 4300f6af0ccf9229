package org.trigpoint.desktop.priorities;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.question.subject.PriorityRow;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The context: a note for each factor, and below the note that is written.
final class ContextPane extends VBox {
    private static final List<String> FACTORS = List.of("Political", "Economic", "Social", "Technological",
            "Environmental", "Legal", "Organisational");

    private final DataTable<PriorityRow> table = new DataTable<>("Context by factor", new Invitation(Feather.EDIT_3,
            "What moves crime and safety from outside: choose a factor below and write what it means."));
    private final ComboBox<String> factor = new ComboBox<>();
    private final TextArea note = new TextArea();

    ContextPane(PrioritiesViewModel model) {
        super(12);
        table.setId("context");
        table.addColumns(List.of(DataColumn.words("Factor", PriorityRow::name).wide(160),
                DataColumn.words("What it means", (PriorityRow row) -> row.text(PriorityRow.NOTE)).wide(700)));
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                factor.setValue(row.name());
                note.setText(row.text(PriorityRow.NOTE));
            }
        });
        factor.setId("context-factor");
        factor.setEditable(true);
        factor.getItems().setAll(FACTORS);
        factor.setAccessibleText("Factor");
        note.setId("context-note");
        note.setAccessibleText("What the factor means");
        note.setPromptText("What it means for the partnership; empty takes the factor away");
        note.setWrapText(true);
        note.setPrefRowCount(3);
        HBox.setHgrow(note, Priority.ALWAYS);
        Button keep = new Button("_Keep the note");
        keep.setId("keep-note");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(_ -> model.note(factor.getEditor().getText(), note.getText()));
        Label name = new Label("_Factor");
        name.setMnemonicParsing(true);
        name.setLabelFor(factor);
        HBox editor = new HBox(12, new VBox(6, name, factor), note, keep);
        editor.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(table, editor);
        model.answer().valueProperty().subscribe(this::fill);
    }

    private void fill(@Nullable PriorityBoard board) {
        if (board != null) {
            table.getItems().setAll(board.sheet().factors());
        }
    }
}
