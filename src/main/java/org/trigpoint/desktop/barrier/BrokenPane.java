package org.trigpoint.desktop.barrier;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Moments;
import org.trigpoint.desktop.session.Barrier;
import org.trigpoint.workspace.Safekeeping.Backup;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What can be done about a workspace that does not open: a backup, or what can still be read.
final class BrokenPane extends BarrierPane {
    private final Button close = new Button("_Leave it");

    BrokenPane(Desk desk, Barrier.Broken broken) {
        super(Feather.ALERT_TRIANGLE, "“" + broken.file().getFileName() + "” cannot be opened", broken.why());
        List<Node> ways = new ArrayList<>();
        if (!broken.backups().isEmpty()) {
            ways.add(heading("Bring a backup back",
                    "The file as it is now is set aside in a folder beside it; nothing is overwritten."));
            broken.backups().forEach(backup -> ways.add(line(desk, broken, backup)));
        }
        if (broken.readable()) {
            ways.add(heading("Save what can still be read",
                    "Its readable rows are copied into a new workspace. The damaged file stays as it is."));
            Button salvage = new Button("_Save to a new workspace …", Icon.of(Feather.LIFE_BUOY));
            salvage.setId("salvage");
            salvage.setOnAction(_ -> desk.files()
                    .workspaceToMake()
                    .ifPresent(rescued -> desk.session().custody().salvage(broken.file(), rescued)));
            ways.add(salvage);
        }
        close.setId("barrier-leave");
        close.setOnAction(_ -> desk.session().door().leave());
        fill("", ways, close);
    }

    private static Label heading(String title, String words) {
        Label heading = new Label(title + ". " + words);
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        return heading;
    }

    private static HBox line(Desk desk, Barrier.Broken broken, Backup backup) {
        Label when = new Label(Moments.of(backup));
        HBox.setHgrow(when, Priority.ALWAYS);
        when.setMaxWidth(Double.MAX_VALUE);
        Button bring = new Button("_Bring back");
        bring.getStyleClass().add("restore");
        bring.setMinWidth(USE_PREF_SIZE);
        bring.setAccessibleText("Bring back the backup of " + when.getText());
        bring.setOnAction(_ -> desk.session().custody().restore(broken.file(), backup));
        HBox line = new HBox(12, when, bring);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    void begin() {
        close.requestFocus();
    }
}
