package org.trigpoint.store;

import org.trigpoint.model.RefusedException;
import org.trigpoint.store.file.Companions;
import org.trigpoint.store.file.Disk;
import org.trigpoint.store.file.OpenFiles;
import org.trigpoint.store.file.Ownership;
import org.trigpoint.store.file.Privacy;
import org.trigpoint.store.seal.Passphrase;
import org.trigpoint.store.seal.SealedFile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;

/// Puts a workspace under a passphrase, takes it out again, or changes the passphrase. The workspace is not open
/// meanwhile. Backups that the new state of affairs forbids go, and a new one is made.
public final class Sealing {
    private static final long MOST_BYTES = 1L << 30;

    private final Path file;

    /// @param file the workspace
    public Sealing(Path file) {
        this.file = file;
    }

    /// Encrypts the workspace. The plain file is overwritten where the disk does so, and so are the plain backups, which
    /// are deleted.
    ///
    /// @throws RefusedException when it is encrypted already, open somewhere, damaged, or the passphrase is too short
    public void encrypt(Passphrase passphrase) {
        if (SealedFile.isSealed(file)) {
            throw new RefusedException(file.getFileName() + " has a passphrase already; change it instead");
        }
        passphrase.strongEnough();
        alone(() -> {
            Store.open(file).close(); // checks it, and brings it up to date
            bringOutOfLog();
            if (Files.size(file) > MOST_BYTES) {
                throw new RefusedException("a workspace of more than 1 GB cannot have a passphrase, because it would be"
                        + " held in memory; use full-disk encryption");
            }
            byte[] plain = SealedConnection.withoutLog(Files.readAllBytes(file));
            try (SealedFile sealed = SealedFile.under(file, passphrase);
                    FileChannel old = FileChannel.open(file, StandardOpenOption.WRITE)) {
                sealed.write(plain);
                Disk.overwrite(old, plain.length);
            } finally {
                Arrays.fill(plain, (byte) 0);
            }
        });
    }

    /// Changes the passphrase.
    ///
    /// @throws RefusedException when the old one is wrong, the new one too short, or the workspace is open somewhere
    public void change(Passphrase old, Passphrase next) {
        next.strongEnough();
        alone(() -> {
            byte[] plain = plain(old);
            try (SealedFile sealed = SealedFile.under(file, next)) {
                sealed.write(plain);
            } finally {
                Arrays.fill(plain, (byte) 0);
            }
        });
    }

    /// Takes the passphrase off: the workspace lies readable on the disk again.
    ///
    /// @throws RefusedException when the passphrase is wrong or the workspace is open somewhere
    public void decrypt(Passphrase passphrase) {
        alone(() -> {
            Path part = Companions.part(file);
            byte[] plain = plain(passphrase);
            try {
                Files.deleteIfExists(part);
                Files.createFile(part);
                Privacy.ownerOnly(part);
                Files.write(part, plain);
                Disk.force(part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
                Disk.forceFolder(file.toAbsolutePath().getParent());
            } finally {
                Arrays.fill(plain, (byte) 0);
                Disk.erase(part);
            }
        });
    }

    private byte[] plain(Passphrase passphrase) {
        if (!Files.isRegularFile(file) || !SealedFile.isSealed(file)) {
            throw new RefusedException(file.getFileName() + " has no passphrase");
        }
        SealedFile.Opened opened = SealedFile.open(file, passphrase);
        opened.sealed().close();
        return opened.plain();
    }

    /// Whatever is committed must be in the file itself before its bytes are taken, and no plain log may stay beside it.
    private void bringOutOfLog() {
        try (Connection connection = Connections.open(file)) {
            if (!Journal.leaveLog(connection)) {
                throw new RefusedException(
                        "another program is reading " + file.getFileName() + "; close it there first");
            }
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private void alone(Work work) {
        try (Ownership ownership = Ownership.claim(file, Duration.ofSeconds(1))) {
            if (!ownership.held()) {
                throw new RefusedException(ownership.refusal() + "; see to that first");
            }
            if (OpenFiles.contains(file)) {
                throw new RefusedException("this workspace is open in this program; close it first");
            }
            work.run();
            new Backups(file).startAgain();
        } catch (IOException e) {
            throw new RefusedException(
                    "the workspace could not be written anew and is as it was; see that there is room"
                            + " on the disk and that no other program has the file open",
                    e);
        }
    }
}
