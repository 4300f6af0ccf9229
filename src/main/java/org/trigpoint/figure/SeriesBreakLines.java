package org.trigpoint.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Breaks in a series as dashed lines, with their words in a row above the plot; where two sets of words would touch,
/// the later goes without.
///
/// @param breaks what changed, and where
/// @param middle where the value with an index stands
/// @param plot the rectangle of the values
record SeriesBreakLines(List<SeriesBreak> breaks, IntToDoubleFunction middle, Rectangle2D plot) {

    private static final double GAP = 5;

    /// The height of the row above the plot.
    static double height(List<SeriesBreak> breaks) {
        return breaks.isEmpty() ? 0 : Lettering.NOTE.lineHeight();
    }

    void draw(Pen pen) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (SeriesBreak one : breaks) {
            double x = (middle.applyAsDouble(one.before() - 1) + middle.applyAsDouble(one.before())) / 2;
            pen.dashes(new Line2D.Double(x, plot.getMinY() - GAP, x, plot.getMaxY()), pen.palette().quiet(), 1);
            String words = Lettering.NOTE.fitted(one.words(), plot.getWidth());
            double width = Lettering.NOTE.width(words);
            double left = Math.clamp(x - width / 2, plot.getMinX(), Math.max(plot.getMinX(), plot.getMaxX() - width));
            Rectangle2D room = new Rectangle2D.Double(left - GAP, 0, width + 2 * GAP, 1);
            if (taken.stream().noneMatch(room::intersects)) {
                taken.add(room);
                pen.write(pen.note(words, Pen.Anchor.START), left, plot.getMinY() - GAP - 4);
            }
        }
    }
}
