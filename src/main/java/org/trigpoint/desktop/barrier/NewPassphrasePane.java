package org.trigpoint.desktop.barrier;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.NewPassphrase;
import org.trigpoint.desktop.session.Barrier;

import java.util.List;
import javafx.scene.control.Button;

/// Asks for the passphrase that a new workspace is to have.
final class NewPassphrasePane extends BarrierPane {
    private final NewPassphrase fields = new NewPassphrase();

    NewPassphrasePane(Desk desk, Barrier.Unmade unmade) {
        super(Feather.LOCK, "A passphrase for “" + unmade.file().getFileName() + "”",
                "The whole workspace is encrypted with it. Nobody can open the file without the passphrase, and nobody"
                        + " can recover it: keep it where your partnership keeps such things.");
        Button cancel = new Button("_Cancel");
        cancel.setOnAction(_ -> desk.session().door().leave());
        Button make = new Button("_Make the workspace");
        make.setId("make-sealed");
        make.setDefaultButton(true);
        make.disableProperty().bind(fields.usableProperty().not());
        make.setOnAction(_ -> {
            refuse("Encrypting …");
            desk.session().door().createSealed(unmade.file(), fields.take());
        });
        fill(unmade.refusal(), List.of(fields), cancel, make);
    }

    @Override
    void begin() {
        fields.begin();
    }
}
