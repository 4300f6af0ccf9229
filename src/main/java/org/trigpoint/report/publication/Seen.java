package org.trigpoint.report.publication;

import org.trigpoint.report.document.Fixed;
import org.trigpoint.report.document.Link;
import org.trigpoint.statistics.disclosure.Disclosure;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Earlier;
import org.trigpoint.statistics.disclosure.Prior;
import org.trigpoint.statistics.disclosure.Published;
import org.trigpoint.statistics.disclosure.Shown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the public may see of the counts of a document.
public final class Seen {
    private final DisclosureRule rule;
    private final List<Grid> grids;
    private final CountNet net;
    private final List<Published.Place> cells;
    private final Prior prior;
    private final List<Shown> shown;
    private final Map<String, Grid> byKey = new HashMap<>();

    private Seen(DisclosureRule rule, List<Grid> grids, CountNet net, List<Published.Place> cells, Prior prior) {
        this.rule = rule;
        this.grids = grids;
        this.net = net;
        this.cells = cells;
        this.prior = prior;
        shown = Disclosure.protect(net.linked(), rule, prior);
        grids.forEach(grid -> byKey.put(grid.key(), grid));
    }

    /// @param fixed what was decided elsewhere
    /// @param captions of the tables, by key
    /// @param editions what earlier public editions showed
    static Seen of(List<Grid> grids, List<Link> links, List<Fixed> fixed, Map<String, String> captions,
            DisclosureRule rule,
            List<Published> editions) {
        CountNet net = CountNet.of(grids, links);
        List<Published.Place> cells = Cells.of(grids, net, captions);
        Prior prior = net.decided(fixed, Earlier.of(net.linked(), cells, rule, editions));
        return new Seen(rule, grids, net, cells, prior.hiding(net.indexed(grids, rule)));
    }

    DisclosureRule rule() {
        return rule;
    }

    List<Grid> grids() {
        return grids;
    }

    CountNet net() {
        return net;
    }

    /// Where the counts stand.
    List<Published.Place> cells() {
        return cells;
    }

    /// What readers of earlier editions know.
    Prior prior() {
        return prior;
    }

    /// What is seen of a count of the document; itself where the spot holds none.
    Shown at(Spot spot) {
        return net.at(spot).map(shown::get).orElseThrow();
    }

    boolean holdsCount(Spot spot) {
        return net.at(spot).isPresent();
    }

    boolean withholds(Spot spot) {
        return holdsCount(spot) && at(spot) instanceof Shown.Withheld;
    }

    /// Whether anything of a table or chart is withheld.
    public boolean withholdsFrom(String key) {
        return net.spots().keySet().stream().anyMatch(spot -> spot.key().equals(key) && withholds(spot));
    }

    /// Whether every count of a table or chart is seen exactly.
    public boolean showsAllOf(String key) {
        return net.spots()
                .keySet()
                .stream()
                .noneMatch(spot -> spot.key().equals(key) && !(at(spot) instanceof Shown.Exact));
    }

    /// Whether any count of the rows with this label is withheld from a table or chart.
    public boolean withholds(String key, String label) {
        Grid grid = byKey.get(key);
        if (grid == null) {
            return false;
        }
        return net.spots()
                .keySet()
                .stream()
                .anyMatch(spot -> spot.key().equals(key) && grid.lines().get(spot.row()).label().equals(label)
                        && withholds(spot));
    }

    /// A count of a chart as the public sees it: NaN when withheld, rounded where the rule rounds, else itself.
    ///
    /// @param row from 0
    /// @param column from 0, the first being the labels
    public double count(String key, int row, int column, double exact) {
        Spot spot = new Spot(key, row, column);
        if (!holdsCount(spot)) {
            return exact;
        }
        return switch (at(spot)) {
            case Shown.Exact(long count) -> count;
            case Shown.Rounded(long count) -> count;
            case Shown.Withheld _, Shown.Masked _, Shown.Fewer _ -> Double.NaN;
        };
    }

    /// Whether a count must not be seen, wherever it stands.
    public boolean isSmall(long count) {
        return rule.sensitive(count);
    }

    /// Whether counts are rounded, so that a chart must be drawn anew even where nothing is withheld.
    public boolean rounds() {
        return rule instanceof DisclosureRule.Health;
    }
}
