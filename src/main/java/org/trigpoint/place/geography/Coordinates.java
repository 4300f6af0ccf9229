package org.trigpoint.place.geography;

import java.util.EnumMap;
import java.util.Map;

/// Tells by their range what a pair of coordinates, or a pair of columns, holds.
///
/// Degrees run from −8.7 to 1.8 east and from 49.8 to 60.9 north; metres from 0 to 700,000 east and from 0 to 1,300,000
/// north, at least 1,000 in either direction. The ranges never overlap.
public final class Coordinates {
    private static final double WEST = -8.7;
    private static final double EAST = 1.8;
    private static final double SOUTH = 49.8;
    private static final double NORTH = 60.9;
    private static final double LAST_EASTING = 700_000;
    private static final double LAST_NORTHING = 1_300_000;
    private static final double LEAST_METRES = 1_000;

    private Coordinates() {}

    /// What one pair can mean.
    ///
    /// @param first the first number, NaN when missing
    /// @param second the second number, NaN when missing
    public static CoordinateKind kind(double first, double second) {
        if (Double.isNaN(first) || Double.isNaN(second) || (first == 0 && second == 0)) {
            return CoordinateKind.ABSENT;
        }
        if (degrees(first, second)) {
            return CoordinateKind.LONGITUDE_LATITUDE;
        }
        if (degrees(second, first)) {
            return CoordinateKind.LATITUDE_LONGITUDE;
        }
        if (metres(first, second)) {
            return CoordinateKind.EASTING_NORTHING;
        }
        return metres(second, first) ? CoordinateKind.NORTHING_EASTING : CoordinateKind.OUTSIDE;
    }

    private static boolean degrees(double longitude, double latitude) {
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }

    private static boolean metres(double easting, double northing) {
        return easting >= LEAST_METRES && easting <= LAST_EASTING && northing >= LEAST_METRES
                && northing <= LAST_NORTHING;
    }

    /// Counts the kinds of a pair of columns; kinds that never occur are absent from the map.
    ///
    /// @throws IllegalArgumentException when the columns differ in length
    public static Map<CoordinateKind, Integer> count(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException("Columns of coordinates must be equally long.");
        }
        Map<CoordinateKind, Integer> counts = new EnumMap<>(CoordinateKind.class);
        for (int i = 0; i < first.length; i++) {
            counts.merge(kind(first[i], second[i]), 1, Integer::sum);
        }
        return counts;
    }

    /// What a pair of columns holds: the commonest kind that is a place; [CoordinateKind#ABSENT] when there is none.
    ///
    /// @throws IllegalArgumentException when the columns differ in length
    public static CoordinateKind kind(double[] first, double[] second) {
        Map<CoordinateKind, Integer> places = count(first, second);
        places.remove(CoordinateKind.ABSENT);
        places.remove(CoordinateKind.OUTSIDE);
        return places.entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(CoordinateKind.ABSENT);
    }
}
