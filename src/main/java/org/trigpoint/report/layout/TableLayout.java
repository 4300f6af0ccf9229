package org.trigpoint.report.layout;

import org.trigpoint.report.document.Table;
import org.trigpoint.report.layout.ColumnNeed.Verdicts;

import java.util.List;
import java.util.Optional;

/// The size of type and the widths of columns with which a table fits its page. Numbers are never broken and verdicts
/// stay on one line if smaller type allows it; text wraps between words, and within only where nothing else helps.
/// Nothing is ever cut off. A small table is narrower than the line, so that its numbers stay near their names.
///
/// @param points the size of type
/// @param widths of the columns in centimetres
public record TableLayout(double points, List<Double> widths) {

    /// Left and right of the text in a cell, in ems.
    public static final double PADDING_EMS = 0.5;
    /// How far parts of a row above are set in, in ems.
    public static final double INDENT_EMS = 1.2;
    /// Characters; longer words are broken anywhere.
    public static final int LONGEST_WORD = 28;

    private static final double[] SIZES = {10, 9.5, 9, 8.5, 8, 7.5, 7};
    private static final double SMALLEST_ON_ONE_LINE = 9;
    private static final double SMALLEST_ON_TWO_LINES = 8.5;
    /// Beside many columns of numbers a name would be set in a column of single words.
    private static final int MANY_COLUMNS = 8;
    private static final double SMALLEST_ON_ONE_LINE_BESIDE_NUMBERS = 8;
    private static final double SMALLEST_BESIDE_NUMBERS = 7.5;
    private static final int MOST_LINES_OF_A_NAME = 3;
    private static final double ROOM = 1.5;
    private static final double NARROWEST_SHARE = 0.5;

    /// Fits a table into a line of this width. Rather than break a line the type is made a little smaller: down to 9 points
    /// for everything on one line, to 8.5 for names on one line and other text on two, and beside many
    /// columns to 8 for everything on one line and to 7.5 for names on three. Text that is longer wraps anyway
    /// and gets the largest type that breaks no number and no word.
    public static TableLayout fit(Table table, double line, TextWidths text) {
        Trial trial = new Trial(table, line, text);
        return trial
                .largest(Verdicts.ON_ONE_LINE, (points, spread) -> points >= SMALLEST_ON_ONE_LINE && spread.most() == 1)
                .or(() -> trial.largest(Verdicts.ON_ONE_LINE,
                        (points, spread) -> points >= SMALLEST_ON_TWO_LINES && spread.lines(0) == 1
                                && spread.most() == 2))
                .or(() -> trial.largest(Verdicts.ON_ONE_LINE,
                        (points, spread) -> table.columns().size() >= MANY_COLUMNS
                                && points >= SMALLEST_ON_ONE_LINE_BESIDE_NUMBERS && spread.most() == 1))
                .or(() -> trial.largest(Verdicts.ON_ONE_LINE,
                        (points, spread) -> table.columns().size() >= MANY_COLUMNS
                                && points >= SMALLEST_BESIDE_NUMBERS && spread.lines(0) <= MOST_LINES_OF_A_NAME))
                .or(() -> trial.largest(Verdicts.ON_ONE_LINE, (_, _) -> true))
                .or(() -> trial.largest(Verdicts.WRAPPED, (_, _) -> true))
                .orElseGet(trial::squeezed);
    }

    @FunctionalInterface
    private interface Choice {
        boolean accepts(double points, Spread spread);
    }

    private record Trial(Table table, double line, TextWidths text) {
        /// The largest type with which the table fits and that is acceptable.
        Optional<TableLayout> largest(Verdicts verdicts, Choice choice) {
            for (double points : SIZES) {
                Spread spread = Spread.over(line, ColumnNeed.of(table, points, verdicts, text));
                if (spread.fits() && choice.accepts(points, spread)) {
                    return Optional.of(new TableLayout(points, filled(spread, line)));
                }
            }
            return Optional.empty();
        }

        /// More columns than the page holds: the smallest type, words broken.
        TableLayout squeezed() {
            double points = SIZES[SIZES.length - 1];
            Spread spread = Spread.over(line, ColumnNeed.of(table, points, Verdicts.WRAPPED, text));
            return new TableLayout(points, spread.scaled(line));
        }
    }

    private static List<Double> filled(Spread spread, double line) {
        return spread.most() == 1
                ? spread.scaled(Math.min(line, Math.max(spread.total() * ROOM, line * NARROWEST_SHARE)))
                : spread.scaled(line);
    }
}
