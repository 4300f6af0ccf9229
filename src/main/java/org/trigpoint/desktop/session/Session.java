package org.trigpoint.desktop.session;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.work.Assignment;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.desktop.work.Work;
import org.trigpoint.intake.layout.LayoutDraft;
import org.trigpoint.intake.layout.SavedLayouts;
import org.trigpoint.model.Marking;
import org.trigpoint.model.Period;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Retention;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
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
    private final ReadOnlyObjectWrapper<List<Path>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final Edits edits = new Edits();
    private final Memory memory = new Memory();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final Inquiry inquiry = new Inquiry();
    private final Importing importing = new Importing(this);
    private final Door door = new Door(this);
    private final Custody custody = new Custody(this, door);

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

    /// How the open workspace was looked at.
    public Memory memory() {
        return memory;
    }

    /// Says that something in the workspace was changed on a screen, so that the others look anew when they are shown.
    public void changed() {
        changes.set(changes.get() + 1);
    }

    /// Counts the changes.
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// The number whose source is shown.
    public Inquiry inquiry() {
        return inquiry;
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
        return importing.lastProperty();
    }

    /// The way into a workspace and out of it.
    public Door door() {
        return door;
    }

    /// What keeps workspaces safe.
    public Custody custody() {
        return custody;
    }

    /// Opens an existing workspace. One with a passphrase is asked for it first; see [Door#barrierProperty()].
    public void open(Path file) {
        door.open(file);
    }

    /// Makes a new workspace and opens it.
    public void create(Path file) {
        door.create(file);
    }

    /// Opens the sample assessment, made from the sample data the first time.
    ///
    /// @param data the folder of sample data
    public void openSample(Path data) {
        door.openSample(preferences.folder().resolve(SAMPLE_FILE), data);
    }

    void begin(Contents opened) {
        work.dismiss();
        edits.forget();
        importing.forget();
        inquiry.end();
        memory.take(opened.stored().view());
        show(opened);
        navigation.go(opened.isEmpty() ? Destination.DATA : Destination.HOME);
        tellAtOpening(opened);
    }

    /// What became of interrupted work, and what is to be reviewed or deleted.
    private void tellAtOpening(Contents opened) {
        List<String> words = new ArrayList<>(opened.state().interrupted().stream().toList());
        if (!opened.holding().due().isEmpty()) {
            words.add(Retention.inOneLine(opened.holding().due())
                    + " The Data screen shows what is held and until when.");
        }
        if (!words.isEmpty()) {
            work.say(Notice.attention(String.join("\n", words)));
        }
    }

    void show(Contents now) {
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
        importing.start(tasks, drafts);
    }

    /// Takes a batch out again.
    public void undo(long batch) {
        importing.undo(List.of(batch));
    }

    /// Looks at the workspace again after it was changed.
    public void lookAgain() {
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
        Scope now = scope.get();
        if (now != null && now.contents().state().isReadOnly()) {
            return; // it holds until the window is closed
        }
        work.start(ask("Remembering the " + setting, (open, _) -> {
            open.setSetting(setting, value);
            return value;
        }));
    }

    /// Asks the open workspace; start the result as work.
    ///
    /// @param what what is being done, in the words of the screen
    public <T> Assignment<T> ask(String what, BiFunction<Workspace, Progress, T> question) {
        return Assignment.of(what, progress -> question.apply(door.current(), progress));
    }

    /// Stops all work and closes the workspace.
    public void close() {
        work.finish(door::close);
    }
}
