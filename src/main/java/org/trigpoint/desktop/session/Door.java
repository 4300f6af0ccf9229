package org.trigpoint.desktop.session;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.work.Assignment;
import org.trigpoint.desktop.work.Failure;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Safekeeping;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The way into a workspace and out of it: opening and making it, its passphrase, locking it. Only the working thread
/// touches the workspace itself.
public final class Door {
    private final Session session;
    private final ReadOnlyObjectWrapper<Barrier> barrier = new ReadOnlyObjectWrapper<>(Barrier.NONE);
    private @Nullable Workspace workspace;

    Door(Session session) {
        this.session = session;
    }

    /// What must be dealt with first.
    public ReadOnlyObjectProperty<Barrier> barrierProperty() {
        return barrier.getReadOnlyProperty();
    }

    void bar(Barrier now) {
        barrier.set(now);
    }

    /// Leaves what stands in the way alone; the workspace that was open, if any, stays open.
    public void leave() {
        bar(Barrier.NONE);
    }

    void open(Path file) {
        session.work().start(Assignment.<@Nullable Contents>of("Opening " + Contents.nameOf(file), _ -> {
            if (isOpen(file)) {
                return Contents.of(current());
            }
            return isSealed(file) ? null : swap(Workspace.open(file));
        }).whenDone(found -> {
            if (found == null) {
                bar(new Barrier.Sealed(file, false, ""));
            } else {
                enter(found);
            }
        }).whenFailed(failure -> session.custody().lookForHelp(file, failure)));
    }

    /// Opens the open workspace once more, to write if nobody else does any more.
    public void openAgain() {
        session.work().start(session.<@Nullable Path>ask("Opening again", (open, _) -> {
            Path file = open.file();
            close();
            if (isSealed(file)) {
                return file;
            }
            swap(Workspace.open(file));
            return null;
        }).whenDone(sealed -> {
            if (sealed == null) {
                session.lookAgain();
            } else {
                bar(new Barrier.Sealed(sealed, true, ""));
            }
        }));
    }

    void create(Path file) {
        go("Making " + Contents.nameOf(file), _ -> Workspace.create(file), session.work()::fail);
    }

    /// Asks for a passphrase to make a workspace under.
    public void createSealed(Path file) {
        bar(new Barrier.Unmade(file, ""));
    }

    /// Makes the workspace that a passphrase was asked for.
    public void createSealed(Path file, char[] passphrase) {
        go("Making " + Contents.nameOf(file), _ -> sealed(file, passphrase),
                failure -> bar(new Barrier.Unmade(file, failure.words())));
    }

    private static Workspace sealed(Path file, char[] passphrase) {
        Workspace.create(file).close();
        boolean done = false;
        try {
            new Safekeeping(file).encrypt(passphrase);
            done = true;
        } finally {
            if (!done) {
                SampleWorkspace.delete(file); // nothing was in it yet
            }
        }
        return Workspace.open(file, passphrase::clone);
    }

    /// Opens what is sealed. A wrong passphrase leaves everything as it is and says so.
    public void unlock(Barrier.Sealed sealed, char[] passphrase) {
        Path file = sealed.file();
        Consumer<Failure> refuse = failure -> bar(new Barrier.Sealed(file, sealed.locked(), failure.words()));
        Assignment<Contents> opening = Assignment.of("Opening " + Contents.nameOf(file),
                _ -> swap(Workspace.open(file, passphrase::clone)));
        session.work().start(opening.whenFailed(refuse).whenDone(contents -> {
            leave();
            if (sealed.locked()) {
                session.show(contents);
            } else {
                session.begin(contents);
            }
        }));
    }

    /// Locks an open workspace that has a passphrase; any other stays open. Work under way is finished first.
    public void lock() {
        session.work().start(session.<@Nullable Path>ask("Locking", (open, _) -> {
            Path file = open.file();
            if (!isSealed(file)) {
                return null;
            }
            close();
            return file;
        }).whenDone(file -> {
            if (file != null) {
                bar(new Barrier.Sealed(file, true, ""));
            }
        }));
    }

    /// Opens the sample assessment, made from the sample data the first time.
    void openSample(Path file, Path data) {
        go("Opening the sample assessment",
                progress -> isOpen(file) ? current() : SampleWorkspace.open(file, data, progress),
                session.work()::fail);
    }

    private void go(String what, Function<Progress, Workspace> opening, Consumer<Failure> failed) {
        session.work()
                .start(Assignment.of(what, progress -> swap(opening.apply(progress)))
                        .whenDone(this::enter)
                        .whenFailed(failed));
    }

    private void enter(Contents opened) {
        leave();
        session.begin(opened);
    }

    /// Takes another workspace in the place of the open one; on the working thread.
    Contents swap(Workspace next) {
        if (next != workspace) {
            close();
            workspace = next;
        }
        session.preferences().opened(next.file());
        session.preferences().save();
        return Contents.of(next);
    }

    /// Whether a file is the open workspace; on the working thread.
    boolean isOpen(Path file) {
        return workspace != null && plain(workspace.file()).equals(plain(file));
    }

    private static Path plain(Path file) {
        return file.toAbsolutePath().normalize();
    }

    static boolean isSealed(Path file) {
        return Files.isRegularFile(file) && new Safekeeping(file).isSealed();
    }

    /// The open workspace; on the working thread.
    Workspace current() {
        Workspace open = workspace;
        if (open == null) {
            throw new RefusedException("no workspace is open; open one first");
        }
        return open;
    }

    /// Writes how the workspace was looked at, so that it outlives a program that is killed. One with a passphrase keeps it
    /// for its closing, since every change writes such a file anew.
    public void keepView() {
        Scope now = session.scopeProperty().get();
        if (now == null || now.contents().state().isReadOnly() || now.contents().state().sealed()) {
            return;
        }
        session.work().start(session.ask("Remembering the view", (open, _) -> {
            remember(open);
            return open.file();
        }));
    }

    /// Keeps how the workspace was looked at. Where that cannot be written it is forgotten, and the work goes on.
    private void remember(Workspace open) {
        if (open.readOnlyBecause().isPresent()) {
            return;
        }
        try {
            session.memory().unwritten().ifPresent(text -> open.setSetting(Memory.SETTING, text));
        } catch (RuntimeException unwritable) {
            // a full disk is told where numbers are at stake
        }
    }

    /// Closes the open workspace, if any; on the working thread.
    void close() {
        Workspace open = workspace;
        workspace = null;
        if (open != null) {
            try (open) {
                remember(open);
            }
        }
    }
}
