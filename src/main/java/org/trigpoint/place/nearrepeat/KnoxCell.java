package org.trigpoint.place.nearrepeat;

/// One band of distance and one of time.
///
/// @param distanceFrom metres, included
/// @param distanceTo metres, not included
/// @param daysFrom days, included
/// @param daysTo days, not included
/// @param observed pairs of incidents
/// @param expected pairs when days do not depend on places: the mean of the permutations
/// @param ratio observed / expected; NaN when no permutation had a pair
/// @param pValue one-sided: (permutations with as many pairs or more + 1) / (permutations + 1)
/// @param adjustedP the same corrected for all bands of the table (Benjamini–Hochberg)
public record KnoxCell(double distanceFrom, double distanceTo, double daysFrom, double daysTo, long observed,
        double expected, double ratio, double pValue, double adjustedP) {}
