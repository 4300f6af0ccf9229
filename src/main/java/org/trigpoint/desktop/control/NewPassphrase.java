package org.trigpoint.desktop.control;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/// Two fields for a new passphrase, typed twice, with what is still wrong with it.
public final class NewPassphrase extends VBox {
    /// As short as a passphrase may be.
    private static final int SHORTEST = 12;

    private final PasswordField first = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Label advice = new Label();
    private final ReadOnlyBooleanWrapper usable = new ReadOnlyBooleanWrapper();

    /// Empty fields.
    public NewPassphrase() {
        setSpacing(8);
        first.setId("new-passphrase");
        again.setId("new-passphrase-again");
        advice.getStyleClass().add("quiet");
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(label("_New passphrase", first), first, label("The same a_gain", again), again, advice);
        first.textProperty().subscribe(this::judge);
        again.textProperty().subscribe(this::judge);
        judge();
    }

    private static Label label(String words, PasswordField field) {
        Label label = new Label(words);
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        field.setAccessibleText(words.replace("_", ""));
        return label;
    }

    private void judge() {
        String typed = first.getText();
        boolean same = typed.equals(again.getText());
        usable.set(typed.length() >= SHORTEST && same);
        advice.setText(advice(typed.length(), same));
    }

    private String advice(int length, boolean same) {
        if (length < SHORTEST) {
            return "At least " + SHORTEST + " characters; four or five unrelated words are easy to keep in mind."
                    + (length == 0 ? "" : " " + (SHORTEST - length) + " to go.");
        }
        if (!same) {
            return again.getText().isEmpty() ? "Type it once more." : "The two are not the same.";
        }
        return "Ready.";
    }

    /// Whether it is long enough and typed twice alike.
    public BooleanExpression usableProperty() {
        return usable.getReadOnlyProperty();
    }

    /// What was typed; the fields are emptied.
    public char[] take() {
        char[] typed = first.getText().toCharArray();
        first.clear();
        again.clear();
        return typed;
    }

    /// Puts the keyboard into the first field.
    public void begin() {
        first.requestFocus();
    }
}
