package org.trigpoint.figure.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// What part of a map is seen, and how large: the way from metres to units of the frame and back. Immutable; moving and
/// zooming give another view.
///
/// @param west the metres east at x = 0
/// @param north the metres north at y = 0
/// @param unitsPerMetre the scale; above zero
public record MapView(double west, double north, double unitsPerMetre) {
    public MapView {
        if (!(unitsPerMetre > 0)) {
            throw new IllegalArgumentException("a view has a scale above zero: " + unitsPerMetre);
        }
    }

    /// The view that shows a whole rectangle of metres as large as it fits, in the middle of a rectangle of units.
    public static MapView fitting(Rectangle2D metres, Rectangle2D units) {
        double scale = Math.min(units.getWidth() / Math.max(metres.getWidth(), 1),
                units.getHeight() / Math.max(metres.getHeight(), 1));
        double safe = Math.max(scale, 1e-9);
        return new MapView(metres.getCenterX() - units.getCenterX() / safe,
                metres.getCenterY() + units.getCenterY() / safe, safe);
    }

    /// The view nearer (above 1) or further (below 1), with the point of the frame under the pointer kept still.
    public MapView zoomed(double factor, double x, double y) {
        Point2D still = metresAt(x, y);
        double scale = unitsPerMetre * factor;
        return new MapView(still.getX() - x / scale, still.getY() + y / scale, scale);
    }

    /// The view with the map dragged by so many units.
    public MapView moved(double right, double down) {
        return new MapView(west - right / unitsPerMetre, north + down / unitsPerMetre, unitsPerMetre);
    }

    /// The metres east and north at a point of the frame.
    public Point2D metresAt(double x, double y) {
        return new Point2D.Double(west + x / unitsPerMetre, north - y / unitsPerMetre);
    }

    /// The x of a distance east.
    public double x(double east) {
        return (east - west) * unitsPerMetre;
    }

    /// The y of a distance north.
    public double y(double metresNorth) {
        return (north - metresNorth) * unitsPerMetre;
    }

    /// A rectangle of metres in units.
    Rectangle2D units(Rectangle2D metres) {
        return new Rectangle2D.Double(x(metres.getMinX()), y(metres.getMaxY()), metres.getWidth() * unitsPerMetre,
                metres.getHeight() * unitsPerMetre);
    }

    /// A rectangle of units in metres.
    Rectangle2D metres(Rectangle2D units) {
        Point2D corner = metresAt(units.getMinX(), units.getMaxY());
        return new Rectangle2D.Double(corner.getX(), corner.getY(), units.getWidth() / unitsPerMetre,
                units.getHeight() / unitsPerMetre);
    }
}
