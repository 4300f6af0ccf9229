package org.trigpoint.question.spot;

import org.jspecify.annotations.Nullable;

/// A place of a hot spot map: an area, a cell or a point.
///
/// @param areaCode the area; `null` for a cell or a point
/// @param name what it is called; empty for a cell or a point
/// @param easting metres east of its centre
/// @param northing metres north of its centre
/// @param count its incidents
/// @param value what is tested: the count itself, the count weighted by harm, or a rate
public record SpotPlace(@Nullable String areaCode, String name, double easting, double northing, double count,
        double value) {}
