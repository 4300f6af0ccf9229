package org.trigpoint.store;

import org.trigpoint.model.RefusedException;
import org.trigpoint.store.file.Companions;
import org.trigpoint.store.file.Disk;
import org.trigpoint.store.file.Ownership;
import org.trigpoint.store.file.Privacy;
import org.trigpoint.store.seal.Passphrase;
import org.trigpoint.store.seal.SealedFile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// Puts a workspace under a passphrase, takes it out again, or changes the passphrase. The workspace is not open
/// meanwhile. Backups that the new state of affairs forbids go, and a new one is made.
public final class Sealing {
    private static final int PIECE_BYTES = 1 << 20;

    private final Path file;

    /// @param file the workspace
    public Sealing(Path file) {
        this.file = file;
    }

    /// Encrypts the workspace. The plain file is overwritten where the disk does so, and plain backups are deleted.
    ///
    /// @throws RefusedException when it is encrypted already, open somewhere, damaged, or the passphrase is too short
    public void encrypt(Passphrase passphrase) {
        if (SealedFile.isSealed(file)) {
            throw new RefusedException(file.getFileName() + " has a passphrase already; change it instead");
        }
        Store.open(file).close(); // checks it, and brings everything out of the log
        alone(() -> {
            byte[] plain = SealedConnection.withoutLog(Files.readAllBytes(file));
            try (SealedFile sealed = SealedFile.under(file, passphrase.strongEnough());
                    FileChannel old = FileChannel.open(file, StandardOpenOption.WRITE)) {
                sealed.write(plain);
                overwrite(old, plain.length);
            }
        });
    }

    /// Changes the passphrase.
    ///
    /// @throws RefusedException when the old one is wrong, the new one too short, or the workspace is open somewhere
    public void change(Passphrase old, Passphrase next) {
        byte[] plain = plain(old);
        alone(() -> {
            try (SealedFile sealed = SealedFile.under(file, next.strongEnough())) {
                sealed.write(plain);
            }
        });
    }

    /// Takes the passphrase off: the workspace lies readable on the disk again.
    ///
    /// @throws RefusedException when the passphrase is wrong or the workspace is open somewhere
    public void decrypt(Passphrase passphrase) {
        byte[] plain = plain(passphrase);
        alone(() -> {
            Path part = Companions.of(file, ".part");
            try {
                Files.deleteIfExists(part);
                Files.createFile(part);
                Privacy.ownerOnly(part);
                Files.write(part, plain);
                Disk.force(part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
                Disk.forceFolder(file.toAbsolutePath().getParent());
            } finally {
                Disk.discard(part);
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

    private interface Work {
        void run() throws IOException;
    }

    private void alone(Work work) {
        try (Ownership ownership = Ownership.claim(file, Duration.ofSeconds(1))) {
            if (!ownership.held()) {
                throw new RefusedException(ownership.holder() + " has this workspace open; close it there first");
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

    /// The best that can be done about bytes that have no name any more; some disks keep old copies all the same.
    private static void overwrite(FileChannel old, long bytes) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate(PIECE_BYTES);
        for (long at = 0; at < bytes; at += PIECE_BYTES) {
            zeros.clear().limit((int) Math.min(PIECE_BYTES, bytes - at));
            old.write(zeros, at);
        }
        old.force(true);
    }
}
