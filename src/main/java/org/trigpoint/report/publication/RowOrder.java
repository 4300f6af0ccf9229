package org.trigpoint.report.publication;

import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// The order of the rows of a public table. Where the largest comes first, a withheld count would be known to lie between its
/// neighbours: rows withheld in such a column stand behind the others, by name.
final class RowOrder {
    /// So few rows may stand in the order of their numbers by chance, such as two years.
    private static final int TELLING = 3;

    private final Grid grid;
    private final Seen seen;
    private final List<Row> rows;

    private RowOrder(Grid grid, Seen seen, List<Row> rows) {
        this.grid = grid;
        this.seen = seen;
        this.rows = rows;
    }

    /// The table with its rows in an order that tells nothing; a ranking keeps its own, since all counts of such a row go.
    static Table told(Table published, Seen seen) {
        Grid grid = seen.grids().stream().filter(g -> g.key().equals(published.key())).findFirst().orElseThrow();
        return grid.indexed() ? published
                : published.withCells(published.columns(), new RowOrder(grid, seen, published.rows()).ordered());
    }

    private List<Row> ordered() {
        List<Row> all = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int to = from;
            while (to < rows.size() && rows.get(to).role() == Row.Role.ORDINARY) {
                to++;
            }
            all.addAll(ordered(from, to));
            if (to < rows.size()) {
                all.add(rows.get(to++));
            }
            from = to;
        }
        return all;
    }

    private List<Row> ordered(int from, int to) {
        Set<Integer> moved = new HashSet<>();
        for (int c = 0; c < grid.headings().size(); c++) {
            if (falls(c, from, to)) {
                for (int r = from; r < to; r++) {
                    if (seen.withholds(new Spot(grid.key(), r, c))) {
                        moved.add(r);
                    }
                }
            }
        }
        List<Row> all = new ArrayList<>();
        for (int r = from; r < to; r++) {
            if (!moved.contains(r)) {
                all.add(rows.get(r));
            }
        }
        moved.stream().sorted(Comparator.comparing(r -> grid.lines().get(r).label())).map(rows::get).forEach(all::add);
        return all;
    }

    /// Whether the counts of a column fall from row to row.
    private boolean falls(int column, int from, int to) {
        List<Long> counts = new ArrayList<>();
        for (int r = from; r < to; r++) {
            OptionalLong count = grid.lines().get(r).counts().get(column);
            if (count.isPresent()) {
                counts.add(count.getAsLong());
            }
        }
        return counts.size() >= TELLING && counts.getFirst() > counts.getLast()
                && counts.stream().sorted(Comparator.reverseOrder()).toList().equals(counts);
    }
}
