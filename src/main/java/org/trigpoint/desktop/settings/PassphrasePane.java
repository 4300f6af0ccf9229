package org.trigpoint.desktop.settings;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.NewPassphrase;
import org.trigpoint.desktop.session.Custody;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Sets, changes or takes off the passphrase of the open workspace.
final class PassphrasePane extends VBox {
    private static final double WIDTH = 420;
    private static final char[] NONE = {};

    private final Label words = SettingsPane.quiet("");
    private final PasswordField old = new PasswordField();
    private final VBox oldField = SettingsPane.field("_Passphrase now", old, "");
    private final NewPassphrase next = new NewPassphrase();
    private final Button set = new Button(null, Icon.of(Feather.LOCK));
    private final Button remove = new Button("Take the passphrase _off");

    PassphrasePane(Custody custody) {
        setSpacing(8);
        old.setId("passphrase-now");
        old.setMaxWidth(WIDTH);
        next.setMaxWidth(WIDTH);
        set.setId("passphrase-set");
        set.setMnemonicParsing(true);
        remove.setId("passphrase-remove");
        oldField.managedProperty().bind(oldField.visibleProperty());
        remove.managedProperty().bind(remove.visibleProperty());
        remove.visibleProperty().bind(oldField.visibleProperty());
        remove.disableProperty().bind(old.textProperty().isEmpty());
        set.setOnAction(_ -> custody.seal(typed(), next.take(), () -> {}));
        remove.setOnAction(_ -> custody.seal(typed(), NONE, () -> {}));
        getChildren().addAll(words, oldField, next, new HBox(8, set, remove));
    }

    private char[] typed() {
        char[] typed = old.getText().toCharArray();
        old.clear();
        return typed;
    }

    void show(boolean sealed) {
        words.setText(sealed
                ? "This workspace is encrypted. Nobody can open it without the passphrase, and nobody can recover it."
                : "This workspace is not encrypted: whoever can open its folder can read it. With a passphrase the whole"
                        + " file is encrypted, its backups too.");
        oldField.setVisible(sealed);
        set.setText(sealed ? "_Change the passphrase" : "_Encrypt with this passphrase");
        set.disableProperty()
                .bind(sealed
                        ? next.usableProperty().not().or(old.textProperty().isEmpty())
                        : next.usableProperty().not());
    }
}
