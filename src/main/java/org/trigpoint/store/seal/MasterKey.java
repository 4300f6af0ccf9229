package org.trigpoint.store.seal;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

/// What a passphrase becomes: 256 bits by Argon2id (RFC 9106), from which HKDF-SHA-256 (RFC 5869) makes a key of its own
/// for each purpose and each time the file is written.
final class MasterKey {
    /// Argon2id's cost, as the header of the file states it. The defaults are the second recommended option of RFC 9106,
    /// section 4: 64 MiB, three passes, four lanes.
    record Cost(int kibibytes, int passes, int lanes) {

        static final Cost RECOMMENDED = new Cost(64 * 1024, 3, 4);
        private static final int MOST_KIBIBYTES = 1024 * 1024;
        private static final int MOST_PASSES = 16;

        /// Whether a header asks for a cost that a well-meant file would ask for.
        boolean isSensible() {
            return kibibytes >= 8 * 1024 && kibibytes <= MOST_KIBIBYTES && passes >= 1 && passes <= MOST_PASSES
                    && lanes >= 1 && lanes <= 16;
        }
    }

    static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final Cost cost;
    private final byte[] salt;
    private final byte[] key;

    private MasterKey(Cost cost, byte[] salt, byte[] key) {
        this.cost = cost;
        this.salt = salt;
        this.key = key;
    }

    static MasterKey fresh(Passphrase passphrase) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return of(passphrase, salt, Cost.RECOMMENDED);
    }

    static MasterKey of(Passphrase passphrase, byte[] salt, Cost cost) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withSalt(salt)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .build());
        byte[] bytes = passphrase.bytes();
        byte[] key = new byte[KEY_BYTES];
        argon2.generateBytes(bytes, key);
        Arrays.fill(bytes, (byte) 0);
        return new MasterKey(cost, salt, key);
    }

    Cost cost() {
        return cost;
    }

    byte[] salt() {
        return salt;
    }

    /// A key for one purpose and one writing of the file.
    SecretKey key(String purpose, byte[] fileSalt) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey("AES", HKDFParameterSpec.ofExtract()
                        .addIKM(new SecretKeySpec(key, "HKDF"))
                        .addSalt(fileSalt)
                        .thenExpand(purpose.getBytes(java.nio.charset.StandardCharsets.US_ASCII), KEY_BYTES));
    }

    /// Forgets the key.
    void wipe() {
        Arrays.fill(key, (byte) 0);
    }
}
