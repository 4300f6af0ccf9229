package org.trigpoint.place.hotspot;

import org.trigpoint.place.geography.GridPoints;

import java.util.Arrays;

/// A rectangle on the British National Grid, in metres.
///
/// @param west its least easting
/// @param south its least northing
/// @param east its largest easting, more than `west`
/// @param north its largest northing, more than `south`
public record Extent(double west, double south, double east, double north) {

    /// Points further from the median than this many times the distance that holds 95% of the points are stray …
    private static final double STRAY = 5;
    private static final double MOST = .95;
    /// … unless they are nearer than this.
    private static final double NEVER_STRAY_METRES = 10_000;

    public Extent {
        if (!(west < east && south < north)) {
            throw new IllegalArgumentException("An extent needs a width and a height.");
        }
    }

    /// Whether a point lies inside or on the border.
    public boolean holds(double easting, double northing) {
        return easting >= west && easting <= east && northing >= south && northing <= north;
    }

    /// The extent with room on every side.
    ///
    /// @param metres how much room
    public Extent paddedBy(double metres) {
        return new Extent(west - metres, south - metres, east + metres, north + metres);
    }

    /// The smallest extent around the points that are not stray, at least a metre wide and high.
    ///
    /// A point is stray when, on either axis, it lies further from the median than five times the distance that holds
    /// 95% of the points, and further than 10 km: a swapped or mistyped coordinate, not an incident of the area.
    ///
    /// @throws IllegalArgumentException without points
    public static Extent around(GridPoints points) {
        if (points.size() == 0) {
            throw new IllegalArgumentException("There are no points to draw.");
        }
        double[] x = usual(points.eastings());
        double[] y = usual(points.northings());
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double easting = points.easting(i);
            double northing = points.northing(i);
            if (easting >= x[0] && easting <= x[1] && northing >= y[0] && northing <= y[1]) {
                west = Math.min(west, easting);
                south = Math.min(south, northing);
                east = Math.max(east, easting);
                north = Math.max(north, northing);
            }
        }
        return west <= east
                ? new Extent(west, south, Math.max(east, west + 1), Math.max(north, south + 1))
                : new Extent(x[0], y[0], x[1], y[1]);
    }

    /// The range of an axis beyond which points are stray.
    private static double[] usual(double[] values) {
        double median = OrderStatistic.of(values, (values.length - 1) / 2);
        double[] distances = Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
        double most = OrderStatistic.of(distances, (int) (MOST * (values.length - 1)));
        double limit = Math.max(STRAY * most, NEVER_STRAY_METRES);
        return new double[]{median - limit, median + limit};
    }
}
