package org.trigpoint.sample;

/// A point of the British National Grid.
///
/// @param easting metres
/// @param northing metres
record Point(double easting, double northing) {
    double distance(Point other) {
        return StrictMath.hypot(easting - other.easting, northing - other.northing);
    }

    Point plus(double east, double north) {
        return new Point(easting + east, northing + north);
    }

    /// The direction from `centre`: radians from east, anticlockwise, 0 up to 2π.
    double directionFrom(Point centre) {
        double angle = StrictMath.atan2(northing - centre.northing, easting - centre.easting);
        return angle < 0 ? angle + 2 * Math.PI : angle;
    }

    Point toMetre() {
        return new Point(Math.round(easting), Math.round(northing));
    }

    Point toDecimetre() {
        return new Point(Math.round(easting * 10) / 10.0, Math.round(northing * 10) / 10.0);
    }
}
