package org.trigpoint.store;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;

/// Puts incidents in the order of their references: first those without one, then those that are text, letter by letter
/// as they are stored, last those of 64 hexadecimal digits; those alike by id. Most are told apart by four bytes, so that
/// a million take no longer to sort than numbers do.
final class ReferenceOrder {
    private enum Kind {
        NONE, TEXT, DIGITS
    }

    private int[] ids = new int[1 << 12];
    private byte[] @Nullable [] references = new byte[1 << 12][];
    private Kind[] kinds = new Kind[1 << 12];
    private int size;

    /// Adds an incident.
    ///
    /// @param marked its id, negative when its reference is stored as bytes and not as text
    /// @param reference its reference as stored; `null` for none
    void add(long marked, byte @Nullable [] reference) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            references = Arrays.copyOf(references, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        ids[size] = (int) Math.abs(marked);
        references[size] = reference;
        kinds[size] = reference == null ? Kind.NONE : marked < 0 ? Kind.DIGITS : Kind.TEXT;
        size++;
    }

    /// The ids in order.
    int[] ids() {
        int[] sorted = new int[size];
        int filled = 0;
        for (Kind kind : Kind.values()) {
            for (int place : places(kind)) {
                sorted[filled++] = ids[place];
            }
        }
        return sorted;
    }

    private int[] places(Kind kind) {
        int[] places = new int[size];
        int found = 0;
        for (int i = 0; i < size; i++) {
            if (kinds[i] == kind) {
                places[found++] = i;
            }
        }
        int[] those = Arrays.copyOf(places, found);
        return kind == Kind.NONE ? those : sorted(those);
    }

    private int[] sorted(int[] places) {
        int from = shared(places);
        long[] keyed = new long[places.length];
        for (int i = 0; i < keyed.length; i++) {
            keyed[i] = ((long) letters(reference(places[i]), from) << 32) | i;
        }
        Arrays.sort(keyed);
        int[] order = new int[keyed.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = places[(int) keyed[i]];
        }
        for (int i = 0; i < order.length;) {
            int end = i + 1;
            while (end < order.length && keyed[end] >> 32 == keyed[i] >> 32) {
                end++;
            }
            if (end - i > 1) {
                sort(order, i, end);
            }
            i = end;
        }
        return order;
    }

    private void sort(int[] order, int from, int to) {
        int[] whole = Arrays.stream(order, from, to)
                .boxed()
                .sorted(Comparator.<Integer, byte[]>comparing(this::reference, Arrays::compareUnsigned)
                        .thenComparing(place -> ids[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(whole, 0, order, from, whole.length);
    }

    private byte[] reference(int place) {
        byte[] reference = references[place];
        return reference == null ? new byte[0] : reference;
    }

    /// How many bytes all begin with.
    private int shared(int[] places) {
        if (places.length == 0) {
            return 0;
        }
        byte[] first = reference(places[0]);
        int shared = first.length;
        for (int place : places) {
            byte[] other = reference(place);
            int differs = Arrays.mismatch(first, 0, shared, other, 0, Math.min(shared, other.length));
            shared = differs < 0 ? Math.min(shared, other.length) : differs;
        }
        return shared;
    }

    /// Four bytes from a place on, as a number that sorts as they do; where they end, zeros.
    private static int letters(byte[] reference, int from) {
        int letters = 0;
        for (int i = 0; i < 4; i++) {
            letters = letters << 8 | (from + i < reference.length ? reference[from + i] & 0xff : 0);
        }
        return letters ^ Integer.MIN_VALUE;
    }
}
