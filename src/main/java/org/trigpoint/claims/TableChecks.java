package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The checks of one table. One wrong figure may break several sums; only the nearest of them is told.
final class TableChecks {
    private static final double TOLERANCE = 1e-6;

    private TableChecks() {}

    static List<Claim> check(Table table, List<Sentence> sentences) {
        List<Claim> rows = RowTotalCheck.check(table);
        List<Claim> shares = ShareColumnCheck.check(table);
        List<Claim> totals = TotalCheck.check(table).stream().filter(total -> !isExplained(total, rows)).toList();
        boolean wrongShare = shares.stream().anyMatch(claim -> claim.finding() == Finding.INCONSISTENT);
        List<Claim> splits = SplitCheck.check(table, sentences)
                .stream()
                .filter(split -> !wrongShare || split.finding() == Finding.CONSISTENT)
                .toList();
        List<Claim> claims = new ArrayList<>();
        Stream.of(totals, splits, RowCheck.check(table), rows, shares, RateColumnCheck.check(table))
                .forEach(claims::addAll);
        return claims;
    }

    /// Whether a total that does not add up would do so with the wrong total of a row put right.
    private static boolean isExplained(Claim total, List<Claim> rows) {
        return total.finding() == Finding.INCONSISTENT && rows.stream()
                .filter(row -> row.finding() == Finding.INCONSISTENT && row.line() != total.line())
                .anyMatch(row -> Math.abs(-excess(total) - excess(row)) < TOLERANCE);
    }

    private static double excess(Claim claim) {
        Cell stated = Cell.of(claim.stated());
        Cell computed = Cell.of(claim.computed());
        return stated == null || computed == null ? Double.NaN : stated.value() - computed.value();
    }
}
