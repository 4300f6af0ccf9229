package org.trigpoint.store;

import java.util.Arrays;

/// Which records of a month may have a reference: eight bytes a record, the upper bits a piece of the reference's
/// fingerprint and the lower ones the record's id. Different references may have the same piece, so whoever asks compares
/// the references themselves.
final class PackedReferences {
    /// Records of one piece; more are left out, so that a reference that stands everywhere does not make the search long.
    private static final int MOST_OF_ONE = 64;

    private final long ids;
    private long[] packed;
    private int size;

    /// @param lastId no record has a larger id
    /// @param expected about as many records as will be added
    PackedReferences(long lastId, int expected) {
        this.ids = Math.max(1, Long.highestOneBit(lastId) * 2) - 1;
        this.packed = new long[Math.max(1, expected)];
    }

    /// Adds a record before [#sort()].
    void add(long fingerprint, long id) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, 2 * size);
        }
        packed[size++] = (fingerprint & ~ids) | id;
    }

    /// Ends the adding.
    void sort() {
        Arrays.sort(packed, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept < MOST_OF_ONE || (packed[kept - MOST_OF_ONE] ^ packed[i]) > ids) {
                packed[kept++] = packed[i];
            }
        }
        size = kept;
    }

    /// The ids of the records that may have a reference, in their order.
    long[] under(long fingerprint) {
        long piece = fingerprint & ~ids;
        int found = Arrays.binarySearch(packed, 0, size, piece);
        int from = found < 0 ? -found - 1 : found;
        int to = from;
        while (to < size && (packed[to] & ~ids) == piece) {
            to++;
        }
        long[] under = new long[to - from];
        for (int i = 0; i < under.length; i++) {
            under[i] = packed[from + i] & ids;
        }
        return under;
    }
}
