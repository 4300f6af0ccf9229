package org.trigpoint.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// The rectangle of a chart in which values are drawn, with a vertical axis on its left.
///
/// @param bounds the rectangle
/// @param ticks the values of the vertical axis
record PlotArea(Rectangle2D bounds, Ticks ticks) {
    Scale vertical() {
        return Scale.of(ticks, bounds.getMaxY(), bounds.getMinY());
    }

    /// The hairlines and their values; the lowest line stronger where it is zero.
    void drawGrid(Pen pen) {
        Scale y = vertical();
        for (double value : ticks.values()) {
            boolean zero = value == 0;
            pen.line(new Line2D.Double(bounds.getMinX(), y.at(value), bounds.getMaxX(), y.at(value)),
                    zero ? pen.palette().quiet() : pen.palette().grid(), 1);
            pen.writeMiddle(pen.note(ticks.text(value), Pen.Anchor.END), bounds.getMinX() - 8, y.at(value));
        }
    }

    /// About one line every 40 units.
    static int tickCount(double height) {
        return (int) Math.clamp(height / 40, 2, 6);
    }
}
