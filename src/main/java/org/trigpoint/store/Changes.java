package org.trigpoint.store;

import org.trigpoint.model.Erasure;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.file.Doing;
import org.trigpoint.store.file.Ownership;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.Optional;

/// Everything that changes an open workspace goes through here: whoever has not the right to write is refused, the first
/// change of a day is preceded by a backup, and what is going on stands beside the file, so that an interruption can be told.
final class Changes {
    private final Store.Opened opened;
    private final Connection connection;
    private final InstantSource clock;
    private final boolean hadBatches;
    private boolean backedUp;

    Changes(Store.Opened opened, InstantSource clock) {
        this.opened = opened;
        this.connection = opened.connection();
        this.clock = clock;
        this.hadBatches = impossibleBecause().isEmpty() && Batches.any(connection);
    }

    /// Why nothing can be changed; empty when it can.
    Optional<String> impossibleBecause() {
        Ownership ownership = opened.ownership();
        if (ownership == null) {
            return Optional.of("it was opened for reading");
        }
        return ownership.held() ? Optional.empty() : Optional.of(ownership.refusal());
    }

    /// Refuses when another program has the right to write, and backs the workspace up before the first change of a day.
    ///
    /// @throws RefusedException saying who has the workspace
    void prepare() {
        refuse();
        Backups backups = backups();
        if (hadBatches && !backedUp && backups.due(clock.instant())) {
            backups.make(connection, Backups.Reason.DAILY, clock.instant());
        }
        backedUp = true;
    }

    private void refuse() {
        impossibleBecause().ifPresent(why -> {
            throw new RefusedException("this workspace is open for reading only: " + why);
        });
    }

    private Path file() {
        return opened.file();
    }

    private Backups backups() {
        return new Backups(file());
    }

    Backups.Backup backUp() {
        return backups().make(connection, Backups.Reason.REQUEST, clock.instant());
    }

    boolean undo(long batch) {
        prepare();
        note(new Doing(Doing.Action.UNDO, "", batch, clock.instant()));
        new Placements(connection).clear();
        boolean there = new Batches(connection).remove(batch);
        Sql.list(connection, "PRAGMA wal_checkpoint(TRUNCATE)", r -> r.getInt(1));
        noteEnd();
        return there;
    }

    Erasure erase(long batch, String reason, Erasure.Holders backups, Progress progress) {
        refuse();
        note(new Doing(Doing.Action.UNDO, "", batch, clock.instant()));
        new Placements(connection).clear();
        try {
            Erasure receipt = new Erasing(connection, file()).erase(batch, reason, backups, clock.instant(), progress);
            noteEnd();
            return receipt;
        } catch (CancelledException e) {
            noteEnd();
            throw e;
        }
    }

    BatchWriter begin(Journal journal) {
        prepare();
        return Sql.call(connection,
                c -> new BatchWriter(c, new BatchWriter.Way(file(), journal, new BatchWriter.Notes() {
                    @Override
                    public void begun(BatchHead head, long batch) {
                        note(new Doing(Doing.Action.IMPORT, head.file(), batch, clock.instant()));
                    }

                    @Override
                    public void ended() {
                        noteEnd();
                    }
                })));
    }

    /// Names of files stay inside a workspace that has a passphrase.
    private void note(Doing doing) {
        if (opened.ownership() != null) {
            opened.ownership().begin(connection instanceof SealedConnection ? doing.withoutSubject() : doing);
        }
    }

    private void noteEnd() {
        if (opened.ownership() != null) {
            opened.ownership().end();
        }
    }
}
