package org.trigpoint.figure;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// Breaks in a series as dashed lines, with their words in a row above the plot; where two sets of words would touch,
/// the later goes without.
record BreakMarks(List<SeriesBreak> breaks) {
    private static final double GAP = 5;

    void addTo(ChartPlot plot, ChartStyle style) {
        if (breaks.isEmpty()) {
            return;
        }
        for (SeriesBreak one : breaks) {
            plot.addDomainMarker(new ValueMarker(one.before() - 0.5, style.palette().quiet(), ChartStyle.dashes(1)),
                    Layer.BACKGROUND);
        }
        ValueAxis across = plot.getDomainAxis();
        plot.setDomainAxis(1, new MarginAxis(style.frame(), Lettering.NOTE.lineHeight(),
                (pen, area) -> write(pen, area, across)));
        plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
    }

    private void write(Pen pen, Rectangle2D plot, ValueAxis across) {
        double free = Double.NEGATIVE_INFINITY;
        for (SeriesBreak one : breaks.stream().sorted((a, b) -> a.before() - b.before()).toList()) {
            double x = across.valueToJava2D(one.before() - 0.5, plot, RectangleEdge.BOTTOM);
            String words = Lettering.NOTE.fitted(one.words(), plot.getWidth());
            double width = Lettering.NOTE.width(words);
            double left = Math.clamp(x - width / 2, plot.getMinX(), Math.max(plot.getMinX(), plot.getMaxX() - width));
            if (left > free) {
                pen.write(pen.note(words, Pen.Anchor.START), left, plot.getMinY() - GAP);
                free = left + width + 2 * GAP;
            }
        }
    }
}
