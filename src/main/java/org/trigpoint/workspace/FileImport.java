package org.trigpoint.workspace;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.Intake;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.intake.TableHead;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Overlap;
import org.trigpoint.model.Problem;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.BatchHead;
import org.trigpoint.store.BatchWriter;
import org.trigpoint.store.Store;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Imports one file: one thread reads and checks, this one writes. Each table is one transaction.
final class FileImport {
    private static final int PROBLEMS_REPORTED = 10_000;
    private static final long LARGE_FILE = 16L << 20;

    private final Store store;
    private final Intake intake;
    private final InstantSource clock;

    FileImport(Store store, Intake intake, InstantSource clock) {
        this.store = store;
        this.intake = intake;
        this.clock = clock;
    }

    List<TableReport> run(Path file, ImportOptions options, Progress progress) {
        List<TableReport> reports = new ArrayList<>();
        How how = new How(options.mode(), writesDirectly(file, options), progress);
        // What is replaced must be out of the way before the first record is compared with it.
        ReadOptions asked = options.mode() == ImportOptions.Mode.REPLACE
                ? options.reading().with(ReadOptions.Wish.HASH_FIRST)
                : options.reading();
        try (ReadingThread reading = new ReadingThread(intake, file, asked, progress)) {
            reading.start();
            while (true) {
                switch (reading.next()) {
                    case Message.Started(TableHead head) -> reports.add(table(head, reading, how));
                    case Message.Refused(String name, String sheet, String reason) ->
                        reports.add(new TableReport.Refused(name, sheet, reason));
                    case Message.Ended(Throwable fault) -> {
                        rethrow(fault);
                        return List.copyOf(reports);
                    }
                    case Message unexpected -> throw new IllegalStateException("between tables: " + unexpected);
                }
            }
        }
    }

    private record How(ImportOptions.Mode mode, boolean direct, Progress progress) {}

    private static boolean writesDirectly(Path file, ImportOptions options) {
        return options.access() == ImportOptions.Access.ALONE && options.mode() != ImportOptions.Mode.DRY_RUN
                && file.toFile().length() >= LARGE_FILE;
    }

    private TableReport table(TableHead head, ReadingThread reading, How how) {
        List<Problem> problems = new ArrayList<>();
        List<String> notes = new ArrayList<>(head.notes());
        PointsOutside outside = new PointsOutside(() -> store.areas().boundaries(AreaType.LSOA));
        String refusal = null;
        try (BatchWriter writer = how.direct() ? store.beginDirect() : store.begin()) {
            writer.start(new BatchHead(head.file(), head.sheet(), head.layout(), head.dataset(), head.extraColumns(),
                    head.identity(), clock.instant()));
            String before = head.sha256();
            if (how.mode() == ImportOptions.Mode.REPLACE && before != null) {
                writer.replaceSameFile(before);
            }
            while (true) {
                switch (reading.next()) {
                    case Message.Rows(List<Entry> entries, List<Problem> found) -> {
                        how.progress().checkCancelled();
                        refusal = refusal == null ? write(entries, writer) : refusal;
                        if (how.mode() == ImportOptions.Mode.DRY_RUN) {
                            outside.see(entries);
                        }
                        found.forEach(writer::problem);
                        found.stream().limit(PROBLEMS_REPORTED - problems.size()).forEach(problems::add);
                    }
                    case Message.Noted(String note) -> notes.add(note);
                    case Message.Finished(Ledger ledger, String sha256) -> {
                        notes.addAll(PlaceNotes.words(outside));
                        return refusal != null
                                ? new TableReport.Refused(head.file(), head.sheet(), refusal)
                                : finish(writer, head, new Reading(ledger, sha256, problems, notes), how);
                    }
                    case Message.Failed(String reason) -> {
                        return new TableReport.Refused(head.file(), head.sheet(), reason);
                    }
                    case Message.Ended(Throwable fault) -> {
                        rethrow(fault);
                        throw new IllegalStateException("a table ended without a word");
                    }
                    case Message unexpected -> throw new IllegalStateException("within a table: " + unexpected);
                }
            }
        }
    }

    /// Writes rows until one is refused, such as a second value of one measure.
    ///
    /// @return why, after which the rest of the table is only read past; `null` when all were written
    private static @Nullable String write(List<Entry> entries, BatchWriter writer) {
        try {
            entries.forEach(writer::add);
            return null;
        } catch (RefusedException e) {
            return e.reason();
        }
    }

    private record Reading(Ledger ledger, String sha256, List<Problem> problems, List<String> notes) {}

    private static TableReport finish(BatchWriter writer, TableHead head, Reading reading, How how) {
        ImportOptions.Mode mode = how.mode();
        try {
            Overlap overlap = writer.overlap();
            reading.notes().addAll(OverlapNotes.words(overlap));
            reading.notes().addAll(MonthsAgain.words(writer.again(how.progress())));
            reading.notes().addAll(PlaceNotes.words(writer.outside()));
            if (writer.datedByCollision() > 0) {
                reading.notes().add(dated(writer.datedByCollision()));
            }
            if (mode == ImportOptions.Mode.DRY_RUN) {
                Ledger ledger = writer.rehearse(reading.ledger());
                return new TableReport.Read(head.file(), head.sheet(), head.layout(), head.dataset(), ledger, null,
                        reading.problems(), reading.notes(), overlap);
            }
            if (mode == ImportOptions.Mode.REPLACE) {
                writer.replaceSameFile(reading.sha256());
            }
            // the file is read to its end, but most of the writing may still be to come
            how.progress().checkCancelled();
            writer.moveIn();
            how.progress().checkCancelled();
            Batch batch = writer.commit(reading.ledger(), reading.sha256(), reading.notes());
            return new TableReport.Read(head.file(), head.sheet(), head.layout(), head.dataset(), batch.ledger(),
                    batch.id(), reading.problems(), reading.notes(), overlap);
        } catch (RefusedException e) {
            return new TableReport.Refused(head.file(), head.sheet(), e.reason());
        }
    }

    private static String dated(long rows) {
        return rows == 1
                ? "1 row took its date from the collision of the same reference."
                : String.format(Locale.UK, "%,d rows took their date from the collision of the same reference.", rows);
    }

    private static void rethrow(@Nullable Throwable fault) {
        switch (fault) {
            case null -> {}
            case CancelledException cancelled -> throw cancelled;
            case RefusedException refused -> throw refused;
            default -> throw new IllegalStateException("the reading broke off", fault);
        }
    }
}
