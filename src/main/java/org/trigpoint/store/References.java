package org.trigpoint.store;

import org.jspecify.annotations.Nullable;

import java.util.HexFormat;

/// References as they are stored. The 64 hexadecimal digits that data.police.uk gives each crime take half the room as
/// bytes, and they are most of a street file.
final class References {
    private static final int POLICE_DIGITS = 64;

    private References() {}

    static @Nullable Object stored(@Nullable String reference) {
        if (reference == null || reference.length() != POLICE_DIGITS || !isLowerHex(reference)) {
            return reference;
        }
        return HexFormat.of().parseHex(reference);
    }

    static @Nullable String read(@Nullable Object stored) {
        return switch (stored) {
            case null -> null;
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            default -> stored.toString();
        };
    }

    private static boolean isLowerHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
