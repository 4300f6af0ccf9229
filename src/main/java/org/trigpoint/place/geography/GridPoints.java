package org.trigpoint.place.geography;

/// Points on a plane in metres, usually the British National Grid. Immutable.
public final class GridPoints {
    private final double[] eastings;
    private final double[] northings;

    private GridPoints(double[] eastings, double[] northings) {
        this.eastings = eastings;
        this.northings = northings;
    }

    /// Points from two columns.
    ///
    /// @throws IllegalArgumentException when the columns differ in length or a number is not finite
    public static GridPoints of(double[] eastings, double[] northings) {
        if (eastings.length != northings.length) {
            throw new IllegalArgumentException("Every easting needs a northing.");
        }
        for (int i = 0; i < eastings.length; i++) {
            if (!Double.isFinite(eastings[i]) || !Double.isFinite(northings[i])) {
                throw new IllegalArgumentException("Point " + i + " has no finite coordinates.");
            }
        }
        return new GridPoints(eastings.clone(), northings.clone());
    }

    /// Points from WGS84 degrees.
    ///
    /// @throws IllegalArgumentException when the columns differ in length or a number is not finite
    public static GridPoints ofDegrees(double[] longitudes, double[] latitudes) {
        double[] x = longitudes.clone();
        double[] y = latitudes.clone();
        NationalGrid.toGrid(x, y);
        return of(x, y);
    }

    /// How many points.
    public int size() {
        return eastings.length;
    }

    /// Metres east of a point, by its position.
    public double easting(int point) {
        return eastings[point];
    }

    /// Metres north of a point, by its position.
    public double northing(int point) {
        return northings[point];
    }

    /// All eastings, as a copy.
    public double[] eastings() {
        return eastings.clone();
    }

    /// All northings, as a copy.
    public double[] northings() {
        return northings.clone();
    }
}
