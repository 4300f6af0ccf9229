package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.Row;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Compact pivot tables of spreadsheet programs. One column holds groups and their parts below each other, told apart by
/// indents that are no part of the cells, so rows that add up others cannot be known and are not read.
final class PivotTable {
    private static final String LABELS = "Row Labels";

    /// Completes "not imported: …".
    static final String REFUSAL = "it looks like a pivot table, with its groups and their parts in one column '"
            + LABELS
            + "', where rows may add up others. Import the records that it is made from; or, if no row but the last adds "
            + "up others, replace '" + LABELS + "' by what the rows are, such as Offence, and take out the totals";

    private PivotTable() {}

    /// Whether a table is one, and its layout does not know the column of labels.
    ///
    /// @param header where its headings stand among the rows; `null` when none were recognised
    /// @param rows those in which headings are looked for
    static boolean is(@Nullable Header header, List<Row> rows) {
        List<Row> headings = header == null ? rows : rows.subList(header.first(), header.last() + 1);
        return headings.stream()
                .map(PivotTable::labels)
                .flatMapToInt(OptionalInt::stream)
                .anyMatch(column -> header == null || header.match()
                        .columns()
                        .stream()
                        .noneMatch(known -> known.index() == column));
    }

    private static OptionalInt labels(Row row) {
        return IntStream.range(0, row.size())
                .filter(column -> row.cell(column).text().strip().equalsIgnoreCase(LABELS))
                .findFirst();
    }
}
