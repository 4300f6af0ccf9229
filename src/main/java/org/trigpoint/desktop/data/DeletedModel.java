package org.trigpoint.desktop.data;

import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.session.Subject;
import org.trigpoint.desktop.work.Assignment;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.model.BackedUpBatch;
import org.trigpoint.model.Erasure;
import org.trigpoint.report.content.DeletionReceipt;
import org.trigpoint.report.output.AtomicFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What was deleted for good, and what was taken out but is in backups still.
final class DeletedModel {
    private final Session session;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final Answer<Deleted> deleted;

    DeletedModel(Session session) {
        this.session = session;
        deleted = new Answer<>(session, "Looking through the backups");
        open.subscribe((_, now) -> look(now));
        session.changesProperty().subscribe(_ -> look(open.get()));
        session.navigation().subjectProperty().subscribe(subject -> {
            if (subject instanceof Subject.Deleted) {
                session.navigation().taken();
                open.set(true);
            }
        });
    }

    private void look(boolean shown) {
        if (shown) {
            deleted.ask((workspace, _) -> Deleted.of(workspace));
        }
    }

    /// Whether it is shown.
    BooleanProperty openProperty() {
        return open;
    }

    /// What there is to show.
    Answer<Deleted> deleted() {
        return deleted;
    }

    /// Deletes what backups hold of a batch.
    void erase(BackedUpBatch batch, String reason, Erasure.Holders backups) {
        session.custody().erase(batch.id(), reason, backups, () -> {});
    }

    /// Saves the receipts as a text.
    void save(Path file) {
        Deleted now = deleted.valueProperty().get();
        Scope scope = session.scopeProperty().get();
        if (now != null && scope != null) {
            String name = String.valueOf(scope.contents().file().getFileName());
            session.work()
                    .start(Assignment
                            .of("Saving the receipts",
                                    _ -> write(file, DeletionReceipt.text(name, now.receipts(), Instant.now())))
                            .whenDone(_ -> session.work().say(Notice.done("Saved " + file.getFileName() + "."))));
        }
    }

    private static List<Path> write(Path file, String text) {
        try {
            AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            return List.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
