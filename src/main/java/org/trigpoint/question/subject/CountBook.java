package org.trigpoint.question.subject;

import org.trigpoint.statistics.Dispersion;
import org.trigpoint.statistics.disclosure.LinkedCounts;
import org.trigpoint.statistics.disclosure.Sum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Every count of a subject, once, with how they add up: what disclosure control is applied to. A count that stands in
/// several tables has one key. The book is written while a subject is worked out and only read afterwards.
public final class CountBook {
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Map<List<String>, String> sums = new LinkedHashMap<>();
    private final Map<Pair, Double> dispersions = new HashMap<>();
    private final Map<Plain, String> plain = new LinkedHashMap<>();

    CountBook() {}

    /// Enters a count.
    ///
    /// @return its key
    /// @throws IllegalArgumentException when another count stands under the key
    String put(String key, long count) {
        Long there = counts.putIfAbsent(key, count);
        if (there != null && there != count) {
            throw new IllegalArgumentException(key + " is " + there + " and cannot be " + count);
        }
        positions.putIfAbsent(key, positions.size());
        return key;
    }

    /// Enters a count of both periods.
    Pair put(String key, long before, long after) {
        return new Pair(put(key + " before", before), put(key + " after", after));
    }

    /// Enters a count of both periods by its months, from which comes how much more it varies than chance alone would.
    ///
    /// @param before the count of each month of the earlier period
    /// @param after the count of each month of the later, as many
    Pair put(String key, List<Long> before, List<Long> after) {
        Pair pair = put(key, total(before), total(after));
        varies(pair, Dispersion.estimate(unboxed(before), unboxed(after)));
        return pair;
    }

    private static long total(List<Long> months) {
        return months.stream().mapToLong(Long::longValue).sum();
    }

    private static long[] unboxed(List<Long> months) {
        return months.stream().mapToLong(Long::longValue).toArray();
    }

    /// Says how much more a count varies than a Poisson count would.
    ///
    /// @param dispersion variance over mean, 1 or more
    void varies(Pair pair, double dispersion) {
        dispersions.put(pair, dispersion);
    }

    /// How much more a count varies than a Poisson count would; 1 where nothing is known of it.
    double dispersion(Pair pair) {
        return dispersions.getOrDefault(pair, 1.);
    }

    /// Says that a count is one that a plain breakdown of its data set gives too.
    void isPlain(String key, Plain count) {
        plain.put(count, key);
    }

    /// The keys of the counts that plain breakdowns give too.
    Map<Plain, String> plain() {
        return plain;
    }

    /// Says that parts make up a total, each counted once.
    void adds(String total, Collection<String> parts) {
        if (!parts.isEmpty() && !(parts.size() == 1 && parts.contains(total))) {
            sums.put(List.copyOf(parts), total);
        }
    }

    /// Says that parts make up a total in both periods.
    void adds(Pair total, Collection<Pair> parts) {
        adds(total.before(), parts.stream().map(Pair::before).toList());
        adds(total.after(), parts.stream().map(Pair::after).toList());
    }

    /// Says that a count is a part of another: the rest of the whole is guarded like any count.
    void within(String part, String whole) {
        String rest = whole + " without " + part;
        put(rest, count(whole) - count(part));
        adds(whole, List.of(part, rest));
    }

    /// Says that parts lie within a whole in both periods, none of them in two; what is left of it is guarded too.
    void fills(Pair whole, List<Pair> parts) {
        fills(whole.before(), parts.stream().map(Pair::before).toList());
        fills(whole.after(), parts.stream().map(Pair::after).toList());
    }

    private void fills(String whole, List<String> parts) {
        long rest = count(whole) - parts.stream().mapToLong(this::count).sum();
        if (rest == 0) {
            adds(whole, parts);
        } else {
            String left = put(whole + " without " + String.join(" and ", parts), rest);
            adds(whole, Stream.concat(parts.stream(), Stream.of(left)).toList());
        }
    }

    /// Says that a count is a part of another in both periods.
    void within(Pair part, Pair whole) {
        within(part.before(), whole.before());
        within(part.after(), whole.after());
    }

    /// The count under a key.
    long count(String key) {
        Long count = counts.get(key);
        if (count == null) {
            throw new IllegalArgumentException("there is no count " + key);
        }
        return count;
    }

    /// The keys of all counts.
    Set<String> keys() {
        return Collections.unmodifiableSet(counts.keySet());
    }

    /// Where a key stands among [#linked].
    public int position(String key) {
        count(key);
        return positions.getOrDefault(key, -1);
    }

    /// The counts as disclosure control takes them.
    public LinkedCounts linked() {
        List<Sum> linked = new ArrayList<>();
        sums.forEach((parts, total) -> linked
                .add(new Sum(position(total), parts.stream().map(this::position).toList())));
        return new LinkedCounts(List.copyOf(counts.values()), linked);
    }
}
