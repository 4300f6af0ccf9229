package org.trigpoint.question.subject;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which of several counts of the same records lie within others.
///
/// @param before the records of the earlier period
/// @param after those of the later
record Nesting(Cells before, Cells after) {
    /// How the measures add up, told from the records: one lies within another, or several make another up. A reader who
    /// knows what the words mean can subtract them, so the rest is guarded like any count.
    ///
    /// @param pairs the counts of the conditions
    void enter(CountBook book, List<Map<String, List<String>>> conditions, List<Pair> pairs) {
        List<BitSet> rows = conditions.stream().map(this::rows).toList();
        for (int whole = 0; whole < rows.size(); whole++) {
            BitSet all = rows.get(whole);
            BitSet taken = new BitSet();
            List<Pair> parts = new ArrayList<>();
            for (int part : byNumber(rows)) {
                if (part == whole || rows.get(part).isEmpty() || !isWithin(rows.get(part), all)) {
                    continue;
                }
                book.within(pairs.get(part), pairs.get(whole));
                if (!taken.intersects(rows.get(part))) {
                    taken.or(rows.get(part));
                    parts.add(pairs.get(part));
                }
            }
            if (parts.size() > 1) {
                book.fills(pairs.get(whole), parts);
            }
        }
    }

    /// The positions, those with most records first.
    private static List<Integer> byNumber(List<BitSet> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer at) -> -rows.get(at).cardinality()))
                .toList();
    }

    private static boolean isWithin(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty() && part.cardinality() < whole.cardinality();
    }

    /// Which of the kinds of record of both periods fit.
    private BitSet rows(Map<String, List<String>> conditions) {
        List<Cells.Cell> all = Stream.concat(before.rows().stream(), after.rows().stream()).toList();
        BitSet fitting = new BitSet(all.size());
        for (int i = 0; i < all.size(); i++) {
            fitting.set(i, all.get(i).fits(conditions));
        }
        return fitting;
    }
}
