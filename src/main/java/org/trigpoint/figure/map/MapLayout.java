package org.trigpoint.figure.map;

import org.trigpoint.figure.Frame;
import org.trigpoint.figure.Headline;

import java.awt.geom.Rectangle2D;

/// Where the parts of a map stand: the legend to the right of the map, or under it where the frame is narrow.
///
/// @param headline at the top
/// @param map the rectangle of the map itself
/// @param legend its legend
/// @param legendLeft where the legend stands
/// @param legendTop where the legend stands
record MapLayout(Headline headline, Rectangle2D map, MapLegend legend, double legendLeft, double legendTop) {

    static final double MARGIN = 8;

    private static final double GAP = 16;
    private static final double NARROW = 420;
    private static final double FOOT = ScaleBar.HEIGHT + 12;

    static MapLayout of(AreaMap map, Frame frame) {
        Headline headline = new Headline(map.title(), "");
        MapLegend legend = MapLegend.of(map);
        double top = headline.height(frame);
        double height = frame.height() - top - MARGIN;
        if (frame.width() < NARROW) {
            double mapHeight = Math.max(1, height - legend.height() - GAP);
            return new MapLayout(headline, rectangle(top, frame.width() - 2 * MARGIN, mapHeight), legend, MARGIN,
                    top + mapHeight + GAP);
        }
        double width = frame.width() - 2 * MARGIN - legend.width() - GAP;
        return new MapLayout(headline, rectangle(top, width, height), legend, frame.width() - MARGIN - legend.width(),
                top);
    }

    private static Rectangle2D rectangle(double top, double width, double height) {
        return new Rectangle2D.Double(MARGIN, top, Math.max(1, width), Math.max(1, height));
    }

    static double heightFor(AreaMap map, double width) {
        Frame frame = Frame.of(width, 0);
        MapLayout layout = of(map, frame);
        double top = layout.headline.height(frame);
        Rectangle2D metres = map.outlines().bounds();
        double shape = metres.isEmpty() ? 0.5 : metres.getHeight() / metres.getWidth();
        double mapHeight = Math.clamp(layout.map.getWidth() * shape, width * 0.4, width * 1.2);
        if (width < NARROW) {
            return top + mapHeight + GAP + layout.legend.height() + MARGIN;
        }
        return top + Math.max(mapHeight, layout.legend.height() + FOOT) + MARGIN;
    }

    /// The view in which all areas just fit.
    MapView wholeView(AreaMap areas) {
        return MapView.fitting(areas.outlines().bounds(), map);
    }

    /// Where the scale bar's left end stands: at the foot of the legend's column, or beside a legend under the map.
    double scaleLeft(Frame frame) {
        return frame.width() < NARROW ? legendLeft + legend.width() + 2 * GAP : legendLeft;
    }

    double scaleBottom(Frame frame) {
        return frame.height() - MARGIN;
    }

    boolean hasRoomForScale(Frame frame) {
        if (frame.width() < NARROW) {
            return frame.width() - MARGIN - scaleLeft(frame) > ScaleBar.ROOM;
        }
        return legendTop + legend.height() + FOOT <= scaleBottom(frame) + 1;
    }
}
