package org.trigpoint.report.publication;

import org.trigpoint.report.document.Fixed;
import org.trigpoint.report.document.Link;
import org.trigpoint.report.document.Row;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.LinkedCounts;
import org.trigpoint.statistics.disclosure.Prior;
import org.trigpoint.statistics.disclosure.Shown;
import org.trigpoint.statistics.disclosure.Sum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every count of a document, each once, and how they add up.
///
/// A count that two tables give under the same column heading and row label is one count. Columns with the same heading
/// whose rows add up to the same large number are breakdowns of one thing. That errs on the safe side: a sum supposed
/// without need withholds more, never less.
final class CountNet {
    /// Totals from here on are so unlikely to agree by chance that breakdowns with the same total are of one thing.
    private static final long TELLING = 20;

    private final Map<Spot, Integer> positions = new LinkedHashMap<>();
    private final List<Long> counts = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> totals = new HashMap<>();
    private final Map<String, List<String>> headings = new HashMap<>();

    private CountNet() {}

    /// Joins the counts of tables and charts.
    static CountNet of(List<Grid> grids, List<Link> links) {
        CountNet net = new CountNet();
        grids.forEach(net::place);
        links.forEach(net::unite);
        grids.forEach(net::addUp);
        links.forEach(net::link);
        return net;
    }

    LinkedCounts linked() {
        return new LinkedCounts(counts, sums);
    }

    /// Where a count of the document stands among the linked ones; empty where the cell holds no count.
    Optional<Integer> at(Spot spot) {
        return Optional.ofNullable(positions.get(spot));
    }

    /// Every count of the document.
    Map<Spot, Integer> spots() {
        return positions;
    }

    long count(int position) {
        return counts.get(position);
    }

    private void place(Grid grid) {
        headings.put(grid.key(), grid.headings());
        Set<String> here = new HashSet<>();
        for (int r = 0; r < grid.lines().size(); r++) {
            Grid.Line line = grid.lines().get(r);
            for (int c = 0; c < line.counts().size(); c++) {
                if (line.counts().get(c).isPresent()) {
                    place(grid, new Spot(grid.key(), r, c), here);
                }
            }
        }
    }

    /// Two rows of one table are two counts even where label and number agree.
    private void place(Grid grid, Spot spot, Set<String> here) {
        Grid.Line line = grid.lines().get(spot.row());
        String heading = grid.headings().get(spot.column());
        long count = line.counts().get(spot.column()).orElseThrow();
        String name = (heading + "|" + line.label() + "|" + count).toLowerCase(Locale.UK);
        int position = here.add(name) ? byName.computeIfAbsent(name, _ -> added(count)) : added(count);
        positions.put(spot, position);
        if (line.role() == Row.Role.TOTAL && count >= TELLING) {
            totals.putIfAbsent(total(heading, count), position);
        }
    }

    private static String total(String heading, long count) {
        return heading.toLowerCase(Locale.UK) + "|" + count;
    }

    private int added(long count) {
        counts.add(count);
        return counts.size() - 1;
    }

    private void addUp(Grid grid) {
        for (int c = 0; c < grid.headings().size(); c++) {
            addUp(grid, c);
        }
        int across = grid.headings().stream().map(h -> h.toLowerCase(Locale.UK)).toList().indexOf("total");
        for (int r = 0; across > 0 && r < grid.lines().size(); r++) {
            addAcross(grid, r, across);
        }
    }

    private void addUp(Grid grid, int column) {
        List<Integer> ordinary = of(grid, column, Row.Role.ORDINARY);
        if (ordinary.isEmpty()) {
            return;
        }
        long sum = ordinary.stream().mapToLong(counts::get).sum();
        List<Integer> shown = of(grid, column, Row.Role.TOTAL);
        int total = shown.isEmpty()
                ? totals.computeIfAbsent(total(grid.headings().get(column), sum), _ -> added(sum))
                : shown.getFirst();
        sum(total, ordinary);
        of(grid, column, Row.Role.PART).forEach(part -> sum(total, List.of(part)));
    }

    private List<Integer> of(Grid grid, int column, Row.Role role) {
        List<Integer> found = new ArrayList<>();
        for (int r = 0; r < grid.lines().size(); r++) {
            if (grid.lines().get(r).role() == role) {
                at(new Spot(grid.key(), r, column)).ifPresent(found::add);
            }
        }
        return found;
    }

    private void addAcross(Grid grid, int row, int across) {
        List<Integer> parts = row(grid, row, across);
        at(new Spot(grid.key(), row, across)).filter(_ -> parts.size() > 1)
                .ifPresent(total -> sum(total, parts));
    }

    /// A total and its parts; what the parts leave over is a count too. Parts that come to more, or among which a count stands
    /// twice, are no parts.
    private void sum(int total, List<Integer> parts) {
        long rest = counts.get(total) - parts.stream().mapToLong(counts::get).sum();
        if (rest < 0 || parts.contains(total) || parts.stream().distinct().count() < parts.size()) {
            return;
        }
        List<Integer> all = new ArrayList<>(parts);
        if (rest > 0) {
            all.add(added(rest));
        }
        sums.add(new Sum(total, all));
    }

    /// A count that is said to be the sum of one other, and is as large, is that count.
    private void unite(Link link) {
        if (link.parts().size() == 1) {
            Optional<Integer> one = at(link.total());
            Optional<Integer> other = at(link.parts().getFirst());
            if (one.isPresent() && other.isPresent() && !one.equals(other)
                    && counts.get(one.get()).equals(counts.get(other.get()))
                    && !standTogether(one.get(), other.get())) {
                positions.replaceAll((_, position) -> position.equals(other.get()) ? one.get() : position);
                totals.replaceAll((_, position) -> position.equals(other.get()) ? one.get() : position);
            }
        }
    }

    /// Whether both stand in one column or row, whose sum would then count one of them twice.
    private boolean standTogether(int one, int other) {
        List<Spot> spots = positions.entrySet()
                .stream()
                .filter(entry -> entry.getValue() == other)
                .map(Map.Entry::getKey)
                .toList();
        return positions.entrySet()
                .stream()
                .filter(entry -> entry.getValue() == one)
                .map(Map.Entry::getKey)
                .anyMatch(spot -> spots.stream()
                        .anyMatch(its -> its.key().equals(spot.key())
                                && (its.column() == spot.column() || its.row() == spot.row())));
    }

    private void link(Link link) {
        Optional<Integer> total = at(link.total());
        List<Integer> parts = link.parts().stream().flatMap(place -> at(place).stream()).toList();
        if (total.isPresent() && parts.size() == link.parts().size()) {
            sum(total.get(), parts);
        }
    }

    /// What readers know of these counts where some are shown or withheld elsewhere in the document already.
    ///
    /// @param prior what they know of them otherwise
    Prior decided(List<Fixed> fixed, Prior prior) {
        Map<Integer, Shown> known = new HashMap<>(prior.known());
        Set<Integer> hidden = new HashSet<>(prior.hidden());
        for (Fixed count : fixed) {
            at(count.place()).ifPresent(position -> {
                if (count.shown()) {
                    known.put(position, new Shown.Exact(count(position)));
                } else {
                    hidden.add(position);
                }
            });
        }
        return new Prior(known, prior.more(), prior.sums(), hidden);
    }

    /// The counts that an index is made of, where one of them is small. The index is withheld then, but the order of the rows
    /// tells that it lies between its neighbours: with the other counts a reader could narrow the small one.
    Set<Integer> indexed(List<Grid> grids, DisclosureRule rule) {
        Set<Integer> all = new HashSet<>();
        for (Grid grid : grids) {
            for (int r = 0; grid.indexed() && r < grid.lines().size(); r++) {
                List<Integer> row = row(grid, r, grid.headings().size());
                if (row.stream().anyMatch(position -> rule.sensitive(count(position)))) {
                    all.addAll(row);
                }
            }
        }
        return all;
    }

    private List<Integer> row(Grid grid, int row, int columns) {
        List<Integer> counts = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            at(new Spot(grid.key(), row, c)).ifPresent(counts::add);
        }
        return counts;
    }

    private Optional<Integer> at(Link.Place place) {
        int column = headings.getOrDefault(place.table(), List.of()).indexOf(place.column());
        return at(new Spot(place.table(), place.row(), column));
    }
}
