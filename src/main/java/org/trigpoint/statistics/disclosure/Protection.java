package org.trigpoint.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The choice of figures to withhold, under way.
final class Protection {
    private final LinkedCounts linked;
    private final DisclosureRule rule;
    private final Prior prior;
    private final List<Sum> sums;
    private final List<List<Sum>> sumsOf;
    private final boolean[] withheld;

    Protection(LinkedCounts linked, DisclosureRule rule, Prior prior) {
        this.linked = linked;
        this.rule = rule;
        this.prior = prior;
        sums = prior.with(linked);
        sumsOf = linked.counts().stream().<List<Sum>>map(count -> new ArrayList<>()).toList();
        withheld = new boolean[linked.counts().size()];
    }

    List<Shown> run() {
        for (Sum sum : sums) {
            own(sum.positions()).forEach(position -> sumsOf.get(position).add(sum));
        }
        positions().filter(position -> rule.sensitive(count(position))).forEach(this::withhold);
        prior.hidden().stream().filter(position -> count(position) > 0).forEach(this::withhold);
        do {
            coverLoneFigures();
        } while (coverExposedFigures());
        return shown();
    }

    /// A figure alone withheld in its sum can be read off. Rounded sums do not tell so much; the attack judges them.
    private void coverLoneFigures() {
        boolean changed = rule instanceof DisclosureRule.Threshold;
        while (changed) {
            changed = false;
            for (Sum sum : linked.sums()) {
                Optional<Integer> candidate = withheldOf(sum) == 1 ? candidate(sum.positions()) : Optional.empty();
                candidate.ifPresent(this::withhold);
                changed |= candidate.isPresent();
            }
        }
    }

    /// Attacks what is shown, and covers each figure that is narrowed too far and has not been covered through another;
    /// false when there is none.
    private boolean coverExposedFigures() {
        Attack attack = Attack.on(sums, prior.with(shown()), rule.zeros());
        int[] exposed = positions().filter(this::isHidden)
                .filter(position -> !attack.leaves(position, leastWidth(position)))
                .toArray();
        Set<Sum> covered = new HashSet<>();
        for (int position : exposed) {
            if (Collections.disjoint(covered, sumsOf.get(position))) {
                cover(position, attack).ifPresent(chosen -> covered.addAll(sumsOf.get(chosen)));
            }
        }
        if (exposed.length > 0 && covered.isEmpty() && prior.equals(Prior.NONE)) {
            throw new IllegalStateException("a figure is exposed though all are withheld");
        }
        return !covered.isEmpty();
    }

    private long leastWidth(int position) {
        return rule.sensitive(count(position)) ? rule.leastWidth() : 1;
    }

    /// Withholds one more figure in the tightest sum of an exposed one, or failing that in any sum with a withheld figure.
    private Optional<Integer> cover(int exposed, Attack attack) {
        Optional<Integer> chosen = sumsOf.get(exposed)
                .stream()
                .sorted(Comparator.comparingDouble(sum -> slack(sum, exposed, attack)))
                .map(sum -> candidate(sum.positions()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> candidate(
                        sums.stream().filter(sum -> withheldOf(sum) > 0).flatMapToInt(Sum::positions)));
        chosen.ifPresent(this::withhold);
        return chosen;
    }

    /// How much the rest of a sum can give way.
    private double slack(Sum sum, int exposed, Attack attack) {
        return sum.positions().filter(position -> position != exposed).mapToDouble(attack::widthSeen).sum();
    }

    /// The figure whose loss costs least: one that leaves no sum with a lone withheld figure, rather a part than a
    /// total, then the smallest.
    private Optional<Integer> candidate(IntStream among) {
        return own(among).filter(position -> !withheld[position] && !prior.tells(position) && count(position) > 0)
                .boxed()
                .min(Comparator.comparingLong(this::sumsLeftLone)
                        .thenComparing(this::isTotal)
                        .thenComparing(this::count)
                        .thenComparing(Comparator.naturalOrder()));
    }

    private long sumsLeftLone(int position) {
        return sumsOf.get(position).stream().filter(sum -> withheldOf(sum) == 0).count();
    }

    private boolean isTotal(int position) {
        return sumsOf.get(position).stream().anyMatch(sum -> sum.total() == position);
    }

    private long withheldOf(Sum sum) {
        return own(sum.positions()).filter(this::isHidden).count();
    }

    /// Whether readers know a figure neither from here nor from elsewhere.
    private boolean isHidden(int position) {
        return withheld[position] && !prior.tells(position);
    }

    /// Without the figures that only the prior sums are of, which are not withheld here.
    private IntStream own(IntStream positions) {
        return positions.filter(position -> position < withheld.length);
    }

    private List<Shown> shown() {
        return positions().<Shown>mapToObj(
                position -> withheld[position] ? new Shown.Withheld() : rule.show(count(position))).toList();
    }

    private void withhold(int position) {
        withheld[position] = true;
    }

    private IntStream positions() {
        return IntStream.range(0, withheld.length);
    }

    private long count(int position) {
        return linked.counts().get(position);
    }
}
