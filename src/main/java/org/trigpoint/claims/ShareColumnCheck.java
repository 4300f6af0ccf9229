package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Checks a column of shares against a column of counts and its total. Which columns these are is told by nearly all rows
/// agreeing; those that do not are then wrong.
final class ShareColumnCheck {
    private static final Pattern SHARE = Pattern.compile(".*(?:share|proportion|percentage|per ?cent|%).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE = Pattern.compile(".*(?:change|difference|increase|reduction|diff\\b).*",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 3;
    private static final double NEARLY_ALL = 0.7;

    private ShareColumnCheck() {}

    static List<Claim> check(Table table) {
        List<Claim> claims = new ArrayList<>();
        List<Column> columns = Column.of(table);
        for (Column shares : columns) {
            boolean plain = shares.entries().stream().noneMatch(e -> e.cell().signed())
                    && SHARE.matcher(shares.header()).matches() && !CHANGE.matcher(shares.header()).matches();
            if (plain) {
                columns.stream()
                        .filter(counts -> counts.index() != shares.index())
                        .forEach(counts -> check(counts, shares, claims));
            }
        }
        return claims;
    }

    private static void check(Column counts, Column shares, List<Claim> claims) {
        List<Column.Entry> totals = counts.entries().stream().filter(Column.Entry::isTotal).toList();
        if (totals.size() != 1 || totals.getFirst().cell().value() <= 0
                || !totals.getFirst().cell().unit().isEmpty()) {
            return;
        }
        Interval whole = totals.getFirst().cell().interval();
        List<Column.Entry> judged = shares.entries()
                .stream()
                .filter(e -> !e.isTotal() && counts.in(e.row()) != null)
                .toList();
        List<Column.Entry> wrong = judged.stream().filter(e -> !agrees(counts, whole, e)).toList();
        int right = judged.size() - wrong.size();
        boolean holds = judged.size() >= FEWEST && right >= 2
                && (right >= judged.size() - 1 || right >= NEARLY_ALL * judged.size());
        if (holds) {
            wrong.forEach(e -> claims.add(claim(counts, shares, totals.getFirst(), e)));
        }
    }

    private static boolean agrees(Column counts, Interval whole, Column.Entry share) {
        Cell count = counts.in(share.row());
        // a share may be written with its sign or, below such a header, without
        double half = share.cell().step() / 2;
        Interval stated = Interval.around(share.cell().value(), half);
        return count != null && count.interval().percentOf(whole).meets(stated);
    }

    private static Claim claim(Column counts, Column shares, Column.Entry total, Column.Entry share) {
        Cell count = counts.in(share.row());
        double computed = count == null ? Double.NaN : 100 * count.value() / total.cell().value();
        return new Claim(share.row().line(), String.join(" | ", share.row().cells()), Finding.INCONSISTENT,
                share.row().cell(shares.index()), Wording.percent(computed),
                "its share of " + Wording.number(total.cell().value()));
    }
}
