package org.trigpoint.figure;

import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// A plot whose marks are never cut in half at its edge, so that a dot on the line of zero is a whole dot.
final class ChartPlot extends XYPlot {
    private transient @Nullable Shape whole;
    private int layers;

    /// Draws these values over those already there.
    void add(XYDataset values, XYItemRenderer renderer) {
        setDataset(layers, values);
        setRenderer(layers, renderer);
        layers++;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
        whole = graphics.getClip();
        super.draw(graphics, area, anchor, parent, info);
    }

    @Override
    protected void drawZeroRangeBaseline(Graphics2D graphics, Rectangle2D area) {
        graphics.setClip(whole);
        if (layers > 0) { // a layer draws the line
            super.drawZeroRangeBaseline(graphics, area);
        }
    }

    @Override
    public boolean render(Graphics2D graphics, Rectangle2D dataArea, int index, PlotRenderingInfo info,
            CrosshairState crosshair) {
        graphics.setClip(whole);
        return super.render(graphics, dataArea, index, info, crosshair);
    }
}
