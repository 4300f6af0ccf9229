package org.trigpoint.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Says of small counts that they are small, group by group of figures tied together, where that is safe.
final class Labelling {
    private final LinkedCounts linked;
    private final DisclosureRule.Threshold rule;
    private final Prior prior;

    /// @param prior what readers know from elsewhere
    Labelling(LinkedCounts linked, DisclosureRule.Threshold rule, Prior prior) {
        this.linked = linked;
        this.rule = rule;
        this.prior = prior;
    }

    List<Shown> of(List<Shown> withheld) {
        List<Shown> labelled = new ArrayList<>();
        for (int i = 0; i < withheld.size(); i++) {
            labelled.add(withheld.get(i) instanceof Shown.Withheld ? label(i) : withheld.get(i));
        }
        List<Sum> sums = prior.with(linked);
        List<Shown> all = prior.with(labelled);
        Attack attack = Attack.on(sums, all, rule.zeros());
        Bounds[] bounds = all.stream().map(cell -> Bounds.of(cell, rule.zeros())).toArray(Bounds[]::new);
        for (List<Sum> group : Ties.groups(sums, bounds)) {
            int[] positions = group.stream()
                    .flatMapToInt(Sum::positions)
                    .filter(position -> position < labelled.size())
                    .distinct()
                    .toArray();
            if (!IntStream.of(positions).allMatch(position -> isSafe(position, labelled, attack))) {
                IntStream.of(positions).forEach(position -> labelled.set(position, withheld.get(position)));
            }
        }
        return List.copyOf(labelled);
    }

    private Shown label(int position) {
        return rule.sensitive(linked.counts().get(position))
                ? new Shown.Fewer(rule.threshold())
                : new Shown.Masked(rule.threshold());
    }

    private boolean isSafe(int position, List<Shown> labelled, Attack attack) {
        return switch (labelled.get(position)) {
            case Shown.Fewer fewer -> attack.leaves(position, Math.max(1, fewer.than() - 2L));
            case Shown.Exact _, Shown.Rounded _ -> true;
            case Shown.Masked _, Shown.Withheld _ -> attack.leaves(position, 1);
        };
    }
}
