package org.trigpoint.figure;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// A margin of a plot in which a chart writes words of its own: names at the ends of lines, columns of a table. It
/// stands where an axis does, so that the plot keeps its room free.
final class MarginAxis extends NumberAxis {
    private final transient Frame frame;
    private final transient Writing writing;

    /// An empty margin.
    MarginAxis(Frame frame, double room) {
        this(frame, room, (pen, plot) -> {});
    }

    /// @param room how wide it is at the left or right, or how high at the top
    MarginAxis(Frame frame, double room, Writing writing) {
        this.frame = frame;
        this.writing = writing;
        setFixedDimension(Math.max(0.01, room));
    }

    @Override
    public AxisState draw(Graphics2D graphics, double cursor, Rectangle2D plotArea, Rectangle2D dataArea,
            RectangleEdge edge, PlotRenderingInfo info) {
        writing.write(Pen.over(graphics, frame), dataArea);
        return new AxisState(cursor);
    }
}
