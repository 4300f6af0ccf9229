package org.trigpoint.desktop.session;

import org.trigpoint.desktop.work.Assignment;
import org.trigpoint.desktop.work.Failure;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.model.Erasure;
import org.trigpoint.report.content.DeletionReceipt;
import org.trigpoint.workspace.IntegrityCheck;
import org.trigpoint.workspace.Safekeeping;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Keeps workspaces safe: backups and bringing them back, the passphrase, checking the file, saving what a damaged one
/// still holds.
public final class Custody {
    private final Session session;
    private final Door door;

    Custody(Session session, Door door) {
        this.session = session;
        this.door = door;
    }

    /// Makes a checked backup of the open workspace.
    ///
    /// @param done runs when it is made
    public void backUp(Runnable done) {
        session.work().start(session.ask("Making a backup", (open, _) -> open.backUp()).whenDone(backup -> {
            session.work().say(Notice.done("A checked backup was made: " + backup.file().getFileName() + "."));
            done.run();
        }));
    }

    /// Lists the backups of the open workspace, the newest first.
    public void listBackups(Consumer<List<Safekeeping.Backup>> found) {
        session.work()
                .start(session.ask("Looking for backups", (open, _) -> new Safekeeping(open.file()).backups())
                        .whenDone(found));
    }

    /// Deletes a batch for good and says what came of it. What could be taken back before no longer can be.
    ///
    /// @param reason why, for the receipt
    /// @param backups what becomes of the backups that hold it
    /// @param done runs when it is deleted
    public void erase(long batch, String reason, Erasure.Holders backups, Runnable done) {
        session.work()
                .start(session
                        .ask("Deleting batch " + batch + " for good",
                                (open, progress) -> open.erase(batch, reason, backups, progress))
                        .whenDone(receipt -> {
                            session.edits().forget();
                            String words = DeletionReceipt.words(receipt);
                            session.work().say(receipt.isComplete() ? Notice.done(words) : Notice.attention(words));
                            session.changed();
                            session.lookAgain();
                            done.run();
                        })
                        .whenCancelled(() -> session.work().say(Notice.attention("Nothing was deleted."))));
    }

    /// Checks the whole open workspace.
    public void verify(Consumer<List<IntegrityCheck>> found) {
        session.work().start(session.ask("Checking the workspace", (open, _) -> open.verify()).whenDone(found));
    }

    /// Gives the open workspace a passphrase, another one, or none. A wrong old one changes nothing.
    ///
    /// @param old the one it has; empty for none
    /// @param next the one it is to have; empty for none
    /// @param done runs when it is done
    public void seal(char[] old, char[] next, Runnable done) {
        String what = next.length == 0 ? "Taking the passphrase off" : "Encrypting the workspace";
        session.work().start(session.ask(what, (open, _) -> {
            Path file = open.file();
            if (old.length > 0) {
                new Safekeeping(file).checkPassphrase(old);
            }
            door.close();
            boolean changed = false;
            try {
                change(new Safekeeping(file), old, next);
                changed = true;
            } finally {
                char[] key = changed ? next : old;
                door.swap(Workspace.open(file, key::clone));
            }
            return Contents.of(door.current());
        }).whenDone(contents -> {
            session.show(contents);
            session.work().say(Notice.done(words(old, next)));
            done.run();
        }));
    }

    private static void change(Safekeeping keeping, char[] old, char[] next) {
        if (old.length == 0) {
            keeping.encrypt(next);
        } else if (next.length == 0) {
            keeping.decrypt(old);
        } else {
            keeping.changePassphrase(old, next);
        }
    }

    private static String words(char[] old, char[] next) {
        if (next.length == 0) {
            return "The passphrase is off: whoever has this file can read it.";
        }
        return (old.length == 0 ? "The workspace is encrypted." : "The passphrase is changed.")
                + " Nobody can open it without the passphrase, and nobody can recover it for you.";
    }

    /// Looks what can be done about a workspace that did not open; where nothing can, the reason is told.
    void lookForHelp(Path file, Failure failure) {
        session.work().start(Assignment.of("Looking for backups", _ -> {
            boolean damaged = Files.isRegularFile(file) && Trouble.isDamage(failure.words());
            return new Barrier.Broken(file, Trouble.words(failure.words()), new Safekeeping(file).backups(),
                    damaged && !Door.isSealed(file));
        }).whenDone(broken -> {
            if (broken.backups().isEmpty() && !broken.readable()) {
                session.work().fail(failure);
            } else {
                door.bar(broken);
            }
        }));
    }

    /// Puts a backup in the place of a workspace and opens it. What stood there is set aside, never overwritten.
    public void restore(Path file, Safekeeping.Backup backup) {
        session.work().start(Assignment.of("Bringing the backup back", _ -> {
            if (door.isOpen(file)) {
                door.close();
            }
            return new Safekeeping(file).restore(backup, Instant.now())
                    .map(aside -> "The backup is back. What stood in its place is in the folder “"
                            + aside.getFileName() + "” beside it.")
                    .orElse("The backup is back.");
        }).whenDone(said -> openAndSay(file, said)).whenFailed(failure -> {
            session.work().fail(failure);
            reopen(file);
        }));
    }

    /// A restore that was refused leaves the file as it was; it is opened again where it was open.
    private void reopen(Path file) {
        Scope scope = session.scopeProperty().get();
        if (scope != null && scope.contents().file().equals(file)) {
            session.open(file);
        }
    }

    /// Saves what can still be read of a workspace into a new one, and opens that.
    public void salvage(Path damaged, Path rescued) {
        session.work()
                .start(Assignment.of("Saving what can be read", _ -> new Safekeeping(damaged).salvage(rescued))
                        .whenDone(saved -> openAndSay(rescued, Trouble.saved(saved))));
    }

    private void openAndSay(Path file, String words) {
        door.leave();
        session.open(file);
        session.work()
                .start(Assignment.of("Opening", _ -> words).whenDone(said -> session.work().say(Notice.done(said))));
    }
}
