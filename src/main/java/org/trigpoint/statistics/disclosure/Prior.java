package org.trigpoint.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What readers know of counts before they see them: from earlier editions of a report, or from others of the same counts.
///
/// @param known what they have seen of a count already, by its position
/// @param more what they know of other counts, whose positions follow those of the counts themselves
/// @param sums how counts of either kind add up
/// @param hidden counts that were withheld in sums whose other numbers have changed since: no sum can be told from them any
/// more, so they are withheld again, large or small
public record Prior(Map<Integer, Shown> known, List<Shown> more, List<Sum> sums, Set<Integer> hidden) {

    /// They know nothing.
    public static final Prior NONE = new Prior(Map.of(), List.of(), List.of(), Set.of());

    public Prior {
        known = Map.copyOf(known);
        more = List.copyOf(more);
        sums = List.copyOf(sums);
        hidden = Set.copyOf(hidden);
    }

    /// What is known from both, of which the other alone speaks of further counts.
    Prior and(Prior other) {
        Map<Integer, Shown> both = new HashMap<>(other.known);
        both.putAll(known);
        Set<Integer> withheld = new HashSet<>(hidden);
        withheld.addAll(other.hidden);
        return new Prior(both, other.more, other.sums, withheld);
    }

    /// Everything readers see: of two views of a count, the closer one.
    ///
    /// @param shown what they see now, by position
    public List<Shown> with(List<Shown> shown) {
        List<Shown> all = new ArrayList<>(shown);
        known.forEach((position, seen) -> {
            if (!(shown.get(position) instanceof Shown.Exact)) {
                all.set(position, seen);
            }
        });
        all.addAll(more);
        return all;
    }

    /// The same with more counts that are withheld, large or small.
    public Prior hiding(Set<Integer> others) {
        Set<Integer> all = new HashSet<>(hidden);
        all.addAll(others);
        return new Prior(known, more, sums, all);
    }

    /// These sums and the ones of the counts themselves.
    public List<Sum> with(LinkedCounts linked) {
        List<Sum> all = new ArrayList<>(linked.sums());
        all.addAll(sums);
        return all;
    }

    /// Whether a count is out already, so that withholding it hides nothing.
    boolean tells(int position) {
        return known.containsKey(position);
    }
}
