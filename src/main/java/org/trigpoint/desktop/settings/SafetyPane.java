package org.trigpoint.desktop.settings;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Moments;
import org.trigpoint.desktop.control.Named;
import org.trigpoint.desktop.session.Contents;
import org.trigpoint.desktop.session.Custody;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.workspace.IntegrityCheck;
import org.trigpoint.workspace.Safekeeping.Backup;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The passphrase, the lock, backups, and whether the file is whole.
final class SafetyPane extends SettingsPane {
    private static final List<Integer> MINUTES = List.of(0, 2, 5, 10, 15, 30, 60);

    private final SettingsViewModel model;
    private final Custody custody;
    private final PassphrasePane passphrase;
    private final ComboBox<Integer> lock = new ComboBox<>();
    private final VBox backups = new VBox(8);
    private final Label whole = quiet("");
    private boolean showing;

    SafetyPane(SettingsViewModel model, Desk desk) {
        super("Safety", "Who can open this file, and how it comes back when something happens to it.");
        this.model = model;
        this.custody = desk.session().custody();
        this.passphrase = new PassphrasePane(custody);
        lock.setId("lock-minutes");
        lock.getItems().setAll(MINUTES);
        lock.setConverter(
                Named.by(minutes -> minutes == 0 ? "never" : minutes + " minutes without a key or the mouse"));
        lock.setOnAction(_ -> {
            if (!showing && lock.getValue() != null) {
                model.set(Settings.LOCK_MINUTES, "when the workspace is locked", Integer.toString(lock.getValue()));
            }
        });
        VBox content = new VBox(heading("Passphrase"), passphrase,
                field("_Lock it after", lock, "A locked workspace shows nothing until its passphrase is typed again."
                        + " A workspace without a passphrase is not locked."),
                heading("Backups"), backUp(), backups, heading("Is the file whole?"), verify(), whole);
        content.getStyleClass().add("settings-lines");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("card-title");
        return heading;
    }

    private Node backUp() {
        Button make = new Button("_Make a backup now", Icon.of(Feather.ARCHIVE));
        make.setId("backup-make");
        make.setOnAction(_ -> custody.backUp(() -> custody.listBackups(this::list)));
        return new VBox(8,
                quiet("A checked copy is made before the first change of every day and before an upgrade, in a"
                        + " folder beside the workspace. Bringing one back sets the file as it is now aside."),
                make);
    }

    private Node verify() {
        Button check = new Button("_Check the whole file", Icon.of(Feather.CHECK_SQUARE));
        check.setId("verify");
        check.setOnAction(_ -> custody.verify(this::tell));
        return check;
    }

    private void tell(List<IntegrityCheck> checks) {
        whole.setText(checks.stream().allMatch(IntegrityCheck::ok)
                ? "All " + checks.size() + " checks passed: the file is whole, and its sums agree."
                : checks.stream()
                        .filter(check -> !check.ok())
                        .map(check -> check.name() + ": " + check.result())
                        .collect(Collectors.joining("\n", "Something is wrong. Bring a backup back.\n", "")));
    }

    private void list(List<Backup> found) {
        backups.getChildren().clear();
        if (found.isEmpty()) {
            backups.getChildren().add(quiet("No backup yet."));
        }
        found.forEach(backup -> backups.getChildren().add(line(backup)));
    }

    private Node line(Backup backup) {
        Label when = new Label(Moments.of(backup));
        when.setMinWidth(320);
        Button restore = new Button("Bring back");
        restore.setMinWidth(USE_PREF_SIZE);
        restore.setAccessibleText("Bring back the backup of " + when.getText());
        restore.setOnAction(_ -> {
            Scope scope = model.scopeProperty().get();
            if (scope != null) {
                custody.restore(scope.contents().file(), backup);
            }
        });
        HBox line = new HBox(12, when, restore);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    void show(Settings now) {
        Scope scope = model.scopeProperty().get();
        if (scope == null) {
            return;
        }
        Contents contents = scope.contents();
        showing = true;
        int minutes = contents.stored().lockMinutes();
        if (!lock.getItems().contains(minutes)) {
            lock.getItems().add(minutes);
        }
        lock.setValue(minutes);
        showing = false;
        passphrase.show(contents.state().sealed());
        whole.setText("");
        list(now.backups());
    }
}
