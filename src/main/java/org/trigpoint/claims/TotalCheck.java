package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Checks total rows of tables against the rows above them, and "total, allocated, remaining".
final class TotalCheck {
    private static final Pattern REST = Pattern.compile(".*\\b(?:remaining|balance|unallocated|underspend|left)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_ADDITIVE = Pattern.compile(
            ".*(?:\\brates?\\b|average|\\bper\\b|%|rank|index|score|median|mean|ratio|change|target).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MONEY = Pattern.compile(".*(?:£|amount|allocat|funding|budget|income|spend|cost).*",
            Pattern.CASE_INSENSITIVE);

    private static final double MOST_SHORT = 0.1;
    private static final double MOST_OVER = 0.2;
    private static final double FARTHEST = 0.5;

    private TotalCheck() {}

    /// A total with what its rows add up to.
    private record Sum(Column.Entry total, double sum, boolean agrees, boolean hierarchy, boolean money) {
        /// Rows that fall far short may be a choice of all; money is seldom listed in part.
        boolean near() {
            return money ? roughly() : excess() >= -MOST_SHORT && excess() <= MOST_OVER;
        }

        boolean roughly() {
            return Math.abs(excess()) <= FARTHEST;
        }

        private double excess() {
            return (sum - total.cell().value()) / total.cell().value();
        }

        Claim claim(String where) {
            Cell cell = total.cell();
            return new Claim(total.row().line(), total.row().label(),
                    agrees ? Finding.CONSISTENT : Finding.INCONSISTENT,
                    Cell.written(cell.unit(), cell.value()), Cell.written(cell.unit(), sum),
                    agrees ? "" : "the rows " + where + " add up to " + Cell.written(cell.unit(), sum));
        }
    }

    static List<Claim> check(Table table) {
        List<Claim> claims = new ArrayList<>();
        Map<Row, List<Sum>> byRow = new LinkedHashMap<>();
        for (Column column : Column.of(table)) {
            if (!column.gaps() && !NOT_ADDITIVE.matcher(column.header()).matches()) {
                sums(column).forEach(s -> byRow.computeIfAbsent(s.total().row(), r -> new ArrayList<>()).add(s));
                rest(column, claims);
            }
        }
        byRow.values().forEach(sums -> judge(sums, claims));
        return claims;
    }

    /// Where one column adds up, the others should; a column alone is only doubted when it is near.
    private static void judge(List<Sum> sums, List<Claim> claims) {
        boolean anyAgrees = sums.stream().anyMatch(Sum::agrees);
        for (Sum sum : sums) {
            boolean doubted = anyAgrees ? sum.roughly() : sums.size() == 1 && sum.near() && !sum.hierarchy();
            if (sum.agrees() || (doubted && sum.total().isTotal())) {
                claims.add(sum.claim("above"));
            }
        }
    }

    private static List<Sum> sums(Column column) {
        List<Sum> sums = new ArrayList<>();
        List<Column.Entry> group = new ArrayList<>();
        List<Column.Entry> all = new ArrayList<>();
        for (Column.Entry entry : column.entries()) {
            if (entry.isTotal() || (entry.isSortOfTotal() && group.size() > 1)) {
                if (group.size() > 1 && Column.sameUnit(group, entry.cell()) && !entry.cell().unit().equals("%")) {
                    sums.add(sum(column, group, all, entry));
                }
                group.clear();
            } else {
                group.add(entry);
            }
            all.add(entry);
        }
        return sums;
    }

    private static Sum sum(Column column, List<Column.Entry> group, List<Column.Entry> all, Column.Entry total) {
        List<Column.Entry> parts = all.stream().filter(e -> !e.isTotal()).toList();
        List<Column.Entry> subtotals = all.stream().filter(Column.Entry::isTotal).toList();
        Cell cell = total.cell();
        boolean agrees = Column.sumsTo(group, cell) || Column.sumsTo(parts, cell) || Column.sumsTo(subtotals, cell);
        double sum = Column.sum(group);
        return new Sum(total, sum, agrees, isRun(group, sum - cell.value()), isMoney(column));
    }

    private static boolean isMoney(Column column) {
        return MONEY.matcher(column.header()).matches()
                || column.entries().stream().allMatch(e -> e.cell().unit().equals("£"));
    }

    /// Whether an excess is the sum of rows that follow each other: they are then part of another row.
    private static boolean isRun(List<Column.Entry> group, double excess) {
        for (int from = 0; from < group.size(); from++) {
            for (int to = from + 1; to <= group.size(); to++) {
                if (Column.sum(group.subList(from, to)) == excess) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void rest(Column column, List<Claim> claims) {
        List<Column.Entry> all = column.entries();
        for (int i = 2; i < all.size(); i++) {
            Column.Entry total = all.get(i - 2);
            List<Column.Entry> parts = all.subList(i - 1, i + 1);
            boolean remaining = REST.matcher(all.get(i).row().label()).matches();
            if (remaining && total.isSortOfTotal() && Column.sameUnit(parts, total.cell())) {
                claims.add(new Sum(total, Column.sum(parts), Column.sumsTo(parts, total.cell()), false, true)
                        .claim("below"));
            }
        }
    }
}
