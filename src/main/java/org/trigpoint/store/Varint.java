package org.trigpoint.store;

/// SQLite's numbers of variable length: seven bits a byte, the highest first, the top bit set on all but the last.
final class Varint {
    private Varint() {}

    /// Writes a number that is not negative and below 2⁵⁶, and says where it ends.
    static int write(long value, byte[] into, int from) {
        int at = from;
        for (int shift = 7 * (length(value) - 1); shift > 0; shift -= 7) {
            into[at++] = (byte) (((value >> shift) & 0x7f) | 0x80);
        }
        into[at++] = (byte) (value & 0x7f);
        return at;
    }

    /// The bytes that a number takes.
    static int length(long value) {
        return Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(value) + 6) / 7);
    }
}
