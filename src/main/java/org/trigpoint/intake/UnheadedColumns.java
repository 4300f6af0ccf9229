package org.trigpoint.intake;

import org.trigpoint.intake.check.PeriodsAcross;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.workbook.ColumnName;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Counts the rows that hold values in columns without a heading, which no layout can know and nobody reads.
final class UnheadedColumns {
    private static final int MOST_NAMED = 5;

    private final BitSet headed = new BitSet();
    private final BitSet met = new BitSet();
    private long rows;
    private long firstRow;
    private int firstColumn;
    private int shift;

    /// @param headings by column, those of several rows joined; empty where a column has none
    private UnheadedColumns(List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            headed.set(i, !headings.get(i).isEmpty());
        }
    }

    /// The columns without a heading below some headings. The labels of a grid of periods are read without one.
    static UnheadedColumns of(Header header, List<Row> rows) {
        UnheadedColumns columns = new UnheadedColumns(LikelyHeader.joined(rows, header.first(), header.last()));
        header.match().columns().forEach(column -> columns.headed.set(column.index()));
        if (header.across() instanceof PeriodsAcross periods) {
            columns.headed.set(0, periods.columns().getFirst().index());
            periods.columns().forEach(column -> columns.headed.set(column.index()));
            periods.other().forEach(columns.headed::set);
        }
        return columns;
    }

    /// Counts a row if it holds such values.
    void see(Row row) {
        boolean any = false;
        int width = Math.min(row.size(), HeaderSearch.MOST_COLUMNS);
        for (int i = headed.nextClearBit(0); i < width; i = headed.nextClearBit(i + 1)) {
            if (row.cell(i) != Cell.Blank.BLANK) {
                if (rows == 0 && !any) {
                    firstRow = row.number();
                    firstColumn = i;
                    shift = row.firstColumn();
                }
                any = true;
                met.set(i);
            }
        }
        rows += any ? 1 : 0;
    }

    /// What was met, in plain words; empty when no row held such values.
    Optional<String> words() {
        if (rows == 0) {
            return Optional.empty();
        }
        int columns = met.cardinality();
        return Optional.of(String.format(Locale.UK,
                "%s under %s without a heading (%s), first in row %d, column %s: these values are not read. "
                        + "To keep them, give each such column a heading in the file.",
                rows == 1 ? "1 row holds values" : String.format(Locale.UK, "%,d rows hold values", rows),
                columns == 1 ? "1 column" : columns + " columns", names(), firstRow, letters(firstColumn)));
    }

    private String letters(int column) {
        return ColumnName.of(shift + column);
    }

    private String names() {
        String names = String.join(", ", met.stream().limit(MOST_NAMED).mapToObj(this::letters).toList());
        return met.cardinality() <= MOST_NAMED ? names : names + " …";
    }
}
