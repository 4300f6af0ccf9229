package org.trigpoint.report.layout;

import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How wide a column has to be, in centimetres.
///
/// @param least without breaking a number or a word
/// @param whole with everything on one line
/// @param padding the part of both that is not text
record ColumnNeed(double least, double whole, double padding) {

    /// Broken lines never fill quite to the end.
    private static final double RAGGED = 1.15;

    /// Programs round differently; without a little room a number that just fits here wraps there.
    private static final double SLACK = 1.02;
    private static final double CENTIMETRES_PER_POINT = 2.54 / 72;

    private static final int HEADING_LINES = 4;

    /// Characters of the longest words that are kept on one line where possible: "no clear change".
    private static final int SHORT_WORDS = 15;

    /// Whether verdicts and other short words may take two lines.
    enum Verdicts {
        ON_ONE_LINE, WRAPPED
    }

    /// What type of this size asks of every column.
    static List<ColumnNeed> of(Table table, double points, Verdicts verdicts, TextWidths text) {
        Measure measure = new Measure(text, points, verdicts);
        List<ColumnNeed> needs = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            needs.add(measure.column(table, column));
        }
        return needs;
    }

    /// The width with its longest text on this many lines.
    double on(int lines) {
        return lines == 1 ? whole : Math.max(least, padding + (whole - padding) / lines * RAGGED);
    }

    private ColumnNeed and(ColumnNeed other) {
        return new ColumnNeed(Math.max(least, other.least), Math.max(whole, other.whole), padding);
    }

    private record Measure(TextWidths text, double points, Verdicts verdicts) {
        ColumnNeed column(Table table, int index) {
            Column column = table.columns().get(index);
            return table.rows()
                    .stream()
                    .map(row -> cell(row, index))
                    .reduce(heading(column.lettering()), ColumnNeed::and);
        }

        /// Where there is room a heading takes no more lines than these.
        private ColumnNeed heading(String words) {
            double word = longestWord(words, true);
            return between(word, Math.max(word, padded(text.bold(words, points) / HEADING_LINES * RAGGED)));
        }

        private ColumnNeed cell(Row row, int index) {
            boolean bold = row.role() == Row.Role.TOTAL;
            double indent = row.role() == Row.Role.PART && index == 0 ? ems(TableLayout.INDENT_EMS) : 0;
            Cell cell = row.cells().get(index);
            double whole = indent + width(cell.text(), bold);
            double word = indent + longestWord(cell.text(), bold);
            return switch (cell) {
                case Cell.Drawing drawing -> fixed(padded(drawing.widthCentimetres()));
                case Cell.Amount _, Cell.Interval _, Cell.Missing _, Cell.Marked _ -> fixed(whole);
                case Cell.Status _, Cell.Day _ ->
                    verdicts == Verdicts.WRAPPED ? between(word, whole) : fixed(whole);
                case Cell.Text words -> keepsTogether(words, index) ? fixed(whole) : between(word, whole);
            };
        }

        /// A short verdict reads as one, as a status does.
        private boolean keepsTogether(Cell.Text words, int index) {
            return index > 0 && verdicts == Verdicts.ON_ONE_LINE && words.text().length() <= SHORT_WORDS;
        }

        private ColumnNeed fixed(double width) {
            return between(width, width);
        }

        private ColumnNeed between(double least, double whole) {
            return new ColumnNeed(least, whole, padded(0));
        }

        private double width(String words, boolean bold) {
            return padded(bold ? text.bold(words, points) : text.regular(words, points));
        }

        private double longestWord(String words, boolean bold) {
            return Stream.of(words.split(" "))
                    .map(word -> word.substring(0, Math.min(TableLayout.LONGEST_WORD, word.length())))
                    .mapToDouble(word -> width(word, bold))
                    .max()
                    .orElse(0);
        }

        private double padded(double width) {
            return width * SLACK + 2 * ems(TableLayout.PADDING_EMS);
        }

        private double ems(double count) {
            return count * points * CENTIMETRES_PER_POINT;
        }
    }
}
