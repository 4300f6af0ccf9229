package org.trigpoint.intake.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What may be the headings of a table. Prepared once, then compared with every layout.
public final class Headings {
    /// The heading of the column that stands for columns of whole years.
    public static final String YEARS = "Years";
    /// Columns further to the right have no meaning that a layout could know.
    public static final int MOST_COLUMNS = 1000;
    private final List<String> written;
    private final List<List<String>> normal = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<Integer, Role> given;

    /// @param written the headings by column; empty where a column has none. Columns beyond the thousandth have no meaning
    ///     that a layout could know, and are not looked at
    public Headings(List<String> written) {
        this(written, written, Map.of());
    }

    /// @param written the headings by column
    /// @param lowest where headings stand in several rows, those of the lowest row alone: either may be what is expected
    /// @param given the columns whose role is known whatever their heading
    public Headings(List<String> written, List<String> lowest, Map<Integer, Role> given) {
        this.given = Map.copyOf(given);
        this.written = List.copyOf(written.subList(0, Math.min(written.size(), MOST_COLUMNS)));
        for (int i = 0; i < this.written.size(); i++) {
            int column = i;
            String full = Heading.normal(this.written.get(i));
            String low = i < lowest.size() ? Heading.normal(lowest.get(i)) : "";
            normal.add(low.isEmpty() || low.equals(full) ? List.of(full) : List.of(full, low));
            normal.getLast().forEach(form -> place(form, column));
        }
        // What is written just so comes before what only is so without its unit or note.
        for (int i = 0; i < this.written.size(); i++) {
            List<String> forms = new ArrayList<>(normal.get(i));
            for (String bare : Remark.without(this.written.get(i), i < lowest.size() ? lowest.get(i) : "")) {
                if (!forms.contains(bare)) {
                    forms.add(bare);
                    place(bare, i);
                }
            }
            for (String english : english(this.written.get(i), forms)) {
                forms.add(english);
                place(english, i);
            }
            normal.set(i, List.copyOf(forms));
        }
    }

    /// What Welsh headings are in English; those in English already are not among them.
    private static List<String> english(String written, List<String> forms) {
        return Stream
                .concat(forms.stream().flatMap(form -> Welsh.english(form).stream()), Welsh.ofBoth(written).stream())
                .filter(english -> !english.isEmpty() && !forms.contains(english))
                .distinct()
                .toList();
    }

    private void place(String form, int column) {
        if (!form.isEmpty()) {
            places.computeIfAbsent(form, _ -> new ArrayList<>(1)).add(column);
        }
    }

    /// The headings as written, by column.
    public List<String> written() {
        return written;
    }

    /// Whether a column stands for columns of whole years.
    boolean hasYears() {
        return given.entrySet()
                .stream()
                .anyMatch(column -> column.getValue() == Role.PERIOD && written.get(column.getKey()).equals(YEARS));
    }

    Map<Integer, Role> given() {
        return given;
    }

    /// Whether an expected heading fits a column.
    boolean fits(Heading expected, int column) {
        return normal.get(column).stream().anyMatch(form -> !form.isEmpty() && expected.fits(form));
    }

    /// The first column that an expected heading fits and nobody has taken; -1 when there is none.
    int find(Heading expected, BitSet taken) {
        if (expected.isPlain()) {
            for (int column : places.getOrDefault(expected.normal(), List.of())) {
                if (!taken.get(column)) {
                    return column;
                }
            }
            return -1;
        }
        for (int i = 0; i < normal.size(); i++) {
            if (!taken.get(i) && fits(expected, i)) {
                return i;
            }
        }
        return -1;
    }

    /// The forms of all headings, each once.
    Iterable<String> forms() {
        return places.keySet();
    }
}
