package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.check.ColumnGuess;

import java.util.List;
import java.util.stream.IntStream;

/// The beginning of a table, before anything is imported: for a person who confirms or corrects what its columns mean.
///
/// @param file as in [TableHead#file()]
/// @param sheet the sheet; empty where the format has none
/// @param table which table of the sheet it is, from 1
/// @param rows the first rows of the sheet, or those from the titles of a further table on, whatever they are
/// @param headingRow which of these rows holds the headings, or the lowest of them, from 0
/// @param headings the headings by column, those of several rows joined; empty where a column has none
/// @param layout the id of the layout that fits best; `null` when none fits
/// @param columns a guess for every column
public record TablePreview(String file, String sheet, int table, List<Line> rows, int headingRow,
        List<String> headings, @Nullable String layout, List<ColumnGuess> columns) {

    public TablePreview {
        rows = List.copyOf(rows);
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
    }

    /// A row as people read it.
    ///
    /// @param number as a spreadsheet program numbers it, from 1
    /// @param cells by column
    public record Line(long number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// The headings by column, should another row hold them; those found where it is the one found, none past the last row.
    ///
    /// @param row which of the rows, from 0
    public List<String> headingsIn(int row) {
        if (row == headingRow) {
            return headings;
        }
        return row < rows.size() ? rows.get(row).cells() : List.of();
    }

    /// The first different values of a column below a row, blanks left out.
    ///
    /// @param row which of the rows, from 0
    /// @param most how many values to give at most
    public List<String> valuesBelow(int row, int column, int most) {
        return rows.stream()
                .skip(row + 1L)
                .map(Line::cells)
                .filter(cells -> column < cells.size() && !cells.get(column).isBlank())
                .map(cells -> cells.get(column))
                .distinct()
                .limit(most)
                .toList();
    }

    /// The columns that hold values below a row but have no heading in it, from 0.
    ///
    /// @param row which of the rows, from 0
    public List<Integer> unheadedBelow(int row) {
        List<String> heads = headingsIn(row);
        int width = rows.stream().skip(row + 1L).mapToInt(line -> line.cells().size()).max().orElse(0);
        return IntStream.range(0, width)
                .filter(column -> column >= heads.size() || heads.get(column).isBlank())
                .filter(column -> !valuesBelow(row, column, 1).isEmpty())
                .boxed()
                .toList();
    }

    /// The same without the rows of the next table; all rows where that one stands beside it.
    ///
    /// @param next the first row of the next table
    TablePreview above(long next) {
        List<Line> above = rows.stream().filter(row -> row.number() < next).toList();
        return above.size() <= headingRow ? this
                : new TablePreview(file, sheet, table, above, headingRow, headings, layout, columns);
    }

    /// What [ReadOptions#sheet()] calls this table and no other of its sheet.
    public String asked() {
        return TableWish.name(sheet, table);
    }
}
