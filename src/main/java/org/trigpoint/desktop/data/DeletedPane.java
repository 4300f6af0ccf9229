package org.trigpoint.desktop.data;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.FileChoice;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.BackedUpBatch;
import org.trigpoint.model.Erasure;
import org.trigpoint.report.content.DeletionReceipt;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is no longer in the workspace: the receipts of what was deleted for good above, what was taken out and stands in
/// backups still below. Esc leads back to the batches.
final class DeletedPane extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK)
            .withZone(ZoneId.systemDefault());

    private final DeletedModel model;
    private final Label receipt = new Label();
    private final VBox erasing = new VBox();
    private final Button erase = new Button("Delete the chosen one for _good …", Icon.of(Feather.TRASH_2));
    private final DataTable<Erasure> receipts = new DataTable<>("Deleted for good",
            new Invitation(Feather.TRASH_2,
                    "Nothing was deleted for good yet. Choose a batch on the Data screen to delete"
                            + " it; its receipt then stands here."));
    private final DataTable<BackedUpBatch> backedUp = new DataTable<>("Taken out, but in backups still",
            new Invitation(Feather.ARCHIVE, "No backup holds a batch that was taken out."));

    DeletedPane(DeletedModel model, FileChoice files) {
        this.model = model;
        getStyleClass().addAll("card", "card-content", "stack");
        setId("deleted");
        receipts.setId("receipts");
        receipts.addColumns(receiptColumns());
        receipts.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        backedUp.setId("backed-up");
        backedUp.addColumns(backupColumns());
        VBox.setVgrow(receipts, Priority.ALWAYS);
        VBox.setVgrow(backedUp, Priority.ALWAYS);
        receipt.setId("receipt");
        receipt.setWrapText(true);
        receipt.setMinHeight(USE_PREF_SIZE);
        receipt.managedProperty().bind(receipt.textProperty().isNotEmpty());
        erase.setId("erase-backed-up");
        erase.disableProperty().bind(backedUp.getSelectionModel().selectedItemProperty().isNull());
        erase.setOnAction(_ -> ask());
        getChildren().addAll(heading("Deleted for good"), actions(files), receipts, receipt,
                heading("Taken out, but in backups still"), backedUp, erasing);
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
        model.deleted().valueProperty().subscribe(this::show);
        offer();
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.openProperty().set(false);
                event.consume();
            }
        });
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("card-title");
        return heading;
    }

    private HBox actions(FileChoice files) {
        Button save = new Button("Save _receipts …", Icon.of(Feather.DOWNLOAD));
        save.setId("save-receipts");
        save.disableProperty().bind(Bindings.isEmpty(receipts.getItems()));
        save.setOnAction(_ -> files.documentToSave("receipts.txt", List.of("txt")).ifPresent(model::save));
        Button back = new Button("_Back to the batches", Icon.of(Feather.ARROW_LEFT));
        back.setId("deleted-back");
        back.setOnAction(_ -> model.openProperty().set(false));
        return new HBox(8, save, back);
    }

    private static List<DataColumn<Erasure>> receiptColumns() {
        return List.of(DataColumn.<Erasure>count("Batch", Erasure::batch).wide(70),
                DataColumn.words("Data set", (Erasure each) -> each.dataset().title()).wide(160),
                DataColumn.<Erasure>count("Rows", Erasure::rows).wide(90),
                day("Came in", Erasure::importedAt), day("Deleted", Erasure::erasedAt),
                DataColumn.words("Why", Erasure::reason).wide(260),
                DataColumn.<Erasure>count("Pieces left", Erasure::found).wide(90),
                DataColumn.<Erasure>count("Backups left", Erasure::backupsLeft).wide(90));
    }

    private static List<DataColumn<BackedUpBatch>> backupColumns() {
        return List.of(DataColumn.<BackedUpBatch>count("Batch", BackedUpBatch::id).wide(70),
                DataColumn.words("File", BackedUpBatch::file).keepingEnds().wide(320),
                DataColumn.words("Data set", (BackedUpBatch each) -> each.dataset().title()).wide(160),
                DataColumn.<BackedUpBatch>count("Rows", BackedUpBatch::rows).wide(90),
                day("Came in", BackedUpBatch::importedAt),
                DataColumn.<BackedUpBatch>count("In backups", BackedUpBatch::backups).wide(90));
    }

    private static <R> DataColumn<R> day(String heading, java.util.function.Function<R, Instant> when) {
        return DataColumn.<R>words(heading, row -> DAY.format(when.apply(row)))
                .sortedBy(row -> when.apply(row).getEpochSecond())
                .wide(120);
    }

    private void show(@Nullable Deleted now) {
        receipts.getItems().setAll(now == null ? List.of() : now.receipts());
        backedUp.getItems().setAll(now == null ? List.of() : now.backedUp());
        backedUp.getSelectionModel().selectFirst();
        offer();
        if (model.openProperty().get()) {
            receipts.requestFocus();
        }
    }

    private void tell(@Nullable Erasure chosen) {
        receipt.setText(chosen == null ? "" : DeletionReceipt.words(chosen));
    }

    private void offer() {
        erasing.getChildren().setAll(erase);
    }

    private void ask() {
        BackedUpBatch chosen = backedUp.selected();
        if (chosen != null) {
            EraseForm form = new EraseForm("batch " + chosen.id() + ", " + chosen.file() + ", with "
                    + NumberText.of(chosen.rows()) + " rows", (why, holders) -> model.erase(chosen, why, holders),
                    () -> {
                        offer();
                        erase.requestFocus();
                    });
            erasing.getChildren().setAll(form);
            form.requestFocus();
        }
    }
}
