package org.trigpoint.workspace;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.Intake;
import org.trigpoint.intake.PreviewVisitor;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.intake.layout.CategoryRule;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Erasure;
import org.trigpoint.model.Extent;
import org.trigpoint.model.Problem;
import org.trigpoint.store.Store;
import org.trigpoint.task.Progress;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One open workspace. Use it from one thread at a time.
public final class Workspace implements AutoCloseable {
    private final Store store;
    private final InstantSource clock;
    private final PointPlacing placing;
    /// `null` until files are read: most questions are asked of records that are there.
    private @Nullable Intake intake;

    private Workspace(Store store) {
        this.store = store;
        this.clock = InstantSource.system();
        this.placing = new PointPlacing(store);
        try {
            placing.resume();
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// Makes an empty workspace.
    ///
    /// @throws org.trigpoint.model.RefusedException when the file is there already or cannot be made
    public static Workspace create(Path file) {
        return new Workspace(Store.create(file));
    }

    /// Opens an existing workspace.
    ///
    /// @throws org.trigpoint.model.RefusedException when it cannot be opened, in plain words
    public static Workspace open(Path file) {
        return new Workspace(Store.open(file));
    }

    /// Opens an existing workspace that may have a passphrase.
    ///
    /// @param passphrase asked for it, when there is one; see [Safekeeping#isSealed]
    /// @throws org.trigpoint.model.RefusedException when it is wrong, or the workspace cannot be opened
    public static Workspace open(Path file, Supplier<char[]> passphrase) {
        return new Workspace(Unlocking.with(passphrase, unlock -> Store.open(file, unlock)));
    }

    /// Opens an existing workspace that may have a passphrase, for reading; see [#read(Path)].
    public static Workspace read(Path file, Supplier<char[]> passphrase) {
        return new Workspace(Unlocking.with(passphrase, unlock -> Store.read(file, unlock)));
    }

    /// Opens an existing workspace for reading, beside whoever writes.
    ///
    /// @throws org.trigpoint.model.RefusedException when it cannot be opened, in plain words
    public static Workspace read(Path file) {
        return new Workspace(Store.read(file));
    }

    /// Who keeps this program from writing, as "ann on this computer (process 12) has this workspace open"; empty when
    /// nobody does. For the screen, never for a log.
    public Optional<String> readOnlyBecause() {
        return store.readOnlyBecause();
    }

    /// What became of an import, an undo or an upgrade that was interrupted the last time; empty when nothing was.
    public Optional<String> interrupted() {
        return store.account();
    }

    /// Makes a checked backup beside the workspace.
    public Safekeeping.Backup backUp() {
        return Safekeeping.of(store.backUp());
    }

    /// The workspace file.
    public Path file() {
        return store.file();
    }

    /// The store beneath, for the rooms that may ask it.
    public Store store() {
        return store;
    }

    /// Takes the analyst's own layouts and categories, in place of those taken before.
    public void use(List<Layout> saved, List<CategoryRule> rules) {
        intake = Intake.shipped().with(saved).withCategories(rules);
    }

    private Intake intake() {
        Intake known = intake == null ? Intake.shipped() : intake;
        intake = known;
        return known;
    }

    /// The layouts that files are compared with, the analyst's own first.
    public List<Layout> layouts() {
        return intake().layouts();
    }

    /// Shows the beginning of every sheet of a file; keeps nothing. See [Intake#preview].
    ///
    /// @throws org.trigpoint.task.CancelledException when cancelled
    public void preview(Path file, ReadOptions options, PreviewVisitor visitor, Progress progress) {
        intake().preview(file, options, visitor, progress);
    }

    /// Reads the tables of one file, each table a batch in a transaction of its own.
    ///
    /// @return what became of every table, in the file's order
    /// @throws org.trigpoint.task.CancelledException when cancelled; tables finished before stay
    public List<TableReport> importFile(Path file, ImportOptions options, Progress progress) {
        store.beforeChange();
        placing.begin();
        List<TableReport> reports;
        try {
            reports = new FileImport(store, intake(), clock).run(file, options, progress);
        } finally {
            placing.finish();
        }
        return PlaceNotes.withPoints(reports, store);
    }

    /// Reads every file under a folder; see [#importFile].
    public FolderReport importFolder(Path folder, ImportOptions options, Progress progress) {
        return new FolderImport(this, folder, null).run(options, progress);
    }

    /// Reads every file under a folder but those under another, such as the folder that documents are written to.
    public FolderReport importFolder(Path folder, Path except, ImportOptions options, Progress progress) {
        return new FolderImport(this, folder, except).run(options, progress);
    }

    /// The batches in the order of import.
    public List<Batch> batches() {
        return store.batches().all();
    }

    /// How far each batch reaches in each data set.
    public List<Extent> extents() {
        return store.batches().extents();
    }

    /// The rows of a batch that were rejected, and why.
    public List<Problem> problems(long batch) {
        return store.batches().problems(batch);
    }

    /// What was skipped or assumed when a batch was read.
    public List<String> notes(long batch) {
        return store.batches().notes(batch);
    }

    /// Takes a batch out again.
    ///
    /// @return whether there was such a batch
    public boolean undo(long batch) {
        boolean there = store.undo(batch);
        placing.finish();
        return there;
    }

    /// Deletes a batch for good: its rows, the words that only it used and, unless they are kept, the backups that hold it;
    /// then looks for pieces of it in every byte left. Also deletes from backups what was taken out before. The partner's
    /// file, documents and other copies of the workspace are not touched.
    ///
    /// @param reason why, for the receipt
    /// @param progress is asked whether to stop until the rows go, and no more after that
    /// @return the receipt, which is kept too
    /// @throws org.trigpoint.model.RefusedException when neither the workspace nor a backup holds it
    public Erasure erase(long batch, String reason, Erasure.Holders backups, Progress progress) {
        Erasure receipt = store.erase(batch, reason, backups, progress);
        placing.finish();
        return receipt;
    }

    /// The areas of a type, by code.
    public List<Area> areas(AreaType type) {
        return store.areas().ofType(type);
    }

    /// Gives an area a local name such as "Central South", in place of any that a file brings.
    ///
    /// @param name the name; `null` or blank to go back to the file's
    /// @throws org.trigpoint.model.RefusedException when there is no such area
    public void nameArea(String code, @Nullable String name) {
        store.areas().nameLocally(code, name == null || name.isBlank() ? null : name.strip());
    }

    /// The outlines of the areas of a type that have one, by code.
    public List<Boundary> boundaries(AreaType type) {
        return store.areas().boundaries(type);
    }

    /// Checks the whole file: integrity, foreign keys, ledger sums, roll-ups, schema version. Changes nothing.
    public List<IntegrityCheck> verify() {
        return store.integrity().verify().stream().map(f -> new IntegrityCheck(f.check(), f.ok(), f.result())).toList();
    }

    /// Where its data come from, until when they may be held, and what is due.
    public Retention retention() {
        return new Retention(store);
    }

    /// What it keeps for its reports.
    public ReportNotes reportNotes() {
        return new ReportNotes(store);
    }

    /// A setting of the workspace, such as the name of the partnership; empty when it was never set.
    public Optional<String> setting(String name) {
        return store.settings().get(name);
    }

    /// Sets a setting of the workspace.
    public void setSetting(String name, String value) {
        store.settings().put(name, value);
    }

    /// Takes a setting of the workspace back to the usual.
    public void removeSetting(String name) {
        store.settings().remove(name);
    }

    @Override
    public void close() {
        store.close();
    }
}
