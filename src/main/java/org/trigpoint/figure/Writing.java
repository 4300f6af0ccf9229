package org.trigpoint.figure;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// Words of a chart that stand at places of their own.
interface Writing {
    /// Writes.
    ///
    /// @param plot the rectangle of the values
    void write(Pen pen, Rectangle2D plot);

    /// Both.
    default Writing and(Writing other) {
        return (pen, plot) -> {
            write(pen, plot);
            other.write(pen, plot);
        };
    }

    /// Written over everything else of the plot.
    default XYAnnotation over(Frame frame) {
        return new AbstractXYAnnotation() {
            @Override
            public void draw(Graphics2D graphics, XYPlot plot, Rectangle2D dataArea, ValueAxis domain, ValueAxis range,
                    int renderer, PlotRenderingInfo info) {
                write(Pen.over(graphics, frame), dataArea);
            }
        };
    }
}
