package org.trigpoint.place.geography;

/// What a pair of numbers can mean as a place in Great Britain.
public enum CoordinateKind {
    /// WGS84 degrees, longitude first.
    LONGITUDE_LATITUDE,
    /// WGS84 degrees, latitude first: the columns are swapped.
    LATITUDE_LONGITUDE,
    /// British National Grid metres, easting first.
    EASTING_NORTHING,
    /// British National Grid metres, northing first. Known only where the northing is too large for an easting.
    NORTHING_EASTING,
    /// No place: a number is missing, or both are zero.
    ABSENT,
    /// Numbers, but no place in Great Britain in either system.
    OUTSIDE
}
