package org.trigpoint.place.geography;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

import org.trigpoint.model.Boundary;

/// The size and place of an area.
///
/// @param areaCode the area
/// @param squareKilometres its area without holes, measured on the British National Grid (within about .1% of the
///     ground)
/// @param longitude WGS84 degrees of its centre of gravity, which can lie outside a bent area
/// @param latitude WGS84 degrees of the same
/// @param west the westernmost longitude
/// @param south the southernmost latitude
/// @param east the easternmost longitude
/// @param north the northernmost latitude
public record AreaMeasure(String areaCode, double squareKilometres, double longitude, double latitude, double west,
        double south, double east, double north) {

    private static final double SQUARE_METRES = 1e6;

    /// Measures an outline. An outline without polygons has an area of zero and NaN elsewhere.
    ///
    /// @throws org.trigpoint.model.RefusedException when a ring has fewer than three corners
    public static AreaMeasure of(Boundary boundary) {
        Geometry metres = Outlines.metres(boundary);
        if (metres.isEmpty()) {
            double none = Double.NaN;
            return new AreaMeasure(boundary.areaCode(), 0, none, none, none, none, none, none);
        }
        Point centre = metres.getCentroid();
        double[] x = {centre.getX()};
        double[] y = {centre.getY()};
        NationalGrid.toDegrees(x, y);
        Envelope box = Outlines.degrees(boundary).getEnvelopeInternal();
        return new AreaMeasure(boundary.areaCode(), metres.getArea() / SQUARE_METRES, x[0], y[0], box.getMinX(),
                box.getMinY(), box.getMaxX(), box.getMaxY());
    }
}
