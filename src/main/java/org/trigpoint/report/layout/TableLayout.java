package org.trigpoint.report.layout;

import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The size of type and the widths of columns with which a table fits its page. Numbers are never broken and verdicts
/// stay on one line if smaller type allows it; words break between each other, and within only where nothing else helps.
/// Nothing is ever cut off. A small table is narrower than the line, so that its numbers stay near their names.
///
/// @param points the size of type
/// @param widths of the columns in centimetres
public record TableLayout(double points, List<Double> widths) {

    /// Left and right of the text in a cell, in ems.
    public static final double PADDING_EMS = 0.5;
    /// How far parts of a row above are set in, in ems.
    public static final double INDENT_EMS = 1.2;

    private static final double[] SIZES = {10, 9.5, 9, 8.5, 8, 7.5, 7};
    private static final double SMALLEST_COMFORT = 8.5;
    private static final double COMFORTABLE_NAME_CENTIMETRES = 4.6;
    private static final double COMFORTABLE_TEXT_CENTIMETRES = 2.8;
    private static final int LONGEST_WORD = 22;
    private static final double WIDEST_WISH_SHARE = 0.5;
    private static final double ROOM = 1.5;
    private static final double NARROWEST_SHARE = 0.5;
    private static final double CENTIMETRES_PER_POINT = 2.54 / 72;
    /// Programs round differently; without a little room a number that just fits here wraps there.
    private static final double SLACK = 1.02;

    /// The width of a column in centimetres.
    ///
    /// @param least without breaking a number or a word
    /// @param comfort with verdicts on one line and text on few
    /// @param wish with everything on one line
    private record Need(double least, double comfort, double wish) {
        Need {
            comfort = Math.max(comfort, least);
            wish = Math.max(wish, comfort);
        }

        Need and(Need other) {
            return new Need(Math.max(least, other.least), Math.max(comfort, other.comfort), Math.max(wish, other.wish));
        }
    }

    /// Fits a table into a line of this width.
    public static TableLayout fit(Table table, double line, TextWidths text) {
        for (double points : SIZES) {
            List<Need> needs = new Measure(text, points, line).needs(table);
            if (points >= SMALLEST_COMFORT && sum(needs, Need::comfort) <= line) {
                return new TableLayout(points, spread(needs, Need::comfort, line));
            }
        }
        for (double points : SIZES) {
            List<Need> needs = new Measure(text, points, line).needs(table);
            if (sum(needs, Need::least) <= line) {
                return new TableLayout(points, spread(needs, Need::least, line));
            }
        }
        double points = SIZES[SIZES.length - 1];
        return new TableLayout(points, scaled(new Measure(text, points, line).needs(table), Need::least, line));
    }

    private static double sum(List<Need> needs, ToDoubleFunction<Need> width) {
        return needs.stream().mapToDouble(width).sum();
    }

    /// As style sheets do: everybody gets the least, the rest goes by what each would like beyond it.
    private static List<Double> spread(List<Need> needs, ToDoubleFunction<Need> least, double line) {
        double wish = sum(needs, Need::wish);
        if (wish <= line) {
            return scaled(needs, Need::wish, Math.min(line, Math.max(wish * ROOM, line * NARROWEST_SHARE)));
        }
        double share = (line - sum(needs, least)) / (wish - sum(needs, least));
        return needs.stream()
                .map(need -> least.applyAsDouble(need) + (need.wish - least.applyAsDouble(need)) * share)
                .toList();
    }

    private static List<Double> scaled(List<Need> needs, ToDoubleFunction<Need> width, double line) {
        double factor = line / sum(needs, width);
        return needs.stream().map(need -> width.applyAsDouble(need) * factor).toList();
    }

    private record Measure(TextWidths text, double points, double line) {
        List<Need> needs(Table table) {
            List<Need> needs = new ArrayList<>();
            for (int column = 0; column < table.columns().size(); column++) {
                needs.add(need(table, column));
            }
            return needs;
        }

        private Need need(Table table, int column) {
            double heading = longestWord(table.columns().get(column).heading(), true);
            return table.rows()
                    .stream()
                    .map(row -> need(row, column))
                    .reduce(new Need(heading, heading, heading), Need::and);
        }

        private Need need(Row row, int column) {
            boolean bold = row.role() == Row.Role.TOTAL;
            double indent = row.role() == Row.Role.PART && column == 0 ? ems(INDENT_EMS) : 0;
            Cell cell = row.cells().get(column);
            double whole = indent + whole(cell.text(), bold);
            return switch (cell) {
                case Cell.Drawing drawing -> fixed(padded(drawing.widthCentimetres()));
                case Cell.Amount _, Cell.Interval _, Cell.Missing _, Cell.Marked _ -> fixed(whole);
                case Cell.Status _, Cell.Day _ -> new Need(longestWord(cell.text(), bold), whole, whole);
                case Cell.Text _ -> new Need(indent + longestWord(cell.text(), bold),
                        Math.min(whole, column == 0 ? COMFORTABLE_NAME_CENTIMETRES : COMFORTABLE_TEXT_CENTIMETRES),
                        Math.min(whole, line * WIDEST_WISH_SHARE));
            };
        }

        private Need fixed(double width) {
            return new Need(width, width, width);
        }

        private double whole(String words, boolean bold) {
            return padded(bold ? text.bold(words, points) : text.regular(words, points));
        }

        private double longestWord(String words, boolean bold) {
            return Stream.of(words.split(" "))
                    .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())))
                    .mapToDouble(word -> whole(word, bold))
                    .max()
                    .orElse(0);
        }

        private double padded(double width) {
            return width * SLACK + 2 * ems(PADDING_EMS);
        }

        private double ems(double count) {
            return count * points * CENTIMETRES_PER_POINT;
        }
    }
}
