package org.trigpoint.place.geography;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// Between WGS84 degrees and British National Grid metres (EPSG:27700).
///
/// Uses the seven-parameter Helmert transformation of Ordnance Survey, which is good to about ±5 m (the exact way,
/// OSTN15, needs a large table). That is enough to count incidents in areas and on cells of 50 m or more, not to survey.
/// Source: Ordnance Survey, "A guide to coordinate systems in Great Britain", section 6.6. A million points take about a
/// quarter of a second. Safe to call from any thread.
public final class NationalGrid {
    private static final CoordinateReferenceSystem DEGREES = new CRSFactory().createFromParameters("WGS84",
            "+proj=longlat +datum=WGS84 +no_defs");
    private static final CoordinateReferenceSystem METRES = new CRSFactory().createFromParameters("EPSG:27700",
            "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy"
                    + " +towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs");

    private NationalGrid() {}

    /// Replaces longitudes by eastings and latitudes by northings. NaN stays NaN.
    ///
    /// @param longitudes degrees east, replaced by metres east
    /// @param latitudes degrees north, replaced by metres north
    public static void toGrid(double[] longitudes, double[] latitudes) {
        transform(DEGREES, METRES, longitudes, latitudes);
    }

    /// Replaces eastings by longitudes and northings by latitudes. NaN stays NaN.
    ///
    /// @param eastings metres east, replaced by degrees east
    /// @param northings metres north, replaced by degrees north
    public static void toDegrees(double[] eastings, double[] northings) {
        transform(METRES, DEGREES, eastings, northings);
    }

    private static void transform(CoordinateReferenceSystem from, CoordinateReferenceSystem to, double[] first,
            double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException("Columns of coordinates must be equally long.");
        }
        CoordinateTransform transform = new CoordinateTransformFactory().createTransform(from, to);
        ProjCoordinate before = new ProjCoordinate();
        ProjCoordinate after = new ProjCoordinate();
        for (int i = 0; i < first.length; i++) {
            if (Double.isNaN(first[i]) || Double.isNaN(second[i])) {
                first[i] = Double.NaN;
                second[i] = Double.NaN;
                continue;
            }
            before.setValue(first[i], second[i]);
            transform.transform(before, after);
            first[i] = after.x;
            second[i] = after.y;
        }
    }
}
