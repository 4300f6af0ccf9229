package org.trigpoint.workspace;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.Intake;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.intake.TableHead;
import org.trigpoint.model.AreaType;
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

/// Imports one file: one thread reads and checks, this one writes. Each table is one transaction.
final class FileImport {
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
        PointsOutside outside = new PointsOutside(() -> store.areas().boundaries(AreaType.LSOA));
        try (BatchWriter writer = how.direct() ? store.beginDirect() : store.begin()) {
            writer.start(new BatchHead(head.file(), head.sheet(), head.layout(), head.dataset(), head.extraColumns(),
                    head.identity(), clock.instant()));
            String before = head.sha256();
            if (how.mode() == ImportOptions.Mode.REPLACE && before != null) {
                writer.replaceSameFile(before);
            }
            return new TableImport(head, writer, outside, how.mode()).run(reading, how.progress());
        }
    }

    /// Throws what ended the reading thread; nothing when it came to its end.
    static void rethrow(@Nullable Throwable fault) {
        switch (fault) {
            case null -> {}
            case CancelledException cancelled -> throw cancelled;
            case RefusedException refused -> throw refused;
            default -> throw new IllegalStateException("the reading broke off", fault);
        }
    }
}
