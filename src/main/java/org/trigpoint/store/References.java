package org.trigpoint.store;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// References as they are stored. The 64 hexadecimal digits that data.police.uk gives each crime take half the room as
/// bytes, and they are most of a street file.
final class References {
    private static final int POLICE_DIGITS = 64;

    private static final byte[] DIGITS = digits();

    private References() {}

    static @Nullable Object stored(@Nullable String reference) {
        if (reference == null || reference.length() != POLICE_DIGITS) {
            return reference;
        }
        byte[] letters = reference.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = new byte[POLICE_DIGITS / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = DIGITS[letters[2 * i] & 0xff];
            int low = DIGITS[letters[2 * i + 1] & 0xff];
            if ((high | low) < 0) {
                return reference;
            }
            bytes[i] = (byte) (high << 4 | low);
        }
        return bytes;
    }

    static @Nullable String read(@Nullable Object stored) {
        return switch (stored) {
            case null -> null;
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            default -> stored.toString();
        };
    }

    /// The value of each digit, -1 for other letters. Small letters only, so that what is read back is what came in.
    private static byte[] digits() {
        byte[] digits = new byte[256];
        Arrays.fill(digits, (byte) -1);
        for (int i = 0; i < 16; i++) {
            digits[Character.forDigit(i, 16)] = (byte) i;
        }
        return digits;
    }
}
