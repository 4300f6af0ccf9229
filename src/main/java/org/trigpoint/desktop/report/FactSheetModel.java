package org.trigpoint.desktop.report;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Inquiry;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.model.Marking;
import org.trigpoint.question.holding.HoldingsQuestion;
import org.trigpoint.report.content.FactSheet;
import org.trigpoint.report.content.FactSheetFile;
import org.trigpoint.report.document.Document;
import org.trigpoint.workspace.Retention;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The data-protection fact sheet as it would be written now, and the way to write it.
final class FactSheetModel {
    private static final String NOBODYS = "Community Safety Partnership";

    private final Session session;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Path> written = new SimpleObjectProperty<>();
    private final Answer<Sheet> sheet;

    /// The sheet and whose it is.
    private record Made(FactSheet sheet, String partnership) {}

    /// What it would say, marked as the report is.
    record Sheet(Document document) {}

    FactSheetModel(Session session) {
        this.session = session;
        sheet = new Answer<>(session, "Putting the fact sheet together");
        open.subscribe((_, _) -> look());
        session.markingProperty().subscribe((_, _) -> look());
        session.scopeProperty().subscribe((_, _) -> look());
    }

    private void look() {
        if (open.get()) {
            written.set(null);
            Marking marking = session.markingProperty().get();
            sheet.ask((workspace, _) -> {
                Made made = made(workspace);
                return new Sheet(made.sheet().document(made.partnership(), marking));
            });
        }
    }

    private static Made made(org.trigpoint.workspace.Workspace workspace) {
        return new Made(new FactSheet(new HoldingsQuestion(Retention.today()).ask(workspace)),
                workspace.setting("partnership").orElse(NOBODYS));
    }

    /// Writes the sheet as what the file's name ends in.
    void save(Path file) {
        Marking marking = session.markingProperty().get();
        written.set(null);
        session.work().start(session.ask("Writing the fact sheet", (workspace, progress) -> {
            Made made = made(workspace);
            FactSheetFile.save(made.sheet(), made.partnership(), marking, file, progress);
            return file;
        }).whenDone(done -> {
            written.set(done);
            session.work().say(Notice.done("Saved " + done.getFileName() + "."));
        }).whenCancelled(() -> session.work().say(Notice.attention("Stopped; no file was written."))));
    }

    /// Whether it is shown.
    BooleanProperty openProperty() {
        return open;
    }

    /// What it would say.
    Answer<Sheet> sheet() {
        return sheet;
    }

    /// The file written last; `null` for none.
    ObjectProperty<@Nullable Path> writtenProperty() {
        return written;
    }

    /// Where one asks where a number comes from.
    Inquiry inquiry() {
        return session.inquiry();
    }
}
