package org.trigpoint.intake.spatial;

import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.ProjCoordinate;

/// British National Grid (EPSG:27700) to WGS84 and back, by the seven-parameter Helmert transformation that Ordnance
/// Survey publishes ("A guide to coordinate systems in Great Britain", section 6.6). Good to about five metres; the
/// OSTN15 grid, which would be exact, is not needed for placing incidents in areas. Not safe for use by several threads
/// at once.
public final class BritishGrid {
    private static final String GRID = "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000"
            + " +ellps=airy +towgs84=446.448,-125.157,542.060,0.1502,0.2470,0.8421,-20.4894 +units=m +no_defs";
    private static final String DEGREES = "+proj=longlat +ellps=WGS84 +towgs84=0,0,0 +no_defs";

    private final CoordinateTransform toDegrees;
    private final CoordinateTransform toGrid;

    public BritishGrid() {
        CRSFactory factory = new CRSFactory();
        CoordinateReferenceSystem grid = factory.createFromParameters("EPSG:27700", GRID);
        CoordinateReferenceSystem degrees = factory.createFromParameters("WGS84", DEGREES);
        toDegrees = new BasicCoordinateTransform(grid, degrees);
        toGrid = new BasicCoordinateTransform(degrees, grid);
    }

    /// @return longitude and latitude in WGS84 degrees
    public double[] toDegrees(double eastingMetres, double northingMetres) {
        return transformed(toDegrees, eastingMetres, northingMetres);
    }

    /// @return easting and northing in metres
    public double[] toGrid(double longitude, double latitude) {
        return transformed(toGrid, longitude, latitude);
    }

    /// Whether a point lies on the rectangle the grid covers: 0–700 km east, 0–1,300 km north.
    public static boolean covers(double eastingMetres, double northingMetres) {
        return eastingMetres >= 0 && eastingMetres <= 700_000 && northingMetres >= 0 && northingMetres <= 1_300_000;
    }

    private static double[] transformed(CoordinateTransform transform, double x, double y) {
        ProjCoordinate target = new ProjCoordinate();
        transform.transform(new ProjCoordinate(x, y), target);
        return new double[]{target.x, target.y};
    }
}
