package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Checks a last column headed "Total" against the other figures of each row, as in a matrix of scores. That it is
/// their sum is told by nearly all rows agreeing; those that do not are then wrong.
final class RowTotalCheck {
    private static final int FEWEST_ROWS = 4;
    private static final double NEARLY_ALL = 0.7;
    private static final Pattern TOTAL = Pattern
            .compile("(?:grand |overall )?total(?: scores?| points)?", Pattern.CASE_INSENSITIVE);

    private RowTotalCheck() {}

    static List<Claim> check(Table table) {
        List<Column> columns = Column.of(table).stream().filter(c -> !c.entries().isEmpty()).toList();
        if (columns.size() < 3 || !TOTAL.matcher(columns.getLast().header().strip()).matches()) {
            return List.of();
        }
        List<Column> parts = columns.subList(0, columns.size() - 1);
        List<Column.Entry> totals = columns.getLast().entries().stream().filter(e -> isWhole(e, parts)).toList();
        List<Column.Entry> wrong = totals.stream().filter(e -> !agrees(e, parts)).toList();
        if (totals.size() < FEWEST_ROWS || totals.size() - wrong.size() < NEARLY_ALL * totals.size()) {
            return List.of();
        }
        return claims(columns.getLast(), totals, wrong, parts);
    }

    private static List<Claim> claims(Column total, List<Column.Entry> all, List<Column.Entry> wrong,
            List<Column> parts) {
        List<Claim> claims = new ArrayList<>();
        Row first = all.getFirst().row();
        claims.add(new Claim(first.line(), first.label() + " … " + all.getLast().row().label(), Finding.CONSISTENT,
                total.header(), all.size() - wrong.size() + " of " + all.size() + " rows",
                "the column adds up the figures before it"));
        wrong.forEach(entry -> claims.add(new Claim(entry.row().line(), String.join(" | ", entry.row().cells()),
                Finding.INCONSISTENT, entry.row().cell(total.index()),
                Wording.number(Column.sum(of(entry.row(), parts))), "the figures of its row come to that")));
        return claims;
    }

    /// Whether a row has a figure of the total's unit in every column.
    private static boolean isWhole(Column.Entry total, List<Column> parts) {
        List<Column.Entry> row = of(total.row(), parts);
        return row.size() == parts.size() && Column.sameUnit(row, total.cell());
    }

    private static boolean agrees(Column.Entry total, List<Column> parts) {
        return Column.sumsTo(of(total.row(), parts), total.cell());
    }

    private static List<Column.Entry> of(Row row, List<Column> parts) {
        return parts.stream().flatMap(c -> c.entries().stream()).filter(e -> e.row().equals(row)).toList();
    }
}
