package org.trigpoint.statistics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// Leaves out of linked figures what no reader can tell apart: parts that are not shown and stand in one sum only are one
/// figure, the rest of that sum; a sum of nothing else says nothing. What can be worked out of the figures shown stays as it
/// was, so fewer need be withheld.
final class Condensing {
    private final BitSet shown;
    private final List<Long> counts;
    private List<Sum> sums;

    Condensing(LinkedCounts linked, BitSet shown) {
        this.shown = shown;
        counts = new ArrayList<>(linked.counts());
        sums = linked.sums();
    }

    LinkedCounts run() {
        List<Sum> before;
        do {
            before = sums;
            sums = before.stream().flatMap(this::condensed).toList();
        } while (!sums.equals(before));
        return new LinkedCounts(counts, sums);
    }

    private Stream<Sum> condensed(Sum sum) {
        List<Integer> free = sum.parts().stream().filter(this::isFree).toList();
        if (isFree(sum.total()) || free.size() == sum.parts().size()) {
            return Stream.empty();
        }
        if (free.size() < 2) {
            return Stream.of(sum);
        }
        counts.add(free.stream().mapToLong(counts::get).sum());
        return Stream.of(new Sum(sum.total(), Stream.concat(
                sum.parts().stream().filter(part -> !free.contains(part)), Stream.of(counts.size() - 1)).toList()));
    }

    private boolean isFree(int position) {
        return !shown.get(position)
                && sums.stream().filter(sum -> sum.positions().anyMatch(other -> other == position)).count() <= 1;
    }
}
