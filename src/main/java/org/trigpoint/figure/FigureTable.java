package org.trigpoint.figure;

import java.util.List;

/// The numbers of a figure as a table.
///
/// @param headings one a column
/// @param rows as many cells a row as there are headings
public record FigureTable(List<String> headings, List<List<Cell>> rows) {

    public FigureTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " under " + headings.size() + " headings");
            }
        }
    }

    /// One cell.
    ///
    /// @param text as people read it: "1,204", "−14.4%", "no data"
    /// @param value the same number in full precision; NaN for words and for missing values
    public record Cell(String text, double value) {
        /// Words.
        public static Cell of(String text) {
            return new Cell(text, Double.NaN);
        }

        /// A number, or "no data" when it is NaN.
        public static Cell of(double value) {
            return new Cell(NumberText.orNoData(value), value);
        }

        /// A percentage change with its sign, or "no data" when it is NaN.
        public static Cell ofChange(double percent) {
            return new Cell(Double.isNaN(percent) ? NumberText.NO_DATA : NumberText.change(percent), percent);
        }
    }
}
