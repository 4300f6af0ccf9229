package org.trigpoint.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which unknown figures are tied together, however indirectly.
final class Ties {
    private final int[] parents;

    private Ties(int[] parents) {
        this.parents = parents;
    }

    /// The sums, grouped so that groups share no unknown figure. Sums without any are left out.
    static Collection<List<Sum>> groups(List<Sum> sums, Bounds[] bounds) {
        Ties ties = new Ties(IntStream.range(0, bounds.length).toArray());
        Map<Sum, Integer> first = new LinkedHashMap<>();
        for (Sum sum : sums) {
            int[] unknown = sum.positions().filter(position -> !bounds[position].fixed()).toArray();
            for (int position : unknown) {
                first.putIfAbsent(sum, unknown[0]);
                ties.tie(unknown[0], position);
            }
        }
        Map<Integer, List<Sum>> groups = new LinkedHashMap<>();
        first.forEach((sum, position) -> groups.computeIfAbsent(ties.root(position), root -> new ArrayList<>())
                .add(sum));
        return groups.values();
    }

    private void tie(int position, int other) {
        parents[root(other)] = root(position);
    }

    private int root(int position) {
        int root = position;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
