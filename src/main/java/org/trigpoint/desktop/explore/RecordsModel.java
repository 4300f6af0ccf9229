package org.trigpoint.desktop.explore;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.Selection;
import org.trigpoint.question.explore.RecordsQuestion;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The records that the filters leave, in the order chosen. Asked only while they are shown.
final class RecordsModel {
    private final Session session;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final Answer<RecordsQuestion.Found> found;
    private final ReadOnlyObjectWrapper<@Nullable PagedRecords> lines = new ReadOnlyObjectWrapper<>();
    private @Nullable Selection selection;
    private RecordsQuestion.By by = RecordsQuestion.By.DATE;
    private RecordsQuestion.Direction direction = RecordsQuestion.Direction.UP;
    private Runnable arrived = () -> {};

    RecordsModel(Session session) {
        this.session = session;
        found = new Answer<RecordsQuestion.Found>(session, "Putting the records in order").onlyOn(Destination.EXPLORE);
        shown.subscribe((_, _) -> ask());
        found.valueProperty()
                .subscribe(now -> lines.set(
                        now == null ? null : new PagedRecords(session, now, () -> arrived.run())));
    }

    /// Says what is left of the filters.
    void take(@Nullable Selection left) {
        selection = left;
        ask();
    }

    /// Puts the records in another order.
    void sort(RecordsQuestion.By column, RecordsQuestion.Direction way) {
        if (by != column || direction != way) {
            by = column;
            direction = way;
            ask();
        }
    }

    private void ask() {
        Selection about = selection;
        if (!shown.get()) {
            return;
        }
        if (about == null) {
            found.refuse("Nothing to list yet. Import records, or choose a period in the bar above.");
            return;
        }
        RecordsQuestion question = new RecordsQuestion(about, by, direction);
        found.ask(question::ask);
    }

    /// Saves all records as a csv file, page by page.
    void save(Path file) {
        RecordsQuestion.Found all = found.valueProperty().get();
        if (all != null) {
            RecordsFile.save(session, all, file);
        }
    }

    /// "12,345 records".
    String words() {
        RecordsQuestion.Found now = found.valueProperty().get();
        return now == null ? found.refusalProperty().get()
                : NumberText.of(now.size()) + (now.size() == 1 ? " record" : " records");
    }

    void whenRowsArrive(Runnable then) {
        arrived = then;
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    Answer<RecordsQuestion.Found> found() {
        return found;
    }

    ReadOnlyObjectProperty<@Nullable PagedRecords> linesProperty() {
        return lines.getReadOnlyProperty();
    }
}
