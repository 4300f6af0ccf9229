package org.trigpoint.figure.map;

/// The sinusoidal projection about a centre, on a sphere of the Earth's mean radius (6,371,008.8 m): areas keep their
/// true proportions everywhere, and over a county distances do too, to about .3%. East and north are in metres.
///
/// @param longitude of the centre, WGS84 degrees
/// @param latitude of the centre, WGS84 degrees
record Projection(double longitude, double latitude) {
    private static final double RADIUS_METRES = 6_371_008.8;

    double east(double lon, double lat) {
        return RADIUS_METRES * Math.toRadians(lon - longitude) * Math.cos(Math.toRadians(lat));
    }

    double north(double lat) {
        return RADIUS_METRES * Math.toRadians(lat - latitude);
    }

    /// A ring of longitudes and latitudes as a ring of metres east and north.
    double[] project(double[] ring) {
        double[] metres = new double[ring.length];
        for (int i = 0; i + 1 < ring.length; i += 2) {
            metres[i] = east(ring[i], ring[i + 1]);
            metres[i + 1] = north(ring[i + 1]);
        }
        return metres;
    }
}
