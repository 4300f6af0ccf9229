package org.trigpoint.store;

import java.util.Arrays;

/// Numbers under hashes, several under one hash where need be, in a table that grows by doubling. Two different things
/// have the same hash about once in 2⁶³ pairs, so whoever must be certain compares them.
final class HashedNumbers {
    /// No number, or no more of them.
    static final long NONE = 0;
    private static final int FIRST_SIZE = 1 << 12;
    /// Numbers under one hash; more are left out, so that no file makes the search long.
    private static final int MOST_UNDER_ONE = 64;

    private long[] hashes = new long[FIRST_SIZE];
    private long[] numbers = new long[FIRST_SIZE];
    private int size;

    /// Adds a number above 0 under a hash; nothing when there are as many as one hash may have.
    void add(long hash, long number) {
        if (size > hashes.length / 2) {
            grow();
        }
        put(hash, number);
    }

    private void put(long hash, long number) {
        int place = first(hash);
        int alike = 0;
        while (numbers[place] != NONE) {
            alike += hashes[place] == hash ? 1 : 0;
            place = next(place);
        }
        if (alike < MOST_UNDER_ONE) {
            hashes[place] = hash;
            numbers[place] = number;
            size++;
        }
    }

    /// The numbers under a hash that were not taken yet.
    long[] under(long hash) {
        long[] found = new long[0];
        for (int place = first(hash); numbers[place] != NONE; place = next(place)) {
            if (hashes[place] == hash && numbers[place] > NONE) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = numbers[place];
            }
        }
        return found;
    }

    /// Takes a number that is under a hash, so that it is found no more.
    void take(long hash, long number) {
        int place = first(hash);
        while (hashes[place] != hash || numbers[place] != number) {
            place = next(place);
        }
        numbers[place] = -number;
    }

    private int first(long hash) {
        return (int) (hash ^ (hash >>> 32)) & (hashes.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (hashes.length - 1);
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldNumbers = numbers;
        size = 0;
        hashes = new long[oldHashes.length * 2];
        numbers = new long[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldNumbers[i] != NONE) {
                put(oldHashes[i], oldNumbers[i]);
            }
        }
    }
}
