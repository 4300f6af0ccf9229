package org.trigpoint.workspace;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.TableHead;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Overlap;
import org.trigpoint.model.Problem;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.BatchWriter;
import org.trigpoint.task.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The import of one table: its rows are written as they come from the reading thread, and what is to be said of them is
/// gathered meanwhile. Used once.
final class TableImport {
    private static final int PROBLEMS_REPORTED = 10_000;

    private final TableHead head;
    private final BatchWriter writer;
    private final PointsOutside outside;
    private final ImportOptions.Mode mode;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes;
    /// Why a row could not be written, after which the rest of the table is only read past; `null` while all were.
    private @Nullable String refusal;

    /// @param writer has begun the batch; closing it is left to the caller
    TableImport(TableHead head, BatchWriter writer, PointsOutside outside, ImportOptions.Mode mode) {
        this.head = head;
        this.writer = writer;
        this.outside = outside;
        this.mode = mode;
        this.notes = new ArrayList<>(head.notes());
    }

    TableReport run(ReadingThread reading, Progress progress) {
        while (true) {
            switch (reading.next()) {
                case Message.Rows(List<Entry> entries, List<Problem> found) -> {
                    progress.checkCancelled();
                    take(entries, found);
                }
                case Message.Noted(String note) -> notes.add(note);
                case Message.Finished(Ledger ledger, String sha256) -> {
                    notes.addAll(PlaceNotes.words(outside));
                    return refusal != null ? refused(refusal) : finish(ledger, sha256, progress);
                }
                case Message.Failed(String reason) -> {
                    return refused(reason);
                }
                case Message.Ended(Throwable fault) -> {
                    FileImport.rethrow(fault);
                    throw new IllegalStateException("a table ended without a word");
                }
                case Message unexpected -> throw new IllegalStateException("within a table: " + unexpected);
            }
        }
    }

    private void take(List<Entry> entries, List<Problem> found) {
        if (refusal == null) {
            write(entries);
        }
        if (mode == ImportOptions.Mode.DRY_RUN) {
            outside.see(entries);
        }
        found.forEach(writer::problem);
        found.stream().limit(PROBLEMS_REPORTED - problems.size()).forEach(problems::add);
    }

    /// Writes rows until one is refused, such as a second value of one measure.
    private void write(List<Entry> entries) {
        try {
            entries.forEach(writer::add);
        } catch (RefusedException e) {
            refusal = e.reason();
        }
    }

    private TableReport finish(Ledger ledger, String sha256, Progress progress) {
        try {
            Overlap overlap = writer.overlap();
            tellOf(overlap, progress);
            if (mode == ImportOptions.Mode.DRY_RUN) {
                return read(writer.rehearse(ledger), null, overlap);
            }
            if (mode == ImportOptions.Mode.REPLACE) {
                writer.replaceSameFile(sha256);
            }
            // the file is read to its end, but most of the writing may still be to come
            progress.checkCancelled();
            writer.moveIn();
            progress.checkCancelled();
            Batch batch = writer.commit(ledger, sha256, notes);
            return read(batch.ledger(), batch.id(), overlap);
        } catch (RefusedException e) {
            return refused(e.reason());
        }
    }

    private void tellOf(Overlap overlap, Progress progress) {
        notes.addAll(OverlapNotes.words(overlap));
        notes.addAll(MonthsAgain.words(writer.again(progress)));
        notes.addAll(PlaceNotes.words(writer.outside()));
        long dated = writer.datedByCollision();
        if (dated > 0) {
            notes.add(dated == 1
                    ? "1 row took its date from the collision of the same reference."
                    : String.format(Locale.UK, "%,d rows took their date from the collision of the same reference.",
                            dated));
        }
    }

    private TableReport read(Ledger ledger, @Nullable Long batch, Overlap overlap) {
        return new TableReport.Read(head.file(), head.sheet(), head.layout(), head.dataset(), ledger, batch, problems,
                notes, overlap);
    }

    private TableReport refused(String reason) {
        return new TableReport.Refused(head.file(), head.sheet(), reason);
    }
}
