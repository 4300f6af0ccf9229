package org.trigpoint.store;

import java.util.Arrays;
import java.util.Comparator;

/// Puts incidents in the order of their references: first those without one, then those that are text, letter by letter
/// as they are stored, last those of 64 hexadecimal digits; those alike by id. Most are told apart by four bytes, so that
/// a million take no longer to sort than numbers do.
///
/// References are taken many at once, as their bytes one behind the other, and stay where they are: a million of them are
/// a few arrays and not a million objects.
final class ReferenceOrder {
    private int[] ids = new int[1 << 12];
    private int[] kindAndLength = new int[1 << 12];
    private long[] blockAndStart = new long[1 << 12];
    private byte[][] blocks = new byte[16][];
    private int size;
    private int blockCount;

    /// Adds incidents.
    ///
    /// @param added their ids
    /// @param lengths of each 0 where it has no reference, its bytes and one for text, and the same below 0 for digits
    /// @param bytes the references, one behind the other; kept as it is
    void add(int[] added, int[] lengths, byte[] bytes) {
        if (blockCount == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * blockCount);
        }
        blocks[blockCount] = bytes;
        makeRoom(size + added.length);
        System.arraycopy(added, 0, ids, size, added.length);
        System.arraycopy(lengths, 0, kindAndLength, size, lengths.length);
        int start = 0;
        for (int i = 0; i < lengths.length; i++) {
            blockAndStart[size + i] = (long) blockCount << 32 | start;
            start += length(size + i);
        }
        size += added.length;
        blockCount++;
    }

    private void makeRoom(int needed) {
        if (needed > ids.length) {
            int room = Math.max(needed, 2 * ids.length);
            ids = Arrays.copyOf(ids, room);
            kindAndLength = Arrays.copyOf(kindAndLength, room);
            blockAndStart = Arrays.copyOf(blockAndStart, room);
        }
    }

    private int length(int place) {
        return Math.max(0, Math.abs(kindAndLength[place]) - 1);
    }

    private byte[] block(int place) {
        return blocks[(int) (blockAndStart[place] >>> 32)];
    }

    private int start(int place) {
        return (int) blockAndStart[place];
    }

    /// The ids in order.
    int[] ids() {
        int[] sorted = new int[size];
        int filled = 0;
        for (int[] places : placesByKind()) {
            for (int place : sorted(places)) {
                sorted[filled++] = ids[place];
            }
        }
        return sorted;
    }

    /// The places of those without a reference, of text and of digits.
    private int[][] placesByKind() {
        int[][] places = new int[3][size];
        int[] found = new int[3];
        for (int i = 0; i < size; i++) {
            int told = kindAndLength[i];
            int kind = told == 0 ? 0 : told > 0 ? 1 : 2;
            places[kind][found[kind]++] = i;
        }
        for (int kind = 0; kind < places.length; kind++) {
            places[kind] = Arrays.copyOf(places[kind], found[kind]);
        }
        return places;
    }

    private int[] sorted(int[] places) {
        int from = shared(places);
        KeyedIds keyed = new KeyedIds();
        for (int place : places) {
            keyed.add((long) letters(place, from) << 32 | place);
        }
        int[] order = keyed.sorted();
        for (int i = 0; i < order.length;) {
            int end = i + 1;
            while (end < order.length && keyed.number(end) == keyed.number(i)) {
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
                .sorted(((Comparator<Integer>) this::byBytes).thenComparing(place -> ids[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(whole, 0, order, from, whole.length);
    }

    private int byBytes(int one, int other) {
        return Arrays.compareUnsigned(block(one), start(one), start(one) + length(one), block(other), start(other),
                start(other) + length(other));
    }

    /// How many bytes all begin with.
    private int shared(int[] places) {
        int first = places.length == 0 ? 0 : places[0];
        int shared = places.length == 0 ? 0 : length(first);
        for (int i = 1; i < places.length && shared > 0; i++) {
            int other = places[i];
            int compared = Math.min(shared, length(other));
            int differs = Arrays.mismatch(block(first), start(first), start(first) + compared, block(other),
                    start(other), start(other) + compared);
            shared = differs < 0 ? compared : differs;
        }
        return shared;
    }

    /// The 31 bits of a reference from a byte on, as a number that sorts as they do; where it ends, zeros.
    private int letters(int place, int from) {
        byte[] block = block(place);
        int at = start(place) + from;
        int end = start(place) + length(place);
        int letters = 0;
        for (int i = 0; i < 4; i++) {
            letters = letters << 8 | (at + i < end ? block[at + i] & 0xff : 0);
        }
        return letters >>> 1;
    }
}
