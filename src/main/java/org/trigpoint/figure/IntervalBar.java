package org.trigpoint.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

/// An interval as a bar small enough for a cell of a table: a line for no change, a bar from the low end to the high one, a
/// dot for the estimate. Bars of one table have one scale, so that they can be compared down the column; an end beyond the
/// scale is cut off flat at its edge.
///
/// @param low the low end; at most `high`
/// @param value the estimate
/// @param high the high end
/// @param reach the scale runs from minus this to plus this; above 0
public record IntervalBar(double low, double value, double high, double reach) {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 16;
    private static final double BAR = 5;
    private static final double DOT = 7;
    private static final double MARGIN = 4;
    private static final int DOTS_PER_INCH = 220;

    public IntervalBar {
        if (!(low <= high && reach > 0) || Double.isNaN(value)) {
            throw new IllegalArgumentException("no interval: " + low + " to " + high + " within " + reach);
        }
    }

    /// Whether it holds no change.
    public boolean crossesZero() {
        return low <= 0 && high >= 0;
    }

    /// What it shows, in words.
    public String words() {
        return crossesZero() ? "crosses no change" : low > 0 ? "above no change" : "below no change";
    }

    /// The bytes of a PNG in the colours of paper.
    public byte[] png() throws IOException {
        return CellPicture.png(new PictureSize(WIDTH, HEIGHT, DOTS_PER_INCH), this::draw);
    }

    private void draw(Graphics2D graphics) {
        double middle = HEIGHT / 2;
        graphics.setColor(Palette.LIGHT.quiet());
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Line2D.Double(x(0), 0, x(0), HEIGHT));
        Color colour = crossesZero() ? Palette.LIGHT.past() : Palette.LIGHT.accent();
        graphics.setColor(colour);
        graphics.fill(new Rectangle2D.Double(x(low), middle - BAR / 2, Math.max(1, x(high) - x(low)), BAR));
        if (Math.abs(value) <= reach) {
            graphics.setColor(Palette.LIGHT.ink());
            graphics.fill(new Ellipse2D.Double(x(value) - DOT / 2, middle - DOT / 2, DOT, DOT));
        }
    }

    private double x(double percent) {
        double within = Math.clamp(percent, -reach, reach);
        return MARGIN + (within + reach) / (2 * reach) * (WIDTH - 2 * MARGIN);
    }
}
