package org.trigpoint.store;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Stand-ins for names and numbers of people: the same person gets the same pseudonym within one workspace, another one
/// in every other workspace, and nobody without the workspace can find the way back.
///
/// A pseudonym is the first 128 bits of HMAC-SHA-256 under a random key of 256 bits, as 32 hexadecimal digits. The key
/// is made when first needed, stays in the workspace and is never shown or exported. Spaces and letter case make no
/// difference to who is meant. Not safe for use by two threads at once.
public final class Pseudonyms {
    /// The extra column that says whose record it is. Values of it are stored as pseudonyms only.
    public static final String COLUMN = "person";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int PSEUDONYM_BYTES = 16;

    private final Mac mac;

    private Pseudonyms(Mac mac) {
        this.mac = mac;
    }

    /// The pseudonyms of this workspace. Makes the key where there is none, as part of the caller's transaction.
    static Pseudonyms of(Connection connection) {
        List<byte[]> keys = Sql.list(connection, "SELECT key FROM pseudonym_key", r -> r.getBytes(1));
        byte[] key = keys.isEmpty() ? make(connection) : keys.getFirst();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return new Pseudonyms(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] make(Connection connection) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Sql.update(connection, "INSERT INTO pseudonym_key VALUES (1, ?)", (Object) key);
        return key;
    }

    /// The pseudonym of a person.
    ///
    /// @param person a name or number as the supplier wrote it
    /// @return 32 hexadecimal digits; blank for blank
    public String of(String person) {
        String plain = person.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return "";
        }
        byte[] tag = mac.doFinal(plain.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(tag, 0, PSEUDONYM_BYTES);
    }
}
