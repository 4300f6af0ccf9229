package org.trigpoint.report.content;

import org.trigpoint.figure.Figure;
import org.trigpoint.figure.FigureTable;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.Hotspot;

import java.awt.Graphics2D;
import java.util.List;

/// A figure drawn lower than it would like to be, where a page has little room.
///
/// @param figure the figure
/// @param share its height over its width
record Shallow(Figure figure, double share) implements Figure {
    @Override
    public String title() {
        return figure.title();
    }

    @Override
    public String alternativeText() {
        return figure.alternativeText();
    }

    @Override
    public FigureTable numbers() {
        return figure.numbers();
    }

    @Override
    public void draw(Graphics2D graphics, Frame frame) {
        figure.draw(graphics, frame);
    }

    @Override
    public List<Hotspot> hotspots(Frame frame) {
        return figure.hotspots(frame);
    }

    @Override
    public double heightFor(double width) {
        return Math.min(width * share, figure.heightFor(width));
    }
}
