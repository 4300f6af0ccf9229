package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

/// A published value of an area: its population, households, deprivation score and the like.
///
/// @param areaCode the area
/// @param indicator what the value is, such as [#POPULATION] or "imd_score"
/// @param year the year it holds for, mid-year for populations; `null` when the source states none
/// @param value the value, in the indicator's own unit; never negative, never NaN
public record AreaValue(String areaCode, String indicator, @Nullable Integer year, double value) implements Entry {
    /// Usual residents, in persons.
    public static final String POPULATION = "population";
    /// Households.
    public static final String HOUSEHOLDS = "households";
    /// Index of Multiple Deprivation score; higher is more deprived.
    public static final String DEPRIVATION = "imd_score";
}
