package org.trigpoint.desktop.barrier;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One card of the sheet: what is the matter, what can be done.
abstract sealed class BarrierPane extends VBox permits UnlockPane, NewPassphrasePane, BrokenPane {
    private final Label refusal = new Label();

    BarrierPane(Feather icon, String title, String words) {
        getStyleClass().addAll("card", "sheet", "barrier");
        Label heading = new Label(title, Icon.of(icon));
        heading.getStyleClass().add("question");
        heading.setWrapText(true);
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        refusal.setId("barrier-refusal");
        refusal.getStyleClass().add("hint");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        getChildren().addAll(heading, text);
    }

    final void fill(String refused, List<? extends Node> controls, Button... buttons) {
        refusal.setText(refused);
        HBox row = new HBox(8, buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        for (Button button : buttons) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(controls);
        getChildren().addAll(refusal, row);
    }

    final void refuse(String words) {
        refusal.setText(words);
    }

    /// Puts the keyboard where one begins.
    abstract void begin();
}
