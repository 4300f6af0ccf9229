package org.trigpoint.figure.map;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.Headline;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// Where the parts of a map stand. The legend is a list to the right of the map or under it, wherever the areas are drawn
/// larger; where a list would leave too little of the frame to the map, it is a strip of colours under or beside it. The
/// smallest maps have neither legend nor scale nor names.
///
/// @param headline at the top
/// @param map the rectangle of the map itself
/// @param legend its legend
/// @param legendAt where the legend's upper left corner stands
/// @param place where that is
record MapLayout(Headline headline, Rectangle2D map, Legend legend, Point2D legendAt, Place place) {

    static final double MARGIN = 8;

    private static final double GAP = 16;
    private static final double NARROW = 420;
    private static final double FOOT = ScaleBar.HEIGHT + 12;
    /// Of the room for both, the map has at least so much if a strip can give it that.
    private static final double LEAST_SHARE = 0.45;
    /// A strip on the right of a low and wide map takes so much of its width.
    private static final double BESIDE = 0.45;
    private static final double LEAST_FOR_SCALE = 110;
    /// Where legend and map together would leave the map less, it has all of the room, without legend and names.
    private static final double SMALLEST = 12_000;

    /// Where a legend stands.
    enum Place {
        RIGHT, BELOW, NOWHERE
    }

    static MapLayout of(AreaMap map, Frame frame) {
        Headline headline = new Headline(map.title(), "");
        Rectangle2D room = rectangle(headline.height(frame), frame.width() - 2 * MARGIN,
                frame.height() - headline.height(frame) - MARGIN);
        if (map.isBare()) {
            return bare(headline, room);
        }
        MapLayout below = below(headline, MapLegend.columns(map, room.getWidth()), room);
        Legend column = MapLegend.column(map);
        MapLayout list = column.height() > room.getHeight()
                ? below
                : larger(map, right(headline, column, room), below);
        MapLayout chosen = area(list.map) >= LEAST_SHARE * area(room)
                ? list
                : larger(map, list, strip(map, headline, room));
        return area(chosen.map) < SMALLEST ? bare(headline, room) : chosen;
    }

    private static MapLayout bare(Headline headline, Rectangle2D room) {
        return new MapLayout(headline, room, Legend.NONE, new Point2D.Double(MARGIN, MARGIN), Place.NOWHERE);
    }

    /// Under the map, or beside one that is low and wide.
    private static MapLayout strip(AreaMap map, Headline headline, Rectangle2D room) {
        MapLayout under = below(headline, LegendStrip.of(map, room.getWidth()), room);
        Legend narrow = LegendStrip.of(map, room.getWidth() * BESIDE);
        return narrow.height() > room.getHeight() ? under : larger(map, under, right(headline, narrow, room));
    }

    private static MapLayout right(Headline headline, Legend legend, Rectangle2D room) {
        Rectangle2D map = rectangle(room.getMinY(), room.getWidth() - legend.width() - GAP, room.getHeight());
        return new MapLayout(headline, map, legend,
                new Point2D.Double(room.getMaxX() - legend.width(), room.getMinY()), Place.RIGHT);
    }

    private static MapLayout below(Headline headline, Legend legend, Rectangle2D room) {
        Rectangle2D map = rectangle(room.getMinY(), room.getWidth(), room.getHeight() - legend.height() - GAP);
        return new MapLayout(headline, map, legend, new Point2D.Double(MARGIN, map.getMaxY() + GAP), Place.BELOW);
    }

    private static MapLayout larger(AreaMap map, MapLayout one, MapLayout other) {
        return other.wholeView(map).unitsPerMetre() > one.wholeView(map).unitsPerMetre() ? other : one;
    }

    private static double area(Rectangle2D rectangle) {
        return rectangle.getWidth() * rectangle.getHeight();
    }

    private static Rectangle2D rectangle(double top, double width, double height) {
        return new Rectangle2D.Double(MARGIN, top, Math.max(1, width), Math.max(1, height));
    }

    /// The height at which a map of a width has the shape of its areas: with its legend to the right, or below where the
    /// width is narrow.
    static double heightFor(AreaMap map, double width) {
        double top = new Headline(map.title(), "").height(Frame.of(width, 0));
        Rectangle2D metres = map.outlines().bounds();
        double shape = metres.isEmpty() ? 0.5 : metres.getHeight() / metres.getWidth();
        double room = Math.max(1, width - 2 * MARGIN);
        if (width < NARROW) {
            double mapHeight = Math.clamp(room * shape, width * 0.4, width * 1.2);
            return top + mapHeight + GAP + MapLegend.columns(map, room).height() + MARGIN;
        }
        Legend legend = MapLegend.column(map);
        double mapHeight = Math.clamp((room - legend.width() - GAP) * shape, width * 0.4, width * 1.2);
        return top + Math.max(mapHeight, legend.height() + FOOT) + MARGIN;
    }

    /// The view in which all areas just fit.
    MapView wholeView(AreaMap areas) {
        return MapView.fitting(areas.outlines().bounds(), map);
    }

    /// Whether the scale bar stands beside or under the legend; else it stands on the map, if that is large enough.
    private boolean hasRoomBesideLegend(Frame frame) {
        return switch (place) {
            case RIGHT -> legendAt.getY() + legend.height() + FOOT <= frame.height() - MARGIN + 1;
            case BELOW -> frame.width() - MARGIN - besideLegend() > ScaleBar.ROOM;
            case NOWHERE -> false;
        };
    }

    private double besideLegend() {
        return legendAt.getX() + legend.width() + 2 * GAP;
    }

    /// Whether the scale bar stands on the map, over whatever is there.
    boolean hasScaleOnMap(Frame frame) {
        return place != Place.NOWHERE && !hasRoomBesideLegend(frame) && map.getHeight() > LEAST_FOR_SCALE
                && map.getWidth() > 1.5 * ScaleBar.ROOM;
    }

    /// The lower left corner of the scale bar; `null` where there is no room for one.
    @Nullable
    Point2D scaleAt(Frame frame) {
        if (hasScaleOnMap(frame)) {
            return new Point2D.Double(map.getMinX() + 4, map.getMaxY() - 4);
        }
        return hasRoomBesideLegend(frame)
                ? new Point2D.Double(place == Place.RIGHT ? legendAt.getX() : besideLegend(), frame.height() - MARGIN)
                : null;
    }

    /// Whether areas are named on the map.
    boolean hasLabels() {
        return place != Place.NOWHERE || area(map) > 4 * SMALLEST;
    }

    /// The part of the map where names may stand.
    Rectangle2D forLabels(Frame frame) {
        double taken = hasScaleOnMap(frame) ? ScaleBar.HEIGHT + 8 : 0;
        return rectangle(map.getMinY(), map.getWidth(), map.getHeight() - taken);
    }
}
