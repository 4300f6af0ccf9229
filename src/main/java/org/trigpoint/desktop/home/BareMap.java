package org.trigpoint.desktop.home;

import org.trigpoint.desktop.control.FigureView;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.Hotspot;
import org.trigpoint.figure.map.AreaMap;

import java.awt.Graphics2D;
import java.util.List;

/// A map too small for its legend: the areas fill the frame.
final class BareMap implements FigureView.Lens {
    @Override
    public void draw(Figure figure, Graphics2D graphics, Frame frame) {
        bare(figure).draw(graphics, frame);
    }

    @Override
    public List<Hotspot> hotspots(Figure figure, Frame frame) {
        return bare(figure).hotspots(frame);
    }

    private static Figure bare(Figure figure) {
        return figure instanceof AreaMap map ? map.bare() : figure;
    }
}
