package org.trigpoint.desktop.data;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.TableFile;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.ImportOutcome;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.session.Subject;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.Erasure;
import org.trigpoint.workspace.TableReport;

import java.nio.file.Path;
import java.util.List;
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
    private final StatingModel stating;
    private List<BatchRow> all = List.of();

    DataViewModel(Session session) {
        this.session = session;
        this.details = new Answer<>(session, "Reading the ledger");
        this.stating = new StatingModel(session);
        selected.subscribe(this::look);
        source.subscribe((_, _) -> list());
        source.subscribe((_, _) -> showLedger());
        selected.subscribe((_, _) -> showLedger());
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
        Stating stated = stating.aboutProperty().get();
        SourceRow only = source.get();
        List<BatchRow> rows = all.stream()
                .filter(row -> only == null || row.batch().dataset() == only.dataset())
                .toList();
        batches.setAll(rows);
        selected.set(before == null ? null : find(rows, before.batch().id()));
        if (stated != null && stated.batch().isPresent()) {
            stateBatch();
        }
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

    /// What is stated of the chosen data set, or of the chosen batch.
    StatingModel stating() {
        return stating;
    }

    /// Turns from the ledger of the chosen batch to where it is from.
    void stateBatch() {
        BatchRow row = selected.get();
        Scope scope = session.scopeProperty().get();
        if (row != null && scope != null) {
            stating.aboutProperty().set(Stating.of(row, scope.contents().holding()));
        }
    }

    /// Turns to the ledger of the chosen batch; without one, to what is stated of the chosen data set.
    void showLedger() {
        SourceRow row = source.get();
        stating.aboutProperty().set(selected.get() != null || row == null ? null : Stating.of(row));
    }

    /// Deletes the selected batch for good.
    void eraseSelected(String reason, Erasure.Holders backups) {
        BatchRow row = selected.get();
        if (row != null) {
            session.custody().erase(row.batch().id(), reason, backups, () -> {});
        }
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
