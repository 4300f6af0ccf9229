package org.trigpoint.statistics.disclosure;

import java.util.BitSet;
import java.util.List;

/// Every count of one or more tables that will be seen together, and how they add up. A count that stands in several
/// tables is one count here: protecting tables one at a time lets them be subtracted from each other. Differences,
/// percentages, chart labels and map classes are not counted in: they may be shown only where all their counts are.
///
/// @param counts each 0 or more
/// @param sums which counts add up to which
public record LinkedCounts(List<Long> counts, List<Sum> sums) {
    /// @throws IllegalArgumentException when a count is below 0, or parts do not add up to their total
    public LinkedCounts {
        counts = List.copyOf(counts);
        sums = List.copyOf(sums);
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count is 0 or more");
        }
        for (Sum sum : sums) {
            long parts = sum.parts().stream().mapToLong(counts::get).sum();
            if (parts != counts.get(sum.total())) {
                throw new IllegalArgumentException(
                        "parts of " + parts + " do not add up to their total of " + counts.get(sum.total()));
            }
        }
    }

    /// The same counts with the sums that matter when only some of them are shown: parts that are not shown and stand in one
    /// sum only become one more count behind the others, the rest of that sum.
    ///
    /// @param shown the positions of the counts that are shown, or that anything shown is worked out from
    public LinkedCounts condensed(BitSet shown) {
        return new Condensing(this, shown).run();
    }
}
