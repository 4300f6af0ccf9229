package org.trigpoint.desktop.data;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.TableFile;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.ImportOutcome;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.session.Subject;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Provenance;
import org.trigpoint.workspace.TableReport;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The batches, one of them in detail, and what the last import refused.
final class DataViewModel {
    private final Session session;
    private final ObservableList<BatchRow> batches = FXCollections.observableArrayList();
    private final ObservableList<SourceRow> sources = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SourceRow> source = new SimpleObjectProperty<>();
    private final ObservableList<TableReport.Refused> refused = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable BatchRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper relisting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final Answer<BatchDetails> details;
    private List<BatchRow> all = List.of();

    DataViewModel(Session session) {
        this.session = session;
        this.details = new Answer<>(session, "Reading the ledger");
        selected.subscribe(this::look);
        source.subscribe((_, _) -> list());
        session.navigation().subjectProperty().subscribe(this::turnTo);
        session.lastImportProperty().subscribe(this::listRefused);
    }

    private void turnTo(Subject subject) {
        if (subject instanceof Subject.Brought(long batch)) {
            source.set(null);
            selected.set(find(all, batch));
            session.navigation().taken();
        }
    }

    void show(Scope scope) {
        all = BatchRow.of(scope.contents().batches());
        relist(SourceRow.of(scope.contents()));
        list();
        turnTo(session.navigation().subjectProperty().get());
        answer.set(summary(all));
    }

    /// The chosen data set stays chosen, and its fields keep the focus, while the rows are changed.
    private void relist(List<SourceRow> rows) {
        SourceRow before = source.get();
        if (!rows.equals(sources)) {
            relisting.set(true);
            sources.setAll(rows);
            source.set(before == null
                    ? null
                    : sources.stream().filter(row -> row.dataset() == before.dataset()).findFirst().orElse(null));
            relisting.set(false);
        }
    }

    private void list() {
        BatchRow before = selected.get();
        SourceRow only = source.get();
        List<BatchRow> rows = all.stream()
                .filter(row -> only == null || row.batch().dataset() == only.dataset())
                .toList();
        batches.setAll(rows);
        selected.set(before == null ? null : find(rows, before.batch().id()));
    }

    private static @Nullable BatchRow find(List<BatchRow> rows, long batch) {
        return rows.stream().filter(row -> row.batch().id() == batch).findFirst().orElse(null);
    }

    private static String summary(List<BatchRow> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        long loaded = rows.stream().mapToLong(row -> row.ledger().loaded()).sum();
        long rejected = rows.stream().mapToLong(row -> row.ledger().rejected()).sum();
        return rows.size() + (rows.size() == 1 ? " batch with " : " batches with ") + NumberText.of(loaded)
                + " rows loaded; " + (rejected == 0 ? "no row" : NumberText.of(rejected) + " rows")
                + " rejected. Choose a batch to see its ledger, what was rejected and why.";
    }

    private void look(@Nullable BatchRow row) {
        if (row == null) {
            details.refuse("");
        } else {
            long batch = row.batch().id();
            details.ask((open, _) -> new BatchDetails(open.problems(batch), open.notes(batch)));
        }
    }

    private void listRefused(@Nullable ImportOutcome outcome) {
        refused.setAll(outcome == null ? List.of() : outcome.refused());
    }

    ObservableList<BatchRow> batches() {
        return batches;
    }

    /// The data sets, each with its coverage.
    ObservableList<SourceRow> sources() {
        return sources;
    }

    /// The data set whose batches are listed; `null` for all.
    ObjectProperty<@Nullable SourceRow> sourceProperty() {
        return source;
    }

    /// States where the chosen data set is from, why it may be held and until when. Can be taken back.
    void state(Provenance stated) {
        SourceRow row = source.get();
        if (row != null && !row.stated().equals(stated)) {
            Dataset dataset = row.dataset();
            Provenance before = row.stated();
            String words = "what is stated of " + dataset.title().toLowerCase(Locale.UK);
            keep("Keeping " + words, dataset, stated,
                    () -> {
                        session.edits().add(words, () -> keep("Taking back " + words, dataset, before, () -> {}));
                        session.work().say(Notice.done("Kept " + words + "."));
                    });
        }
    }

    /// Whether it succeeds or is refused, the screen then shows what holds.
    private void keep(String what, Dataset dataset, Provenance stated, Runnable then) {
        session.work().start(session.ask(what, (open, _) -> {
            open.retention().state(dataset, stated);
            return open.file();
        }).whenDone(_ -> {
            then.run();
            session.lookAgain();
        }));
    }

    /// Whether the data sets are being listed anew, and what is chosen among them means nothing.
    ReadOnlyBooleanProperty relistingProperty() {
        return relisting.getReadOnlyProperty();
    }

    /// Saves the rejected rows of the batch in view, for the partner to mend.
    void saveRejects(Path file) {
        BatchDetails known = details.valueProperty().get();
        if (known != null) {
            TableFile.save(file, List.of("file", "sheet", "row", "column", "found", "expected"),
                    known.problems()
                            .stream()
                            .map(p -> List.of(p.file(), p.sheet(), Long.toString(p.row()), p.column(), p.found(),
                                    p.expected()))
                            .toList(),
                    session);
        }
    }

    /// The files and tables that the last import refused, until they are dismissed.
    ObservableList<TableReport.Refused> refused() {
        return refused;
    }

    ObjectProperty<@Nullable BatchRow> selectedProperty() {
        return selected;
    }

    /// One sentence on all batches.
    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    Answer<BatchDetails> details() {
        return details;
    }

    void importAll(List<Path> paths) {
        if (!paths.isEmpty()) {
            session.importAll(paths);
        }
    }

    /// Brings files to be looked at before they are imported.
    void offer(List<Path> files) {
        session.offer(files);
    }

    void dismissRefused() {
        refused.clear();
    }

    /// Takes the selected batch out.
    void undoSelected() {
        BatchRow row = selected.get();
        if (row != null) {
            session.undo(row.batch().id());
        }
    }
}
