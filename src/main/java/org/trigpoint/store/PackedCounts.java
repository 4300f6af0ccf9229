package org.trigpoint.store;

import java.util.Arrays;

/// Counts by category, month and area, the three packed into one number, in a table that grows by doubling. The order of
/// the packed numbers is the order of category, month and area.
final class PackedCounts {
    private static final int MONTH_BITS = 18;
    private static final int AREA_BITS = 26;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /// Each key plus one, so that 0 is an empty place.
    private long[] places = new long[1 << 12];
    private int[] counts = new int[places.length];
    private int size;

    /// @param category the category's number, below 2¹⁹
    /// @param month the month's number, below 2¹⁸
    /// @param area the area's number, below 2²⁶
    static long key(int category, int month, int area) {
        return ((((long) category << MONTH_BITS) | month) << AREA_BITS) | area;
    }

    static int category(long key) {
        return (int) (key >>> (MONTH_BITS + AREA_BITS));
    }

    static int month(long key) {
        return (int) (key >>> AREA_BITS) & ((1 << MONTH_BITS) - 1);
    }

    static int area(long key) {
        return (int) key & ((1 << AREA_BITS) - 1);
    }

    int size() {
        return size;
    }

    void clear() {
        Arrays.fill(places, 0);
        Arrays.fill(counts, 0);
        size = 0;
    }

    void add(long key) {
        int place = place(key);
        if (places[place] == 0) {
            places[place] = key + 1;
            size++;
        }
        counts[place]++;
        if (size > places.length / 2) {
            grow();
        }
    }

    /// The count of a key; 0 when it was never added.
    int get(long key) {
        return counts[place(key)];
    }

    long[] sortedKeys() {
        long[] keys = Arrays.stream(places).filter(place -> place != 0).map(place -> place - 1).toArray();
        Arrays.sort(keys);
        return keys;
    }

    /// Where the key is, or would be.
    private int place(long key) {
        int mask = places.length - 1;
        int place = (int) ((key * SPREAD) >>> 32) & mask;
        while (places[place] != 0 && places[place] != key + 1) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldPlaces = places;
        int[] oldCounts = counts;
        places = new long[oldPlaces.length * 2];
        counts = new int[places.length];
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] != 0) {
                int place = place(oldPlaces[i] - 1);
                places[place] = oldPlaces[i];
                counts[place] = oldCounts[i];
            }
        }
    }
}
