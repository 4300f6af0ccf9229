package org.trigpoint.claims;

import java.util.List;
import java.util.regex.Pattern;

/// Rows that follow each other.
///
/// @param rows in order, header rows included
/// @param title the last words before it, often its caption; empty when there are none
/// @param heading the headings it stands under
record Table(List<Row> rows, String title, String heading) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    Table {
        rows = List.copyOf(rows);
    }

    /// The rows that head its columns: the first ones, of words and years only. A single year beside a label may be a
    /// count.
    List<Row> headers() {
        int count = 0;
        while (count < rows.size() && isHeader(rows.get(count))) {
            count++;
        }
        return rows.subList(0, count);
    }

    private static boolean isHeader(Row row) {
        List<String> heads = row.cells().stream().skip(1).filter(cell -> !cell.isBlank()).toList();
        boolean words = heads.stream().allMatch(cell -> YEAR.matcher(cell).matches() || Cell.of(cell) == null);
        boolean onlyYears = heads.stream().allMatch(cell -> YEAR.matcher(cell).matches());
        return words && (heads.size() != 1 || !onlyYears || row.label().isBlank()) && Cell.of(row.label()) == null;
    }
}
