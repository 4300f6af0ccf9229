package org.trigpoint.desktop.home;

import org.trigpoint.desktop.control.FigureView;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.Hotspot;
import org.trigpoint.figure.map.AreaMap;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// A map too small for its legend: the areas fill the frame, and the legend lies beyond its edge, below or on the right.
final class BareMap implements FigureView.Lens {
    private static final double LARGE = 1_000;

    @Override
    public void draw(Figure figure, Graphics2D graphics, Frame frame) {
        figure.draw(graphics, beyond(figure, frame));
    }

    @Override
    public List<Hotspot> hotspots(Figure figure, Frame frame) {
        return figure.hotspots(beyond(figure, frame));
    }

    private static Frame beyond(Figure figure, Frame frame) {
        if (!(figure instanceof AreaMap map)) {
            return frame;
        }
        Rectangle2D tall = map.room(sized(frame, frame.width(), LARGE));
        if (tall.getHeight() < LARGE - 2 * tall.getX()) {
            return sized(frame, frame.width(), frame.height() + LARGE - tall.getMaxY());
        }
        double wide = map.room(sized(frame, LARGE, frame.height())).getMaxX();
        return sized(frame, frame.width() + LARGE - wide, frame.height());
    }

    private static Frame sized(Frame frame, double width, double height) {
        return new Frame(width, height, frame.palette(), frame.heading());
    }
}
