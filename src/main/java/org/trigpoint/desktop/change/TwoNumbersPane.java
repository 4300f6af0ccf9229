package org.trigpoint.desktop.change;

import org.trigpoint.desktop.control.Fields;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Two bare numbers and what can be said of them, followed as they are typed. Esc closes it.
final class TwoNumbersPane extends VBox {
    private final TextField before = field("two-before", 9, "212 or 147/464");
    private final TextField now = field("two-now", 9, "239 or 162/463");
    private final TextField monthsBefore = field("two-months-before", 4, "12");
    private final TextField monthsNow = field("two-months-now", 4, "12");
    private final Label verdict = new Label();

    TwoNumbersPane() {
        setId("two-numbers");
        getStyleClass().addAll("card", "card-content");
        setMinHeight(USE_PREF_SIZE);
        verdict.setId("two-verdict");
        verdict.getStyleClass().add("strong");
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        HBox fields = new HBox(16, Fields.named("_Earlier", before), Fields.named("_Now", now),
                Fields.named("Over _months", monthsBefore), Fields.named("and o_ver months", monthsNow));
        getChildren().addAll(fields, verdict);
        List.of(before, now, monthsBefore, monthsNow).forEach(each -> each.textProperty().subscribe(_ -> tell()));
        managedProperty().bind(visibleProperty());
        setVisible(false);
        visibleProperty().subscribe(shown -> {
            if (shown) {
                before.requestFocus();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                event.consume();
            }
        });
    }

    private static TextField field(String id, int columns, String example) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.setPromptText(example);
        return field;
    }

    private void tell() {
        String words = new TwoNumbers(before.getText(), now.getText(), monthsBefore.getText(), monthsNow.getText())
                .words();
        verdict.setText(words.isEmpty()
                ? "Is that rise real? Write two counts, or two shares, from any paper. Nothing of them is kept."
                : words);
    }
}
