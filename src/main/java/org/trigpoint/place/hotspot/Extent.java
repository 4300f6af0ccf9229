package org.trigpoint.place.hotspot;

import org.trigpoint.place.geography.GridPoints;

import java.util.Arrays;
import java.util.stream.IntStream;

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
        double[] eastings = points.eastings();
        double[] northings = points.northings();
        double[] x = usual(eastings);
        double[] y = usual(northings);
        int[] kept = IntStream.range(0, points.size())
                .filter(i -> eastings[i] >= x[0] && eastings[i] <= x[1] && northings[i] >= y[0] && northings[i] <= y[1])
                .toArray();
        double west = Arrays.stream(kept).mapToDouble(i -> eastings[i]).min().orElse(x[0]);
        double east = Arrays.stream(kept).mapToDouble(i -> eastings[i]).max().orElse(x[1]);
        double south = Arrays.stream(kept).mapToDouble(i -> northings[i]).min().orElse(y[0]);
        double north = Arrays.stream(kept).mapToDouble(i -> northings[i]).max().orElse(y[1]);
        return new Extent(west, south, Math.max(east, west + 1), Math.max(north, south + 1));
    }

    private static double[] usual(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double median = sorted[(sorted.length - 1) / 2];
        double[] distances = Arrays.stream(sorted).map(value -> Math.abs(value - median)).sorted().toArray();
        double most = distances[(int) (MOST * (distances.length - 1))];
        double limit = Math.max(STRAY * most, NEVER_STRAY_METRES);
        return new double[]{median - limit, median + limit};
    }
}
