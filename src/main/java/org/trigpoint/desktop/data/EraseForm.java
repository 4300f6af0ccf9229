package org.trigpoint.desktop.data;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Fields;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.model.Erasure;

import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks before a batch is deleted for good: says what goes and that it cannot be undone, and wants a reason. Esc keeps the
/// batch.
final class EraseForm extends VBox {
    private final TextField reason = new TextField();
    private final CheckBox keep = new CheckBox("_Leave the backups that hold it; the receipt counts them");

    /// @param what what goes, such as "batch 3, crime.csv, with 1,020 rows"
    /// @param erase deletes it, with the reason and what becomes of its backups
    /// @param kept runs when it is kept
    EraseForm(String what, BiConsumer<String, Erasure.Holders> erase, Runnable kept) {
        setId("erase-form");
        getStyleClass().add("notes");
        Label words = new Label("Deletes " + what
                + ", from this workspace and from its backups, then looks through every"
                + " byte left for pieces of it. This cannot be undone, not even from a backup, and neither can any change"
                + " made before it. The partner's own file and documents made from it are not touched.",
                Icon.of(Feather.ALERT_TRIANGLE));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        reason.setId("erase-reason");
        reason.setPromptText("Agreement ended. Name no person.");
        keep.setId("erase-keep-backups");
        keep.setWrapText(true);
        Button yes = new Button("_Delete for good");
        yes.setId("erase-confirmed");
        yes.getStyleClass().add("danger");
        yes.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty()));
        yes.setOnAction(_ -> erase.accept(reason.getText().strip(),
                keep.isSelected() ? Erasure.Holders.KEEP : Erasure.Holders.DELETE));
        Button no = new Button("_Keep it");
        no.setId("erase-kept");
        no.setOnAction(_ -> kept.run());
        getChildren().addAll(words, Fields.named("_Why, for the receipt", reason), keep, new HBox(8, yes, no));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                kept.run();
                event.consume();
            }
        });
    }

    /// Turns to the reason.
    @Override
    public void requestFocus() {
        reason.requestFocus();
    }
}
