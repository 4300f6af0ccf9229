package org.trigpoint.place.hotspot;

import org.trigpoint.place.geography.GridPoints;

import java.util.Arrays;

/// How many points stand on the same spot. Published police data move every incident to the nearest of a fixed list of
/// anonymous spots; what they show at street level is the list, not the crime.
///
/// @param points how many points
/// @param spots how many different places they stand on
/// @param fullest the largest number of points on one spot
public record SharedSpots(int points, int spots, int fullest) {

    /// From this many points a spot on, the points look moved.
    private static final double LOOKS_MOVED = 2;

    /// Counts the spots; coordinates are the same when they agree to a tenth of a metre, anywhere within 200,000 km.
    public static SharedSpots of(GridPoints points) {
        long[] places = new long[points.size()];
        for (int i = 0; i < places.length; i++) {
            long column = Math.round(points.easting(i) * 10);
            places[i] = (column << 32) | (Math.round(points.northing(i) * 10) & 0xffffffffL);
        }
        Arrays.sort(places);
        int spots = 0;
        int fullest = 0;
        int run = 0;
        for (int i = 0; i < places.length; i++) {
            boolean same = i > 0 && places[i] == places[i - 1];
            run = same ? run + 1 : 1;
            spots += same ? 0 : 1;
            fullest = Math.max(fullest, run);
        }
        return new SharedSpots(points.size(), spots, fullest);
    }

    /// Whether the points look moved to shared spots: two or more a spot on average. Count them by area then, and draw no
    /// density of points.
    public boolean looksMoved() {
        return points >= LOOKS_MOVED * spots && points > 0;
    }
}
