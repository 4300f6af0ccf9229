package org.trigpoint.sample;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

import java.util.Locale;

/// Turns points of the National Grid into degrees of WGS84.
final class Degrees {
    private static final String NATIONAL_GRID = "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000"
            + " +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs";
    private static final String WGS84 = "+proj=longlat +datum=WGS84 +no_defs";

    private final CoordinateTransform toDegrees;

    Degrees() {
        CRSFactory systems = new CRSFactory();
        toDegrees = new CoordinateTransformFactory().createTransform(
                systems.createFromParameters("National Grid", NATIONAL_GRID),
                systems.createFromParameters("WGS84", WGS84));
    }

    /// A place in degrees, with six decimals.
    record Place(String longitude, String latitude) {}

    Place of(Point point) {
        ProjCoordinate result = new ProjCoordinate();
        toDegrees.transform(new ProjCoordinate(point.easting(), point.northing()), result);
        return new Place(String.format(Locale.ROOT, "%.6f", result.x), String.format(Locale.ROOT, "%.6f", result.y));
    }
}
