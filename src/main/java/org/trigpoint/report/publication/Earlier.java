package org.trigpoint.report.publication;

import org.trigpoint.statistics.disclosure.Attack;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Prior;
import org.trigpoint.statistics.disclosure.Published;
import org.trigpoint.statistics.disclosure.Shown;
import org.trigpoint.statistics.disclosure.Sum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What earlier public editions tell about the counts of this one.
///
/// A cell of an earlier edition is the same count where the same table, column and row stand here and the number, where
/// it was shown, is the same; a reader takes one that was withheld to be unchanged. A number that was revised since is a
/// count of its own. Where a sum of an earlier edition no longer fits, some number of it has changed, and a reader may
/// guess which: what was withheld of it then is withheld again.
final class Earlier {
    private final CountNet net;
    private final Map<Published.Place, Integer> cells = new HashMap<>();
    private final DisclosureRule rule;
    private final int own;
    private final Map<Integer, Shown> known = new HashMap<>();
    private final List<Shown> more = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();

    private Earlier(CountNet net, List<Published.Place> cells, DisclosureRule rule) {
        this.net = net;
        cells.forEach(cell -> this.cells.putIfAbsent(cell.anywhere(), cell.position()));
        this.rule = rule;
        own = net.linked().counts().size();
    }

    /// What readers of earlier editions know of these counts.
    ///
    /// @param cells where the counts stand; see [Cells]
    static Prior of(CountNet net, List<Published.Place> cells, DisclosureRule rule, List<Published> editions) {
        Earlier earlier = new Earlier(net, cells, rule);
        editions.forEach(earlier::read);
        return new Prior(earlier.known, earlier.more, earlier.sums, earlier.hidden);
    }

    private void read(Published edition) {
        Map<Integer, List<Published.Place>> placed = new HashMap<>();
        edition.places().forEach(place -> placed.computeIfAbsent(place.position(), _ -> new ArrayList<>()).add(place));
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < edition.shown().size(); i++) {
            positions.add(position(edition.shown().get(i), placed.getOrDefault(i, List.of())));
        }
        List<Sum> moved = edition.sums().stream().map(sum -> moved(sum, positions)).flatMap(Optional::stream).toList();
        List<Sum> taken = moved.stream().filter(sum -> fits(List.of(sum))).toList();
        List<Sum> together = new ArrayList<>(sums);
        together.addAll(taken);
        if (fits(together)) {
            sums.addAll(taken);
            moved.stream().filter(sum -> !taken.contains(sum)).forEach(this::hide);
        } else {
            moved.forEach(this::hide);
        }
    }

    private void hide(Sum sum) {
        sum.positions().filter(position -> position < own && !known.containsKey(position)).forEach(hidden::add);
    }

    /// The count of today that an earlier cell shows, or one of its own.
    private int position(Shown shown, List<Published.Place> places) {
        Optional<Integer> same = places.stream()
                .flatMap(place -> Optional.ofNullable(cells.get(place.anywhere())).stream())
                .filter(position -> agrees(shown, net.count(position)))
                .findFirst();
        if (same.isPresent() && !(shown instanceof Shown.Withheld)) {
            known.merge(same.get(), shown, (one, other) -> one instanceof Shown.Exact ? one : other);
        }
        return same.orElseGet(() -> {
            more.add(shown);
            return own + more.size() - 1;
        });
    }

    private boolean agrees(Shown shown, long count) {
        return switch (shown) {
            case Shown.Exact(long exact) -> exact == count;
            case Shown.Rounded(long rounded) -> Math.abs(rounded - count) <= DisclosureRule.ROUNDING / 2;
            default -> count > 0 || rule.sensitive(0);
        };
    }

    /// Empty where two parts have become the same count, or a part its total.
    private static Optional<Sum> moved(Sum sum, List<Integer> positions) {
        List<Integer> parts = sum.parts().stream().map(positions::get).toList();
        int total = positions.get(sum.total());
        boolean distinct = parts.stream().distinct().count() == parts.size() && !parts.contains(total);
        return distinct ? Optional.of(new Sum(total, parts)) : Optional.empty();
    }

    /// Whether sums of earlier numbers can be true of today's counts.
    private boolean fits(List<Sum> some) {
        List<Shown> all = new ArrayList<>();
        net.linked().counts().forEach(count -> all.add(new Shown.Exact(count)));
        all.addAll(more);
        if (some.stream().anyMatch(sum -> isWrong(sum, all))) {
            return false;
        }
        try {
            Attack.on(some, all, rule.zeros());
            return true;
        } catch (IllegalArgumentException contradiction) {
            return false;
        }
    }

    /// Whether all its counts are known and do not add up, which an attack on what is unknown passes over.
    private static boolean isWrong(Sum sum, List<Shown> all) {
        long rest = 0;
        for (int position : sum.positions().toArray()) {
            if (!(all.get(position) instanceof Shown.Exact(long count))) {
                return false;
            }
            rest += position == sum.total() ? count : -count;
        }
        return rest != 0;
    }
}
