package org.trigpoint.store.seal;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.file.Disk;
import org.trigpoint.store.file.Privacy;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/// A workspace under a passphrase. The file is a [SealHeader] and one AES-256-GCM message: the whole database, with the
/// header as associated data. Each writing draws a new salt, hence a new key, so the nonce can be fixed.
///
/// The plain database exists in memory only.
public final class SealedFile implements AutoCloseable {
    private static final int TAG_BITS = 128;
    private static final byte[] NONCE = new byte[12];
    private static final int PIECE_BYTES = 1 << 20;

    /// Two opened workspaces of one program share the right to write, so one looks before it replaces the other's work.
    private static final Object WRITING = new Object();

    private final Path file;
    private final MasterKey key;
    /// The header as this program last read or wrote it; its salt is another at every writing. `null` for a new file.
    private @Nullable SealHeader seen;

    private SealedFile(Path file, MasterKey key, @Nullable SealHeader seen) {
        this.file = file;
        this.key = key;
        this.seen = seen;
    }

    /// Whether a file is a sealed workspace.
    public static boolean isSealed(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return SealHeader.begins(in.readNBytes(SealHeader.magicBytes()));
        } catch (IOException e) {
            return false;
        }
    }

    /// A file that is yet to be sealed under a passphrase.
    public static SealedFile under(Path file, Passphrase passphrase) {
        return new SealedFile(file, MasterKey.fresh(passphrase), null);
    }

    /// A sealed file and what it holds.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Opened(SealedFile sealed, byte[] plain) {}

    /// Opens a sealed file.
    ///
    /// @throws RefusedException when the passphrase is wrong, or the file is damaged
    public static Opened open(Path file, Passphrase passphrase) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            SealHeader header = header(file, bytes);
            MasterKey key = MasterKey.of(passphrase, header.salt(),
                    header.cost().orElseThrow(() -> damaged(file, null)));
            return new Opened(new SealedFile(file, key, header), decrypt(file, bytes, key));
        } catch (IOException e) {
            throw new RefusedException(file.getFileName() + " cannot be read", e);
        }
    }

    /// Reads the file again, as it was last written.
    public byte[] read() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] plain = decrypt(file, bytes, key);
            seen = header(file, bytes);
            return plain;
        } catch (IOException e) {
            throw new RefusedException(file.getFileName() + " cannot be read", e);
        }
    }

    private static SealHeader header(Path file, byte[] bytes) {
        return SealHeader.of(bytes).orElseThrow(() -> damaged(file, null));
    }

    /// What a copy of the file under the same passphrase holds, such as a backup.
    ///
    /// @throws RefusedException when it is under another passphrase, or damaged
    public byte[] read(Path copy) throws IOException {
        return decrypt(copy, Files.readAllBytes(copy), key);
    }

    /// Refuses a copy of the file whose seal is not whole.
    public void check(Path copy) throws IOException {
        Arrays.fill(read(copy), (byte) 0);
    }

    private static byte[] decrypt(Path file, byte[] bytes, MasterKey key) {
        SealHeader header = header(file, bytes);
        try {
            if (!header.isUnder(key)) {
                throw new RefusedException("the passphrase of " + file.getFileName() + " is another one");
            }
            return cipher(Cipher.DECRYPT_MODE, key, header)
                    .doFinal(bytes, SealHeader.BYTES, bytes.length - SealHeader.BYTES);
        } catch (AEADBadTagException e) {
            throw damaged(file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java 25 has AES-GCM and HKDF", e);
        }
    }

    private static RefusedException damaged(Path file, @Nullable Exception cause) {
        String words = file.getFileName()
                + " is damaged: its seal is broken. It was not changed; bring a backup back with"
                + " 'trigpoint restore'";
        return cause == null ? new RefusedException(words) : new RefusedException(words, cause);
    }

    /// Writes a database in place of the file: wholly, forced to the disk, or not at all.
    ///
    /// @throws IOException when there is no room, or the disk fails; the file is then as it was
    /// @throws RefusedException when another window of this program changed the file since it was last read here
    public void write(byte[] plain) throws IOException {
        synchronized (WRITING) {
            refuseStale();
            replace(plain);
        }
    }

    private void refuseStale() throws IOException {
        SealHeader before = seen;
        if (before != null) {
            try (InputStream in = Files.newInputStream(file)) {
                if (!before.isOf(in.readNBytes(SealHeader.BYTES))) {
                    throw new RefusedException("another window changed this workspace meanwhile; nothing was changed"
                            + " here. Try again");
                }
            }
        }
    }

    private void replace(byte[] plain) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part);
            Privacy.ownerOnly(part);
            SealHeader header;
            try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
                header = encrypt(plain, out);
                out.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            seen = header;
            Disk.forceFolder(file.toAbsolutePath().getParent());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java 25 has AES-GCM and HKDF", e);
        } finally {
            Disk.discard(part);
        }
    }

    private SealHeader encrypt(byte[] plain, FileChannel out) throws IOException, GeneralSecurityException {
        SealHeader header = SealHeader.fresh(key);
        writeAll(out, header.bytes());
        Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, header);
        for (int at = 0; at < plain.length; at += PIECE_BYTES) {
            writeAll(out, cipher.update(plain, at, Math.min(PIECE_BYTES, plain.length - at)));
        }
        writeAll(out, cipher.doFinal());
        return header;
    }

    private static void writeAll(FileChannel out, byte @Nullable [] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes == null ? new byte[0] : bytes);
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }

    private static Cipher cipher(int mode, MasterKey key, SealHeader header) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.key("file", header.fileSalt()), new GCMParameterSpec(TAG_BITS, NONCE));
        cipher.updateAAD(header.bytes());
        return cipher;
    }

    /// Forgets the key.
    @Override
    public void close() {
        key.wipe();
    }
}
