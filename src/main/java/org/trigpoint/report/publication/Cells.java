package org.trigpoint.report.publication;

import org.trigpoint.statistics.disclosure.Earlier;
import org.trigpoint.statistics.disclosure.Published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The cells of a document that hold counts, named so that the next edition of the document finds them again.
final class Cells {
    private Cells() {}

    /// Every cell with a count, with the position of its count.
    ///
    /// @param captions of the tables, by key; a chart has none
    static List<Published.Place> of(List<Grid> grids, CountNet net, Map<String, String> captions) {
        List<Published.Place> places = new ArrayList<>();
        for (Grid grid : grids) {
            String table = name(grid.key(), captions.getOrDefault(grid.key(), grid.key()));
            Map<String, Integer> met = new HashMap<>();
            for (int r = 0; r < grid.lines().size(); r++) {
                String label = grid.lines().get(r).label();
                int nth = met.merge(label, 1, Integer::sum) - 1;
                for (int c = 0; c < grid.headings().size(); c++) {
                    String heading = grid.headings().get(c);
                    net.at(new Spot(grid.key(), r, c))
                            .ifPresent(at -> places.add(new Published.Place(table, heading, label, nth, at)));
                }
            }
        }
        return places;
    }

    /// A key with a number in it says where a table stands ("place-1"), which another place may take next year: such a
    /// table goes by its caption, whatever the years in it.
    private static String name(String key, String caption) {
        return (key.chars().anyMatch(Character::isDigit) ? Earlier.timeless(caption) : key).toLowerCase(Locale.UK);
    }
}
