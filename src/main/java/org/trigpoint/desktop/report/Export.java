package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.assessment.PublicEditions;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.report.content.AssessmentFiles;
import org.trigpoint.report.content.LaidOut;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Writes the documents into a folder.
final class Export {
    private final Session session;
    private final Supplier<AssessmentRequest> request;
    private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();
    private final BooleanProperty slides = new SimpleBooleanProperty();
    private final BooleanProperty areas = new SimpleBooleanProperty();
    private final ObservableList<Path> written = FXCollections.observableArrayList();
    private final BooleanProperty writing = new SimpleBooleanProperty();

    /// @param request what is asked for at the time
    Export(Session session, Supplier<AssessmentRequest> request) {
        this.session = session;
        this.request = request;
    }

    /// Writes the documents, and remembers what they say for next year's; nothing before a folder is chosen.
    void start() {
        Path into = folder.get();
        if (into == null || writing.get()) {
            return;
        }
        AssessmentRequest asked = request.get();
        boolean withSlides = slides.get();
        writing.set(true);
        written.clear();
        session.work().start(session.ask("Writing the documents", (open, progress) -> {
            Assessment made = AssessmentRun.of(open, asked, progress);
            LaidOut laid = LaidOut.of(made);
            AssessmentFiles.Log log = shown -> PublicEditions.add(open, shown);
            List<Path> files = withSlides
                    ? AssessmentFiles.writeWithSlides(laid, into, log, progress)
                    : AssessmentFiles.write(laid, into, log, progress);
            open.reportNotes().remember(made.kept());
            return files;
        }).whenDone(this::done).whenFailed(failure -> {
            writing.set(false);
            session.work().fail(failure);
        }).whenCancelled(() -> {
            writing.set(false);
            session.work().say(Notice.attention("Export stopped. The folder is as it was."));
        }));
    }

    private void done(List<Path> files) {
        writing.set(false);
        written.setAll(files);
        session.work().say(Notice.done("The documents are in " + folder.get() + "."));
    }

    /// Where the documents are written; `null` until chosen.
    ObjectProperty<@Nullable Path> folderProperty() {
        return folder;
    }

    /// Whether the summary is written as slides too.
    BooleanProperty slidesProperty() {
        return slides;
    }

    /// Whether an annex profiles every area.
    BooleanProperty areasProperty() {
        return areas;
    }

    /// The documents written last.
    ObservableList<Path> written() {
        return written;
    }

    /// Whether documents are being written.
    BooleanProperty writingProperty() {
        return writing;
    }
}
