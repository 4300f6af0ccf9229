package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks a column of rates against columns of counts and populations. Which columns these are is told by nearly all rows
/// agreeing; those that do not are then wrong.
final class RateColumnCheck {
    private static final Pattern HEADER = Pattern.compile(".*\\b(?:per|/)\\s?(?<unit>1,?000|10,?000|100,?000)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 3;
    private static final double NEARLY_ALL = 0.7;

    private RateColumnCheck() {}

    static List<Claim> check(Table table) {
        List<Claim> claims = new ArrayList<>();
        List<Column> columns = Column.of(table);
        for (Column rates : columns) {
            Matcher header = HEADER.matcher(rates.header());
            if (header.matches()) {
                double unit = Double.parseDouble(header.group("unit").replace(",", ""));
                Rates best = best(columns, rates, unit);
                if (best != null) {
                    best.addTo(claims);
                }
            }
        }
        return claims;
    }

    private static @Nullable Rates best(List<Column> columns, Column rates, double unit) {
        Rates best = null;
        for (Column counts : columns) {
            for (Column people : columns) {
                Rates candidate = new Rates(counts, people, rates, unit);
                boolean distinct = counts.index() != people.index() && counts.index() != rates.index()
                        && people.index() != rates.index();
                if (distinct && candidate.holds() && (best == null || candidate.agreeing() > best.agreeing())) {
                    best = candidate;
                }
            }
        }
        return best;
    }

    /// Counts for every so many of a population.
    private record Rates(Column counts, Column people, Column rates, double unit) {
        private List<Column.Entry> judged() {
            return rates.entries().stream().filter(e -> computed(e) != null).toList();
        }

        long agreeing() {
            return judged().stream().filter(this::agrees).count();
        }

        boolean holds() {
            int rows = judged().size();
            return rows >= FEWEST && agreeing() >= 2 && (agreeing() >= rows - 1 || agreeing() >= NEARLY_ALL * rows);
        }

        private @Nullable Double computed(Column.Entry entry) {
            Cell count = counts.in(entry.row());
            Cell all = people.in(entry.row());
            return count == null || all == null || all.value() <= count.value() ? null
                    : count.value() * unit / all.value();
        }

        private boolean agrees(Column.Entry entry) {
            Double computed = computed(entry);
            Interval stated = Interval.around(entry.cell().value(), entry.cell().step() / 2);
            return computed != null && stated.meets(new Interval(computed, computed));
        }

        void addTo(List<Claim> claims) {
            List<Column.Entry> all = judged();
            Row first = all.getFirst().row();
            claims.add(new Claim(first.line(), first.label() + " … " + all.getLast().row().label(), Finding.CONSISTENT,
                    rates.header(), agreeing() + " of " + all.size() + " rows",
                    "the rates follow from " + counts.header() + " and " + people.header()));
            all.stream().filter(e -> !agrees(e)).forEach(e -> claims.add(claim(e)));
        }

        private Claim claim(Column.Entry entry) {
            Double computed = computed(entry);
            return new Claim(entry.row().line(), String.join(" | ", entry.row().cells()), Finding.INCONSISTENT,
                    entry.row().cell(rates.index()), String.format(Locale.UK, "%.2f", computed),
                    "it does not follow from the figures of its row");
        }
    }
}
