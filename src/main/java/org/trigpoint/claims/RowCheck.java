package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Checks tables of before, after, difference and per cent, row by row. Which columns these are is told by nearly all
/// rows agreeing; those that do not are then wrong.
final class RowCheck {
    private static final int FEWEST_ROWS = 4;
    private static final double NEARLY_ALL = 0.7;
    private static final Pattern CHANGE = Pattern.compile(
            ".*(?:change|difference|\\bdiff\\b|%|\\+/-|variance|percent|numeric|increase|reduction).*",
            Pattern.CASE_INSENSITIVE);

    /// A header that says what its column is, so that fewer rows are enough.
    private static final Pattern SAYS_SO = Pattern.compile("\\b(?:change|difference|diff)\\b|\\+/-",
            Pattern.CASE_INSENSITIVE);

    private RowCheck() {}

    static List<Claim> check(Table table) {
        List<Claim> claims = new ArrayList<>();
        List<Column> columns = Column.of(table);
        for (Column result : columns) {
            boolean signed = result.entries().stream().filter(e -> e.cell().signed()).count() * 2 > result.entries()
                    .size();
            Derived derived = signed || CHANGE.matcher(result.header()).matches() ? best(columns, result) : null;
            if (derived != null) {
                derived.addTo(claims);
            }
        }
        return claims;
    }

    private static @Nullable Derived best(List<Column> columns, Column result) {
        Derived best = null;
        for (Column before : columns) {
            for (Column after : columns) {
                Derived derived = new Derived(before, after, result);
                boolean distinct = before.index() != after.index() && before.index() != result.index()
                        && after.index() != result.index();
                if (distinct && derived.holds() && (best == null || derived.agreeing() > best.agreeing())) {
                    best = derived;
                }
            }
        }
        return best;
    }

    /// A column that should follow from two others.
    private record Derived(Column before, Column after, Column result) {
        private List<Column.Entry> judged() {
            return result.entries().stream().filter(e -> computed(e) != null).toList();
        }

        long agreeing() {
            return judged().stream().filter(this::agrees).count();
        }

        boolean holds() {
            int rows = judged().size();
            boolean few = rows == FEWEST_ROWS - 1 && agreeing() >= rows - 1 && SAYS_SO.matcher(result.header()).find();
            return few || (rows >= FEWEST_ROWS && agreeing() >= NEARLY_ALL * rows);
        }

        private @Nullable Interval computed(Column.Entry entry) {
            Cell from = before.in(entry.row());
            Cell to = after.in(entry.row());
            if (from == null || to == null || !from.unit().equals(to.unit())) {
                return null;
            }
            boolean percent = entry.cell().unit().equals("%") && !from.unit().equals("%");
            if (!percent) {
                return to.interval().minus(from.interval());
            }
            return from.interval().low() > 0 ? to.interval().percentChangeFrom(from.interval()) : null;
        }

        private boolean agrees(Column.Entry entry) {
            Interval computed = computed(entry);
            Interval stated = entry.cell().interval();
            return computed != null
                    && (computed.meets(stated) || (!entry.cell().signed() && computed.negated().meets(stated)));
        }

        void addTo(List<Claim> claims) {
            List<Column.Entry> all = judged();
            Row first = all.getFirst().row();
            claims.add(new Claim(first.line(), first.label() + " … " + all.getLast().row().label(), Finding.CONSISTENT,
                    result.header(), agreeing() + " of " + all.size() + " rows",
                    "the column follows from " + name(before) + " and " + name(after)));
            all.stream().filter(e -> !agrees(e)).forEach(e -> claims.add(claim(e)));
        }

        private static String name(Column column) {
            return column.header().isBlank() ? "column " + (column.index() + 1) : column.header();
        }

        private Claim claim(Column.Entry entry) {
            Interval computed = computed(entry);
            double middle = computed == null ? Double.NaN : (computed.low() + computed.high()) / 2;
            String should = entry.cell().unit().equals("%") ? Wording.change(middle) : Wording.number(middle);
            return new Claim(entry.row().line(), String.join(" | ", entry.row().cells()), Finding.INCONSISTENT,
                    entry.row().cell(result.index()), should, "it does not follow from the figures of its row");
        }
    }
}
