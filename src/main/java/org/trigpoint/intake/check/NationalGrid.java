package org.trigpoint.intake.check;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// British National Grid to WGS84 by the seven-parameter transformation of the Ordnance Survey, good to about five metres.
final class NationalGrid {
    private static final String GRID = "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 "
            + "+ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs";
    private static final String DEGREES = "+proj=longlat +datum=WGS84 +no_defs";
    private static final double EAST = 700_000;
    private static final double NORTH = 1_300_000;
    private final CoordinateTransform transform;
    private final ProjCoordinate from = new ProjCoordinate();
    private final ProjCoordinate to = new ProjCoordinate();

    NationalGrid() {
        CRSFactory factory = new CRSFactory();
        this.transform = new CoordinateTransformFactory().createTransform(
                factory.createFromParameters("grid", GRID), factory.createFromParameters("degrees", DEGREES));
    }

    /// Whether a point lies within the grid's squares.
    static boolean covers(double easting, double northing) {
        return easting > 0 && easting < EAST && northing > 0 && northing < NORTH;
    }

    /// Longitude and latitude in degrees; the array is new.
    double[] toDegrees(double easting, double northing) {
        from.setValue(easting, northing);
        transform.transform(from, to);
        return new double[]{to.x, to.y};
    }
}
