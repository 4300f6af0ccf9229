package org.trigpoint.desktop.data;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.desktop.control.LedgerBar;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.Problem;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One batch in detail: its ledger and notes on the left, its rejected rows on the right.
final class BatchPanel extends HBox {
    private final DataViewModel model;
    private final Desk desk;
    private final Label file = new Label();
    private final Label origin = new Label();
    private final LedgerBar bar = new LedgerBar();
    private final Label balance = new Label();
    private final VBox notes = new VBox();
    private final FlowPane undo = new FlowPane(8, 8);
    private final Invitation nothing = new Invitation(Feather.CHECK_CIRCLE, "");
    private final ScrollPane facts = new ScrollPane();
    private final DataTable<Problem> problems = rejects();

    BatchPanel(DataViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        getStyleClass().add("batch-panel");
        file.getStyleClass().add("strong");
        origin.getStyleClass().add("quiet");
        List.of(file, origin, balance).forEach(label -> label.setWrapText(true));
        notes.getStyleClass().add("notes");
        VBox lines = new VBox(file, origin, bar, balance, undo, notes);
        lines.getStyleClass().add("batch-facts");
        facts.setContent(lines);
        facts.setFitToWidth(true);
        facts.setMinWidth(400);
        facts.setPrefWidth(420);
        HBox.setHgrow(problems, Priority.ALWAYS);
        getChildren().addAll(facts, problems);
        model.selectedProperty().subscribe(this::show);
        model.details().valueProperty().subscribe(this::show);
    }

    private DataTable<Problem> rejects() {
        DataTable<Problem> table = new DataTable<>("Rejected rows", nothing);
        table.setId("rejects");
        table.addColumns(List.of(
                DataColumn.count("Row", Problem::row).wide(80),
                DataColumn.words("Column", Problem::column).wide(140),
                DataColumn.words("Found", Problem::found).wide(130),
                DataColumn.words("Expected", Problem::expected).wide(300)));
        return table;
    }

    private void show(@Nullable BatchRow row) {
        setVisible(row != null);
        setManaged(row != null);
        if (row == null) {
            return;
        }
        getChildren().setAll(facts, problems);
        file.setText(row.source());
        origin.setText(row.origin(ZoneId.systemDefault()));
        bar.show(row.ledger());
        bar.setAccessibleText(row.balance());
        balance.setText(row.balance());
        nothing.say(row.ledger().rejected() == 0
                ? "Every row of this batch was understood."
                : "Reading the rejected rows …");
        offerUndo();
    }

    private void show(@Nullable BatchDetails details) {
        problems.getItems().setAll(details == null ? List.of() : details.problems());
        notes.getChildren().setAll((details == null ? List.<String>of() : details.notes()).stream().map(note -> {
            Label label = new Label(note, Icon.of(Feather.INFO));
            label.setWrapText(true);
            return label;
        }).toList());
    }

    private void offerUndo() {
        undo.getChildren()
                .setAll(action("undo", "_Take this batch out", Feather.ROTATE_CCW, this::askBeforeUndo),
                        action("state-batch", "Where it is _from …", Feather.TRUCK, model::stateBatch),
                        action("erase", "Delete for _good …", Feather.TRASH_2, this::askBeforeErasing));
        BatchRow row = model.selectedProperty().get();
        if (row != null && row.ledger().rejected() > 0) {
            undo.getChildren()
                    .add(1, action("save-rejects", "Save _rejects …", Feather.DOWNLOAD,
                            () -> desk.files().tableToSave("rejects.csv").ifPresent(model::saveRejects)));
        }
    }

    private static Button action(String id, String words, Feather icon, Runnable does) {
        Button button = new Button(words, Icon.of(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private void askBeforeErasing() {
        BatchRow row = model.selectedProperty().get();
        if (row != null) {
            EraseForm form = new EraseForm("batch " + row.batch().id() + ", " + row.source() + ", with "
                    + NumberText.of(row.ledger().loaded()) + " rows", model::eraseSelected, () -> {
                        getChildren().setAll(facts, problems);
                        undo.lookup("#erase").requestFocus();
                    });
            HBox.setHgrow(form, Priority.ALWAYS);
            getChildren().setAll(form);
            form.requestFocus();
        }
    }

    private void askBeforeUndo() {
        Button yes = new Button("_Take it out");
        yes.setId("undo-confirmed");
        yes.getStyleClass().add("danger");
        yes.setOnAction(_ -> model.undoSelected());
        Button no = new Button("_Keep it");
        no.setCancelButton(true);
        no.setOnAction(_ -> offerUndo());
        undo.getChildren().setAll(yes, no);
        yes.requestFocus();
    }
}
