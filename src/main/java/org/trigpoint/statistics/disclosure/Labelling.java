package org.trigpoint.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Says of small counts that they are small, group by group of figures tied together, where that is safe.
final class Labelling {
    private final LinkedCounts linked;
    private final DisclosureRule.Threshold rule;

    Labelling(LinkedCounts linked, DisclosureRule.Threshold rule) {
        this.linked = linked;
        this.rule = rule;
    }

    List<Shown> of(List<Shown> withheld) {
        List<Shown> labelled = new ArrayList<>();
        for (int i = 0; i < withheld.size(); i++) {
            labelled.add(withheld.get(i) instanceof Shown.Withheld ? label(i) : withheld.get(i));
        }
        Attack attack = Attack.on(linked.sums(), labelled, rule.zeros());
        Bounds[] bounds = labelled.stream().map(cell -> Bounds.of(cell, rule.zeros())).toArray(Bounds[]::new);
        for (List<Sum> group : Ties.groups(linked.sums(), bounds)) {
            int[] positions = group.stream().flatMapToInt(Sum::positions).distinct().toArray();
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
