package org.trigpoint.intake.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A row that may be the headings of a table. Prepared once, then compared with every layout.
public final class Headings {
    private static final int MOST_COLUMNS = 1000;
    private final List<String> written;
    private final List<String> normal = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /// @param written the headings by column; empty where a column has none. Columns beyond the thousandth have no meaning
    ///     that a layout could know, and are not looked at
    public Headings(List<String> written) {
        this.written = List.copyOf(written.subList(0, Math.min(written.size(), MOST_COLUMNS)));
        for (int i = 0; i < this.written.size(); i++) {
            String form = Heading.normal(this.written.get(i));
            normal.add(form);
            if (!form.isEmpty()) {
                places.computeIfAbsent(form, key -> new ArrayList<>(1)).add(i);
            }
        }
    }

    /// The headings as written, by column.
    List<String> written() {
        return written;
    }

    String normal(int column) {
        return normal.get(column);
    }

    /// How many columns have a heading.
    int filled() {
        return places.values().stream().mapToInt(List::size).sum();
    }

    /// The first column that an expected heading fits and nobody has taken; -1 when there is none.
    int find(Heading expected, BitSet taken) {
        if (expected.isPlain()) {
            return places.getOrDefault(expected.normal(), List.of())
                    .stream()
                    .filter(i -> !taken.get(i))
                    .findFirst()
                    .orElse(-1);
        }
        for (int i = 0; i < normal.size(); i++) {
            if (!taken.get(i) && expected.fits(normal.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
