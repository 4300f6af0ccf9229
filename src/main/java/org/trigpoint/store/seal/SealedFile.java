package org.trigpoint.store.seal;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.file.Disk;
import org.trigpoint.store.file.Privacy;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/// A workspace under a passphrase. The file is a header of 108 bytes and one AES-256-GCM message: the whole database,
/// with the header as associated data. Each writing draws a new salt, hence a new key, so the nonce can be fixed.
///
/// | bytes | holds |
/// |---|---|
/// | 16 | `Trigpoint seal 1` |
/// | 12 | the cost of Argon2id: KiB, passes, lanes |
/// | 16 | the salt of the passphrase |
/// | 32 | the salt of this writing |
/// | 32 | HMAC-SHA-256 of the bytes above, which tells a wrong passphrase from a damaged file |
///
/// The plain database exists in memory only.
public final class SealedFile implements AutoCloseable {
    private static final byte[] MAGIC = "Trigpoint seal 1".getBytes(StandardCharsets.US_ASCII);
    private static final int COST_BYTES = 12;
    private static final int FILE_SALT_BYTES = 32;
    private static final int CHECK_BYTES = 32;
    private static final int CHECKED_BYTES = MAGIC.length + COST_BYTES + MasterKey.SALT_BYTES + FILE_SALT_BYTES;
    private static final int HEADER_BYTES = CHECKED_BYTES + CHECK_BYTES;
    private static final int TAG_BITS = 128;
    private static final byte[] NONCE = new byte[12];
    private static final int PIECE_BYTES = 1 << 20;

    /// Two opened workspaces of one program share the right to write, so one looks before it replaces the other's work.
    private static final Object WRITING = new Object();

    private final Path file;
    private final MasterKey key;
    /// The header as this program last read or wrote it; its salt is another at every writing. `null` for a new file.
    private byte @Nullable [] seen;

    private SealedFile(Path file, MasterKey key, byte @Nullable [] seen) {
        this.file = file;
        this.key = key;
        this.seen = seen;
    }

    /// Whether a file is a sealed workspace.
    public static boolean isSealed(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
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
            if (bytes.length < HEADER_BYTES) {
                throw damaged(file, null);
            }
            MasterKey key = MasterKey.of(passphrase, Arrays.copyOfRange(bytes, MAGIC.length + COST_BYTES,
                    MAGIC.length + COST_BYTES + MasterKey.SALT_BYTES), cost(file, bytes));
            return new Opened(new SealedFile(file, key, header(bytes)), decrypt(file, bytes, key));
        } catch (IOException e) {
            throw new RefusedException(file.getFileName() + " cannot be read", e);
        }
    }

    private static MasterKey.Cost cost(Path file, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, MAGIC.length, COST_BYTES);
        MasterKey.Cost cost = new MasterKey.Cost(buffer.getInt(), buffer.getInt(), buffer.getInt());
        if (!cost.isSensible()) {
            throw damaged(file, null);
        }
        return cost;
    }

    /// Reads the file again, as it was last written.
    public byte[] read() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] plain = decrypt(file, bytes, key);
            seen = header(bytes);
            return plain;
        } catch (IOException e) {
            throw new RefusedException(file.getFileName() + " cannot be read", e);
        }
    }

    private static byte[] header(byte[] bytes) {
        return Arrays.copyOf(bytes, HEADER_BYTES);
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
        if (bytes.length < HEADER_BYTES || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw damaged(file, null);
        }
        byte[] fileSalt = Arrays.copyOfRange(bytes, CHECKED_BYTES - FILE_SALT_BYTES, CHECKED_BYTES);
        try {
            byte[] check = Arrays.copyOfRange(bytes, CHECKED_BYTES, HEADER_BYTES);
            if (!MessageDigest.isEqual(check, check(bytes, key, fileSalt))) {
                throw new RefusedException("the passphrase of " + file.getFileName() + " is another one");
            }
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, fileSalt);
            cipher.updateAAD(bytes, 0, HEADER_BYTES);
            return cipher.doFinal(bytes, HEADER_BYTES, bytes.length - HEADER_BYTES);
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
        byte[] before = seen;
        if (before != null) {
            try (InputStream in = Files.newInputStream(file)) {
                if (!Arrays.equals(in.readNBytes(HEADER_BYTES), before)) {
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
            byte[] header;
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

    private byte[] encrypt(byte[] plain, FileChannel out) throws IOException, GeneralSecurityException {
        byte[] fileSalt = new byte[FILE_SALT_BYTES];
        new SecureRandom().nextBytes(fileSalt);
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
        header.put(MAGIC)
                .putInt(key.cost().kibibytes())
                .putInt(key.cost().passes())
                .putInt(key.cost().lanes())
                .put(key.salt())
                .put(fileSalt);
        header.put(check(header.array(), key, fileSalt));
        writeAll(out, header.array());
        Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, fileSalt);
        cipher.updateAAD(header.array());
        for (int at = 0; at < plain.length; at += PIECE_BYTES) {
            writeAll(out, cipher.update(plain, at, Math.min(PIECE_BYTES, plain.length - at)));
        }
        writeAll(out, cipher.doFinal());
        return header.array();
    }

    private static void writeAll(FileChannel out, byte @Nullable [] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes == null ? new byte[0] : bytes);
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }

    private static byte[] check(byte[] header, MasterKey key, byte[] fileSalt) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key.key("check", fileSalt));
        mac.update(header, 0, CHECKED_BYTES);
        return mac.doFinal();
    }

    private static Cipher cipher(int mode, MasterKey key, byte[] fileSalt) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.key("file", fileSalt), new GCMParameterSpec(TAG_BITS, NONCE));
        return cipher;
    }

    /// Forgets the key.
    @Override
    public void close() {
        key.wipe();
    }
}
