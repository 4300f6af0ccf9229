package org.trigpoint.statistics.disclosure;

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
///
/// Editions may cover periods that overlap: a calendar year beside a financial year, or nine months and then the whole
/// year. A month is the same count in either, whatever the year is called. Where one period lies within the other, a
/// reader subtracts; a count whose difference is a small one is withheld.
public final class Earlier {
    private final LinkedCounts linked;
    private final Map<Published.Place, Integer> cells = new HashMap<>();
    private final Map<Published.Place, List<Published.Place>> dated = new HashMap<>();
    private final DisclosureRule rule;
    private final int own;
    private final Map<Integer, Shown> known = new HashMap<>();
    private final List<Shown> more = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();

    private Earlier(LinkedCounts linked, List<Published.Place> cells, DisclosureRule rule) {
        this.linked = linked;
        cells.forEach(cell -> this.cells.putIfAbsent(where(cell), cell.position()));
        cells.forEach(cell -> dated.computeIfAbsent(row(cell), _ -> new ArrayList<>()).add(cell));
        this.rule = rule;
        own = linked.counts().size();
    }

    /// What readers of earlier editions know of these counts.
    ///
    /// @param linked the counts
    /// @param cells where they stand, named so that the next edition finds them again
    public static Prior of(LinkedCounts linked, List<Published.Place> cells, DisclosureRule rule,
            List<Published> editions) {
        Earlier earlier = new Earlier(linked, cells, rule);
        editions.forEach(earlier::read);
        return new Prior(earlier.known, earlier.more, earlier.sums, earlier.hidden);
    }

    /// Words without the periods they name, which an edition of other months names otherwise.
    public static String timeless(String words) {
        return When.timeless(words);
    }

    private void read(Published edition) {
        Map<Integer, List<Published.Place>> placed = new HashMap<>();
        edition.places().forEach(place -> placed.computeIfAbsent(place.position(), _ -> new ArrayList<>()).add(place));
        edition.places().forEach(place -> subtract(place, edition.shown().get(place.position())));
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

    /// The cell in whatever edition: a month goes by its name in the calendar, a period by its months.
    private static Published.Place where(Published.Place place) {
        return When.of(place.heading(), place.label())
                .map(when -> new Published.Place(place.table(), when.months().code(), when.label(), place.nth(), 0))
                .orElse(place.anywhere());
    }

    /// The row, whenever.
    private static Published.Place row(Published.Place place) {
        String label = When.of(place.heading(), place.label()).map(When::label).orElse(place.label());
        return new Published.Place(place.table(), "", label, place.nth(), 0);
    }

    /// Withholds what differs by a small count from what an earlier edition showed of a longer or shorter period.
    private void subtract(Published.Place place, Shown shown) {
        Optional<When> then = When.of(place.heading(), place.label());
        if (then.isEmpty() || !(shown instanceof Shown.Exact(long before))) {
            return;
        }
        for (Published.Place here : dated.getOrDefault(row(place), List.of())) {
            Optional<When> now = When.of(here.heading(), here.label());
            long rest = Math.abs(linked.counts().get(here.position()) - before);
            if (now.isPresent() && now.get().isNestedWith(then.get()) && rest > 0 && rule.sensitive(rest)) {
                hidden.add(here.position());
            }
        }
    }

    private void hide(Sum sum) {
        sum.positions().filter(position -> position < own && !known.containsKey(position)).forEach(hidden::add);
    }

    /// The count of today that an earlier cell shows, or one of its own.
    private int position(Shown shown, List<Published.Place> places) {
        Optional<Integer> same = places.stream()
                .flatMap(place -> Optional.ofNullable(cells.get(where(place))).stream())
                .filter(position -> agrees(shown, linked.counts().get(position)))
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
        linked.counts().forEach(count -> all.add(new Shown.Exact(count)));
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
