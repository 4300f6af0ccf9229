package org.trigpoint.intake;

import org.trigpoint.model.Entry;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Problem;
import org.trigpoint.task.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A visitor that remembers everything it is told.
final class Heard implements TableVisitor {
    private static final Intake SHIPPED = Intake.shipped();
    final List<HeardTable> tables = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();

    record Refusal(String file, String sheet, String reason) {}

    static Heard of(Path file) {
        return of(file, ReadOptions.DEFAULT);
    }

    static Heard of(Path file, ReadOptions options) {
        Heard heard = new Heard();
        SHIPPED.read(file, options, heard, Progress.NONE);
        return heard;
    }

    @Override
    public RowReceiver table(TableHead head) {
        HeardTable table = new HeardTable(head);
        tables.add(table);
        return table;
    }

    @Override
    public void refused(String file, String sheet, String reason) {
        refusals.add(new Refusal(file, sheet, reason));
    }

    /// The only table.
    HeardTable table() {
        if (tables.size() != 1) {
            throw new AssertionError(tables.size() + " tables; refused: " + refusals);
        }
        return tables.getFirst();
    }

    static final class HeardTable implements RowReceiver {
        final TableHead head;
        final List<Entry> entries = new ArrayList<>();
        final List<Problem> problems = new ArrayList<>();
        final List<String> notes = new ArrayList<>();
        final List<Ledger> ledgers = new ArrayList<>();
        String sha256 = "";
        String failure = "";

        HeardTable(TableHead head) {
            this.head = head;
            this.notes.addAll(head.notes());
        }

        List<Incident> incidents() {
            return entries.stream().map(Incident.class::cast).toList();
        }

        Ledger ledger() {
            return ledgers.getFirst();
        }

        @Override
        public void row(Entry entry) {
            entries.add(entry);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        @Override
        public void note(String note) {
            notes.add(note);
        }

        @Override
        public void finished(Ledger ledger, String hash) {
            ledgers.add(ledger);
            sha256 = hash;
        }

        @Override
        public void failed(String reason) {
            failure = reason;
        }
    }
}
