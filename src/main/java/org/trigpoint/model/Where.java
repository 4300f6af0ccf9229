package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

/// Where an incident happened, as far as the supplier says.
///
/// @param areaCode the code of the smallest area given, usually an LSOA; `null` when none
/// @param areaName the supplier's name for that area; `null` when none
/// @param longitude WGS84 degrees; NaN when there is no usable coordinate
/// @param latitude WGS84 degrees; NaN when there is no usable coordinate
public record Where(@Nullable String areaCode, @Nullable String areaName, double longitude, double latitude) {

    /// Nowhere known.
    public static final Where UNKNOWN = new Where(null, null, Double.NaN, Double.NaN);

    /// An area without a point.
    public static Where inArea(@Nullable String areaCode) {
        return new Where(areaCode, null, Double.NaN, Double.NaN);
    }

    /// Whether there is a point.
    public boolean hasPoint() {
        return !Double.isNaN(longitude) && !Double.isNaN(latitude);
    }
}
