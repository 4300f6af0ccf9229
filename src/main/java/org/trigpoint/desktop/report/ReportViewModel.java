package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.AssessmentRequest;
import org.trigpoint.assessment.AssessmentRun;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.model.Marking;
import org.trigpoint.model.Period;
import org.trigpoint.report.content.AssessmentFiles;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the assessment says, under which marking, and where its documents are written.
final class ReportViewModel {
    private final Session session;
    private final InstantSource clock;
    private final Answer<Assessment> assessment;
    private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();
    private final ObservableList<Path> written = FXCollections.observableArrayList();
    private final BooleanProperty writing = new SimpleBooleanProperty();
    private @Nullable Period period;

    /// @param clock tells the day the documents are made
    ReportViewModel(Session session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
        this.assessment = new Answer<>(session, "Putting the assessment together");
    }

    void show(Scope scope) {
        period = scope.period();
        if (period == null) {
            assessment.refuse("There is no assessment yet: no data set has two whole years, so no year can be compared"
                    + " with the year before. Import more months, or choose a period in the bar above.");
            return;
        }
        AssessmentRequest request = request();
        assessment.ask((workspace, progress) -> AssessmentRun.of(workspace, request, progress));
    }

    private AssessmentRequest request() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return AssessmentRequest.on(today).during(period).marked(session.markingProperty().get());
    }

    /// Writes the documents into the folder.
    void export() {
        Path into = folder.get();
        if (into == null || writing.get()) {
            return;
        }
        AssessmentRequest request = request();
        writing.set(true);
        written.clear();
        session.work().start(session.ask("Writing the documents", (workspace, progress) -> {
            Assessment made = AssessmentRun.of(workspace, request, progress);
            return AssessmentFiles.write(made, into, progress);
        }).whenDone(this::exported).whenFailed(failure -> {
            writing.set(false);
            session.work().fail(failure);
        }).whenCancelled(() -> {
            writing.set(false);
            session.work().say(Notice.attention("Export stopped. Documents that were finished stay in the folder."));
        }));
    }

    private void exported(List<Path> files) {
        writing.set(false);
        written.setAll(files);
        session.work().say(Notice.done("The documents are in " + folder.get() + "."));
    }

    /// Puts a marking on every page from here on; an empty one is not taken.
    void mark(String text) {
        String marking = text.strip().toUpperCase(Locale.UK);
        if (!marking.isEmpty() && !marking.equals(session.markingProperty().get().text())) {
            session.chooseMarking(new Marking(marking));
        }
    }

    Answer<Assessment> assessment() {
        return assessment;
    }

    /// Where the documents are written; `null` until chosen.
    ObjectProperty<@Nullable Path> folderProperty() {
        return folder;
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
