package org.trigpoint.desktop.session;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.work.Assignment;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.desktop.work.Work;
import org.trigpoint.intake.layout.LayoutDraft;
import org.trigpoint.intake.layout.SavedLayouts;
import org.trigpoint.model.Marking;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.UserFolder;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The open workspace, shared by every screen. Methods and properties belong to the screen's thread; the workspace
/// itself is only ever touched by the working thread.
public final class Session {
    private static final String SAMPLE_FILE = "Sample assessment.trigpoint";

    private final Work work;
    private final Preferences preferences;
    private final Navigation navigation = new Navigation();
    private final ReadOnlyObjectWrapper<@Nullable Scope> scope = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Marking> marking = new ReadOnlyObjectWrapper<>(Marking.OFFICIAL_SENSITIVE);
    private final ReadOnlyObjectWrapper<@Nullable ImportOutcome> lastImport = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Path>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final Edits edits = new Edits();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private @Nullable Workspace workspace;

    /// @param work where the work is done
    /// @param preferences what is remembered between runs
    public Session(Work work, Preferences preferences) {
        this.work = work;
        this.preferences = preferences;
    }

    /// Where the work is done.
    public Work work() {
        return work;
    }

    /// What is remembered between runs.
    public Preferences preferences() {
        return preferences;
    }

    /// Which screen is shown.
    public Navigation navigation() {
        return navigation;
    }

    /// What can be taken back.
    public Edits edits() {
        return edits;
    }

    /// Says that something in the workspace was changed on a screen, so that the others look anew when they are shown.
    public void changed() {
        changes.set(changes.get() + 1);
    }

    /// Counts the changes.
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// What every screen looks at; `null` when no workspace is open.
    public ReadOnlyObjectProperty<@Nullable Scope> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    /// The protective marking.
    public ReadOnlyObjectProperty<Marking> markingProperty() {
        return marking.getReadOnlyProperty();
    }

    /// What became of the last import into the open workspace; `null` before the first.
    public ReadOnlyObjectProperty<@Nullable ImportOutcome> lastImportProperty() {
        return lastImport.getReadOnlyProperty();
    }

    /// Opens an existing workspace.
    public void open(Path file) {
        swap("Opening " + Contents.nameOf(file), _ -> Workspace.open(file));
    }

    /// Makes a new workspace and opens it.
    public void create(Path file) {
        swap("Making " + Contents.nameOf(file), _ -> Workspace.create(file));
    }

    /// Opens the sample assessment, made from the sample data the first time.
    ///
    /// @param data the folder of sample data
    public void openSample(Path data) {
        Path file = preferences.folder().resolve(SAMPLE_FILE);
        swap("Opening the sample assessment", progress -> SampleWorkspace.open(file, data, progress));
    }

    private void swap(String what, Function<Progress, Workspace> opening) {
        work.start(Assignment.of(what, progress -> {
            Workspace next = opening.apply(progress);
            closeWorkspace();
            workspace = next;
            preferences.opened(next.file());
            preferences.save();
            return Contents.of(next);
        }).whenDone(this::begin));
    }

    private void begin(Contents opened) {
        work.dismiss();
        edits.forget();
        lastImport.set(null);
        show(opened);
        navigation.go(opened.isEmpty() ? Destination.DATA : Destination.HOME);
    }

    private void show(Contents now) {
        marking.set(now.stored().marking().map(Marking::new).orElse(Marking.OFFICIAL_SENSITIVE));
        scope.set(Scope.of(now));
    }

    /// The files that somebody brought and nobody looked at yet; empty when there are none.
    public ReadOnlyObjectProperty<List<Path>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// Brings files to be looked at before they are imported.
    public void offer(List<Path> files) {
        offered.set(List.copyOf(files));
    }

    /// The layouts that the analyst saved, for all workspaces.
    public SavedLayouts savedLayouts() {
        return new SavedLayouts(preferences.folder().resolve("layouts"));
    }

    /// Imports files and folders by best match. What was refused is told in [#lastImportProperty()].
    public void importAll(List<Path> chosen) {
        importTasks(chosen.stream().map(ImportTask::plain).toList(), List.of());
    }

    /// Saves layouts, then imports files, with these layouts known.
    public void importTasks(List<ImportTask> tasks, List<LayoutDraft> drafts) {
        SavedLayouts saved = savedLayouts();
        work.start(ask("Importing", (open, progress) -> {
            drafts.forEach(saved::save);
            open.use(saved.load(), new UserFolder(preferences.folder()).categories().load());
            return Imports.run(open, tasks, progress);
        }).whenDone(outcome -> {
            lastImport.set(outcome);
            List<Long> batches = outcome.batches();
            if (!batches.isEmpty()) {
                edits.add("the last import", () -> undo(batches));
            }
            work.say(outcome.refused().isEmpty()
                    ? Notice.done(outcome.words())
                    : Notice.attention(outcome.words()));
            lookAgain();
        }).whenFailed(failure -> {
            work.say(Notice.of(failure));
            lookAgain();
        }).whenCancelled(() -> {
            work.say(Notice.attention("Import stopped. Tables that were finished stay; of the rest nothing was kept."));
            lookAgain();
        }));
    }

    /// Takes a batch out again.
    public void undo(long batch) {
        undo(List.of(batch));
    }

    private void undo(List<Long> batches) {
        work.start(ask("Taking the import out again", (open, progress) -> {
            for (long batch : batches) {
                progress.checkCancelled();
                open.undo(batch);
            }
            return batches;
        }).whenDone(_ -> {
            work.say(Notice.done(batches.size() == 1
                    ? "Batch " + batches.getFirst() + " was taken out. Import its file again to bring it back."
                    : batches.size() + " batches were taken out. Import their files again to bring them back."));
            lookAgain();
        }).whenCancelled(this::lookAgain));
    }

    private void lookAgain() {
        work.start(ask("Looking at the workspace", (open, _) -> Contents.of(open)).whenDone(this::show));
    }

    /// Chooses the period and remembers it in the workspace.
    public void choosePeriod(Period chosen) {
        Scope now = scope.get();
        if (now != null) {
            Period before = now.period();
            if (before != null && !before.equals(chosen)) {
                edits.add("the choice of the period", () -> changePeriod(before));
            }
        }
        changePeriod(chosen);
    }

    private void changePeriod(Period chosen) {
        Scope now = scope.get();
        if (now != null) {
            scope.set(now.during(chosen));
        }
        remember(Contents.Stored.PERIOD, chosen.code());
    }

    /// Chooses the protective marking and remembers it in the workspace.
    public void chooseMarking(Marking chosen) {
        Marking before = marking.get();
        edits.add("the choice of the marking", () -> changeMarking(before));
        changeMarking(chosen);
    }

    private void changeMarking(Marking chosen) {
        marking.set(chosen);
        remember(Contents.Stored.MARKING, chosen.text());
    }

    private void remember(String setting, String value) {
        work.start(ask("Remembering the " + setting, (open, _) -> {
            open.setSetting(setting, value);
            return value;
        }));
    }

    /// Asks the open workspace; start the result as work.
    ///
    /// @param what what is being done, in the words of the screen
    public <T> Assignment<T> ask(String what, BiFunction<Workspace, Progress, T> question) {
        return Assignment.of(what, progress -> {
            Workspace open = workspace;
            if (open == null) {
                throw new RefusedException("no workspace is open; open one first");
            }
            return question.apply(open, progress);
        });
    }

    /// Stops all work and closes the workspace.
    public void close() {
        work.finish(this::closeWorkspace);
    }

    private void closeWorkspace() {
        Workspace open = workspace;
        workspace = null;
        if (open != null) {
            open.close();
        }
    }
}
