package org.trigpoint.figure;

import java.util.function.Function;

/// Where the columns of a chart of changes stand, left to right: category, before, after, plot, change, verdict. A
/// narrow frame shortens the categories and then leaves out the two counts.
///
/// @param category the width of the category names
/// @param before where the first count ends; NaN when left out
/// @param after where the second count ends; NaN when left out
/// @param plotLeft where the plot begins
/// @param plotRight where it ends
/// @param change where the change in figures ends
/// @param verdict where the verdict's shape begins
record ChangeColumns(double category, double before, double after, double plotLeft, double plotRight, double change,
        double verdict) {

    static final double MARGIN = 8;
    static final double SHAPE = 16;

    private static final double GAP = 13;
    private static final double NARROW = 430;
    private static final double WIDEST_CATEGORY = 0.3;

    static ChangeColumns of(ChangeBars chart, double width) {
        double verdict = width - MARGIN - SHAPE - widest(chart, c -> c.verdict().words(), "");
        double change = verdict - GAP;
        double plotRight = change - widest(chart, ChangeColumns::changeText, "Change") - GAP;
        double category = Math.min(widest(chart, ChangeBars.Change::category, ""), width * WIDEST_CATEGORY);
        double left = MARGIN + category + GAP;
        if (width < NARROW) {
            return new ChangeColumns(category, Double.NaN, Double.NaN, left, Math.max(left, plotRight), change,
                    verdict);
        }
        double before = left + widest(chart, c -> NumberText.orNoData(c.before()), chart.beforeName());
        double after = before + GAP + widest(chart, c -> NumberText.orNoData(c.after()), chart.afterName());
        double plotLeft = after + GAP;
        return new ChangeColumns(category, before, after, plotLeft, Math.max(plotLeft, plotRight), change, verdict);
    }

    /// The percentage where there is one, else the difference of the counts, else a dash: the verdict says what is missing.
    static String changeText(ChangeBars.Change change) {
        if (change.percent().hasEstimate()) {
            return NumberText.change(change.percent().estimate());
        }
        double difference = change.after() - change.before();
        if (Double.isNaN(difference)) {
            return "–";
        }
        return (difference > 0 ? "+" : "") + NumberText.of(difference);
    }

    private static double widest(ChangeBars chart, Function<ChangeBars.Change, String> text, String heading) {
        return chart.changes()
                .stream()
                .mapToDouble(c -> Lettering.NOTE.width(text.apply(c)))
                .reduce(Lettering.NOTE.width(heading), Math::max);
    }
}
