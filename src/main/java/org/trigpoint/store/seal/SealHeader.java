package org.trigpoint.store.seal;

import javax.crypto.Mac;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/// The beginning of a sealed file, readable without the passphrase. It is the message's associated data, so that a changed
/// header breaks the seal.
///
/// | bytes | holds |
/// |---|---|
/// | 16 | `Trigpoint seal 1` |
/// | 12 | the cost of Argon2id: KiB, passes, lanes |
/// | 16 | the salt of the passphrase |
/// | 32 | the salt of this writing |
/// | 32 | HMAC-SHA-256 of the bytes above, which tells a wrong passphrase from a damaged file |
final class SealHeader {
    private static final byte[] MAGIC = "Trigpoint seal 1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_AT = MAGIC.length + 12;
    private static final int FILE_SALT_AT = SALT_AT + MasterKey.SALT_BYTES;
    private static final int FILE_SALT_BYTES = 32;
    private static final int CHECK_AT = FILE_SALT_AT + FILE_SALT_BYTES;

    /// How many bytes a header takes.
    static final int BYTES = CHECK_AT + 32;

    private final byte[] bytes;

    private SealHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The header at the beginning of a file's bytes; empty when they begin otherwise or end within it.
    static Optional<SealHeader> of(byte[] file) {
        return file.length >= BYTES && begins(file)
                ? Optional.of(new SealHeader(Arrays.copyOf(file, BYTES)))
                : Optional.empty();
    }

    /// A header for one writing, with a salt of its own.
    static SealHeader fresh(MasterKey key) throws GeneralSecurityException {
        byte[] fileSalt = new byte[FILE_SALT_BYTES];
        new SecureRandom().nextBytes(fileSalt);
        SealHeader header = new SealHeader(ByteBuffer.allocate(BYTES)
                .put(MAGIC)
                .putInt(key.cost().kibibytes())
                .putInt(key.cost().passes())
                .putInt(key.cost().lanes())
                .put(key.salt())
                .put(fileSalt)
                .array());
        byte[] check = header.check(key);
        System.arraycopy(check, 0, header.bytes, CHECK_AT, check.length);
        return header;
    }

    /// Whether bytes begin as a sealed file does.
    static boolean begins(byte[] file) {
        return file.length >= MAGIC.length && Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /// How many bytes [#begins] looks at.
    static int magicBytes() {
        return MAGIC.length;
    }

    /// What Argon2id is asked to spend; empty when no well-meant file would ask for it.
    Optional<MasterKey.Cost> cost() {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, MAGIC.length, 12);
        MasterKey.Cost cost = new MasterKey.Cost(buffer.getInt(), buffer.getInt(), buffer.getInt());
        return Optional.of(cost).filter(MasterKey.Cost::isSensible);
    }

    /// The salt of the passphrase.
    byte[] salt() {
        return Arrays.copyOfRange(bytes, SALT_AT, FILE_SALT_AT);
    }

    /// The salt of this writing, which makes its key.
    byte[] fileSalt() {
        return Arrays.copyOfRange(bytes, FILE_SALT_AT, CHECK_AT);
    }

    /// Whether it was written under this key.
    boolean isUnder(MasterKey key) throws GeneralSecurityException {
        return MessageDigest.isEqual(Arrays.copyOfRange(bytes, CHECK_AT, BYTES), check(key));
    }

    private byte[] check(MasterKey key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key.key("check", fileSalt()));
        mac.update(bytes, 0, CHECK_AT);
        return mac.doFinal();
    }

    /// As it stands in the file.
    byte[] bytes() {
        return bytes.clone();
    }

    /// Whether a file begins with exactly this header, as one does that nobody has written since.
    boolean isOf(byte[] file) {
        return file.length >= BYTES && Arrays.equals(file, 0, BYTES, bytes, 0, BYTES);
    }
}
