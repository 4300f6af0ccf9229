package org.trigpoint.figure;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jspecify.annotations.Nullable;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A plot under the headline of its figure, in a frame.
///
/// @param headline stands over it
/// @param frame the whole
/// @param plot is drawn by JFreeChart
/// @param highest how high the plot may become with its axes; the rest of the frame stays empty
record Plotted(Headline headline, Frame frame, Plot plot, double highest) {

    static final double MARGIN = 8;

    Plotted(Headline headline, Frame frame, Plot plot) {
        this(headline, frame, plot, Double.MAX_VALUE);
    }

    void draw(Graphics2D graphics) {
        headline.draw(Pen.on(graphics, frame));
        draw(graphics, null);
    }

    private void draw(Graphics2D graphics, @Nullable ChartRenderingInfo info) {
        double top = headline.height(frame);
        Rectangle2D room = new Rectangle2D.Double(0, top, frame.width(),
                Math.min(highest + 2 * MARGIN, frame.height() - top));
        if (!room.isEmpty()) {
            JFreeChart chart = new JFreeChart(null, null, plot, false);
            chart.setBackgroundPaint(null);
            chart.getRenderingHints()
                    .put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            chart.draw(graphics, room, null, info);
        }
    }

    /// Where the values are drawn; empty where there is no room for any.
    Rectangle2D dataArea() {
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        draw(graphics, info);
        graphics.dispose();
        return info.getPlotInfo().getDataArea();
    }

    /// What stands for one value.
    ///
    /// @param key what it stands for
    /// @param text the value in words
    record Spot(String key, String text) {}

    /// Equal columns of the plot, one a value.
    List<Hotspot> columns(int count, IntFunction<Spot> spot) {
        Rectangle2D area = dataArea();
        double band = area.getWidth() / count;
        return IntStream.range(0, count)
                .mapToObj(i -> hotspot(spot.apply(i), new Rectangle2D.Double(area.getMinX() + i * band, area.getMinY(),
                        band, area.getHeight())))
                .toList();
    }

    /// Equal rows of the plot with the margins beside it, one a value.
    List<Hotspot> rows(int count, IntFunction<Spot> spot) {
        Rectangle2D area = dataArea();
        double band = area.getHeight() / Math.max(1, count);
        return IntStream.range(0, count)
                .mapToObj(i -> hotspot(spot.apply(i), new Rectangle2D.Double(MARGIN, area.getMinY() + i * band,
                        Math.max(0, frame.width() - 2 * MARGIN), band)))
                .toList();
    }

    private static Hotspot hotspot(Spot spot, Rectangle2D bounds) {
        return new Hotspot(spot.key(), spot.text(), bounds);
    }
}
