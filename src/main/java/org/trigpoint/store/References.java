package org.trigpoint.store;

import org.jspecify.annotations.Nullable;

import java.util.HexFormat;

/// References as they are stored. The 64 hexadecimal digits that data.police.uk gives each crime take half the room as
/// bytes, and they are most of a street file.
final class References {
    private static final int POLICE_DIGITS = 64;

    private References() {}

    static @Nullable Object stored(@Nullable String reference) {
        if (reference == null || reference.length() != POLICE_DIGITS) {
            return reference;
        }
        byte[] bytes = new byte[POLICE_DIGITS / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = digit(reference.charAt(2 * i));
            int low = digit(reference.charAt(2 * i + 1));
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

    /// Small letters only, so that what is read back is what came in.
    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    }
}
