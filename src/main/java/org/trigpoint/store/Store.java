package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Erasure;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.file.OpenFiles;
import org.trigpoint.store.file.Ownership;
import org.trigpoint.store.file.Stamp;
import org.trigpoint.store.seal.Passphrase;
import org.trigpoint.task.Progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// One open workspace file. Not safe for use by two threads at once; open it twice instead, readers never wait for the
/// writer.
public final class Store implements AutoCloseable {
    /// What opening a file gives.
    ///
    /// @param ownership the right to write; `null` when opened for reading
    /// @param account what became of an interrupted action; `null` when there was none
    /// @param checked when the file was last found whole
    record Opened(Path file, Connection connection, @Nullable Ownership ownership, @Nullable String account,
            Instant checked) {}

    private final Opened opened;
    private final Connection connection;
    private final Changes changes;
    private final Settings settings;
    private final HeldCounts held;
    private final HeldOrders orders;
    private boolean closed;

    Store(Opened opened, InstantSource clock) {
        this.opened = opened;
        this.connection = opened.connection();
        this.changes = new Changes(opened, clock);
        this.settings = new Settings(connection);
        this.held = new HeldCounts(connection, settings);
        this.orders = new HeldOrders(connection, settings);
    }

    /// Makes an empty workspace.
    ///
    /// @throws RefusedException when a file of that name is there already, its folder is not, or it would lie where a
    /// workspace is not safe
    public static Store create(Path file) {
        return new Opening(file, InstantSource.system(), Store::noPassphrase).create();
    }

    /// Opens an existing workspace and brings an older one up to date. While another program has the right to write, the
    /// workspace is opened for reading only; see [#readOnlyBecause].
    ///
    /// @throws RefusedException when there is none, it is no workspace, it is damaged, a newer Trigpoint made it, or it
    /// lies where a workspace is not safe
    public static Store open(Path file) {
        return open(file, Store::noPassphrase);
    }

    /// Opens an existing workspace, which may have a passphrase; see [#open(Path)].
    ///
    /// @param unlock asked for the passphrase, when there is one
    public static Store open(Path file, Supplier<Passphrase> unlock) {
        return new Opening(file, InstantSource.system(), unlock).open();
    }

    /// Opens an existing workspace for reading, beside whoever writes; see [#open].
    public static Store read(Path file) {
        return read(file, Store::noPassphrase);
    }

    /// Opens an existing workspace, which may have a passphrase, for reading; see [#open(Path)].
    public static Store read(Path file, Supplier<Passphrase> unlock) {
        return new Opening(file, InstantSource.system(), unlock).read();
    }

    private static Passphrase noPassphrase() {
        throw new RefusedException("this workspace is protected by a passphrase, and none was given");
    }

    /// Why nothing can be written; empty when it can.
    public Optional<String> readOnlyBecause() {
        return changes.impossibleBecause();
    }

    /// What became of an import, an undo or an upgrade that was interrupted the last time; empty when nothing was.
    public Optional<String> account() {
        return Optional.ofNullable(opened.account());
    }

    /// Comes before every change; see [Changes#prepare].
    public void beforeChange() {
        changes.prepare();
    }

    /// Makes a checked backup beside the workspace.
    public Backups.Backup backUp() {
        return changes.backUp();
    }

    /// Takes a batch out again, in one transaction; see [Batches#remove]. Its bytes are overwritten, in the log too.
    ///
    /// @return whether there was such a batch
    public boolean undo(long batch) {
        return changes.undo(batch);
    }

    /// Deletes a batch for good, in the workspace and in its backups; see [Erasing].
    ///
    /// @param reason why, for the receipt
    /// @param backups what becomes of the backups that hold it
    /// @param progress is asked whether to stop until the rows go, and no more after that
    /// @throws RefusedException when neither the workspace nor a backup holds it, or another program has the workspace
    public Erasure erase(long batch, String reason, Erasure.Holders backups, Progress progress) {
        return changes.erase(batch, reason, backups, progress);
    }

    /// Starts one batch; nothing is kept until it is committed.
    public BatchWriter begin() {
        return changes.begin(Journal.AHEAD);
    }

    /// Starts one batch of a file so large that writing it twice would be felt: it is written straight into the
    /// workspace, which nobody else can open meanwhile. Where somebody has it open already, this is [#begin].
    public BatchWriter beginDirect() {
        return changes.begin(Journal.DIRECT);
    }

    /// What was deleted for good, and which backups hold what.
    public Erasing erasing() {
        return new Erasing(connection, file());
    }

    /// The workspace file.
    public Path file() {
        return opened.file();
    }

    /// What came in, and taking it out again.
    public Batches batches() {
        return new Batches(connection);
    }

    /// Counts of incidents.
    public Counts counts() {
        return new Counts(connection, held);
    }

    /// The incidents themselves, as columns.
    public Incidents incidents() {
        return new Incidents(connection);
    }

    /// The areas of incidents that came with a point and no area.
    public Placements placements() {
        return new Placements(connection);
    }

    /// Areas, their values and boundaries.
    public Areas areas() {
        return new Areas(connection);
    }

    /// Measures that arrive as totals.
    public Measures measures() {
        return new Measures(connection);
    }

    /// What the analyst says of series: breaks and provisional months.
    public SeriesNotes seriesNotes() {
        return new SeriesNotes(connection);
    }

    /// What is entered about priorities by hand.
    public PriorityEntries priorities() {
        return new PriorityEntries(connection);
    }

    /// The log of small counts that were looked at.
    public Reveals reveals() {
        return new Reveals(connection);
    }

    /// Individual records, for questions about people and cases.
    public Records records() {
        return new Records(connection, orders);
    }

    /// Weights of harm.
    public Weights weights() {
        return new Weights(connection);
    }

    /// Definitions that the analyst changed.
    public Definitions definitions() {
        return new Definitions(connection);
    }

    /// Where batches come from and until when they may be held.
    public Provenances provenances() {
        return new Provenances(connection);
    }

    /// What the analyst adds to reports, and what earlier ones said.
    public Reports reports() {
        return new Reports(connection);
    }

    /// Named settings of the workspace.
    public Settings settings() {
        return settings;
    }

    /// The stand-ins for people in this workspace.
    public Pseudonyms pseudonyms() {
        return Sql.call(connection, Pseudonyms::of);
    }

    /// The checks of the file's integrity.
    public Integrity integrity() {
        return new Integrity(connection);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            Sql.run(connection, Connection::close);
            Stamp.put(file(), opened.checked());
        } finally {
            OpenFiles.leave(file());
            if (opened.ownership() != null) {
                opened.ownership().close();
            }
        }
    }
}
