package org.trigpoint.desktop;

import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Notice;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// What happens with files dropped on the window: a workspace is opened, files are
/// looked at in the wizard, folders are imported.
final class Drops {
    private Drops() {}

    static void accept(Node target, Session session) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        target.setOnDragDropped(event -> drop(event, session));
    }

    private static void drop(DragEvent event, Session session) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        take(files, session);
    }

    static void take(List<Path> files, Session session) {
        if (files.isEmpty()) {
            return;
        }
        if (files.size() == 1 && files.getFirst().toString().endsWith(".trigpoint")) {
            session.open(files.getFirst());
        } else if (session.scopeProperty().get() == null) {
            session.work()
                    .say(Notice.attention("Open a workspace first, or make a new one; then drop the files again."));
        } else {
            session.navigation().go(Destination.DATA);
            if (files.stream().anyMatch(Files::isDirectory)) {
                session.importAll(files);
            } else {
                session.offer(files);
            }
        }
    }
}
