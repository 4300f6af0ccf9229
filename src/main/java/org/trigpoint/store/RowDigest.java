package org.trigpoint.store;

import org.jspecify.annotations.Nullable;

/// A digest of rows that does not depend on their order: 128 bits, the sum of a hash of every row. It finds what changed by
/// itself, on a failing disk or by a fault of a program; it is no signature, which somebody with the file could not make
/// again.
final class RowDigest {
    /// Odd constants with well mixed bits: the golden ratio's fraction, and two of the MurmurHash3 finaliser.
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xFF51AFD7ED558CCDL;
    private static final long SECOND = 0xC4CEB9FE1A85EC53L;
    private static final long NOTHING = 0x6E6F7468696E6721L;

    private long firstSum;
    private long secondSum;
    private long first;
    private long second;

    /// Begins a row of a table.
    void begin(long table) {
        first = table;
        second = ~table;
    }

    /// The next value of the row.
    void add(long value) {
        first = (first ^ value) * FIRST;
        first ^= first >>> 32;
        second = (second ^ value) * SECOND;
        second ^= second >>> 29;
    }

    /// The next value of the row, of any type SQLite has.
    void add(@Nullable Object value) {
        add(switch (value) {
            case null -> NOTHING;
            case Double real -> Double.doubleToRawLongBits(real);
            case Number number -> number.longValue();
            case byte[] bytes -> of(bytes);
            default -> of(value.toString());
        });
    }

    /// Ends the row.
    void end() {
        firstSum += first ^ first >>> 31;
        secondSum += second ^ second >>> 33;
    }

    /// The digest of all rows so far, in 32 hexadecimal digits.
    String digest() {
        return String.format("%016x%016x", firstSum, secondSum);
    }

    /// A number for a text.
    static long of(String text) {
        long hash = text.length() * STEP;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FIRST;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    /// A number for bytes.
    static long of(byte[] bytes) {
        long hash = ~(bytes.length * STEP);
        for (byte each : bytes) {
            hash = (hash ^ each) * FIRST;
            hash ^= hash >>> 32;
        }
        return hash;
    }
}
