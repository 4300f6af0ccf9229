package org.trigpoint.intake;

import org.trigpoint.intake.check.RowChecker;
import org.trigpoint.intake.sheet.Row;

import java.util.List;

/// The rows below headings, read further and further down: whether they are a table by those headings.
final class TableBelow {
    private final List<Row> rows;
    private final RowChecker checker;
    private int next;
    private int filled;
    private int sound;

    /// @param header the headings
    /// @param rows all rows, those of the headings among them
    TableBelow(Header header, List<Row> rows) {
        this.rows = rows;
        this.next = header.last() + 1;
        List<Row> sample = rows.subList(next, rows.size()).stream().filter(row -> !row.isBlank()).toList();
        this.checker = RowChecker.of(header.match(), sample, header.across(), null);
    }

    /// Whether at least half of the rows between the headings and a row are sound, and one at least; blank ones do not count.
    ///
    /// @param row at or below the row last asked for
    boolean isTableAbove(int row) {
        for (; next < row; next++) {
            if (!rows.get(next).isBlank()) {
                filled++;
                sound += isSound(rows.get(next)) ? 1 : 0;
            }
        }
        return sound > 0 && sound * 2 >= filled;
    }

    private boolean isSound(Row row) {
        int[] faults = {0};
        checker.check(row, _ -> {}, (_, _, _) -> faults[0]++);
        return faults[0] == 0;
    }
}
