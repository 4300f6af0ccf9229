package org.trigpoint.desktop.barrier;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.session.Barrier;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

/// Asks for the passphrase of a workspace.
final class UnlockPane extends BarrierPane {
    private final PasswordField field = new PasswordField();

    UnlockPane(Desk desk, Barrier.Sealed sealed) {
        super(Feather.LOCK, sealed.locked() ? "Locked" : "This workspace has a passphrase",
                sealed.locked()
                        ? "“" + sealed.file().getFileName() + "” was locked. Nothing was lost; its passphrase"
                                + " takes you back to where you were."
                        : "Type the passphrase of “" + sealed.file().getFileName() + "” to open it.");
        Label label = new Label("_Passphrase");
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        field.setId("passphrase");
        field.setAccessibleText("Passphrase");
        Button open = new Button(sealed.locked() ? "_Unlock" : "_Open");
        open.setId("unlock");
        open.setDefaultButton(true);
        open.disableProperty().bind(field.textProperty().isEmpty());
        open.setOnAction(_ -> {
            char[] typed = field.getText().toCharArray();
            field.clear();
            refuse("Opening …");
            desk.session().door().unlock(sealed, typed);
        });
        Button other = new Button(sealed.locked() ? "_Another workspace …" : "_Cancel");
        other.setId("barrier-leave");
        other.setOnAction(_ -> {
            if (sealed.locked()) {
                desk.files().workspaceToOpen().ifPresent(desk.session()::open);
            } else {
                desk.session().door().leave();
            }
        });
        fill(sealed.refusal(), List.of(label, field), other, open);
    }

    @Override
    void begin() {
        field.requestFocus();
    }
}
