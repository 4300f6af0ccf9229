package org.trigpoint.place.hotspot;

/// What a local Getis–Ord statistic says of one place.
///
/// @param place the position of the place in the input
/// @param value its own value
/// @param z the statistic in standard deviations from what no pattern leads one to expect; NaN when it cannot be
///     computed: all values equal, no neighbours (Gi), or every place a neighbour
/// @param pValue two-sided p of z by the normal approximation; NaN when z is
/// @param adjustedP the same corrected for the number of places
/// @param permutationP two-sided p of the permutation test, twice the smaller (r+1)/(N+1) and at most 1; NaN without
///     one. It cannot be smaller than 2/(N+1)
/// @param heat hot or cold where adjustedP is no larger than the level
public record HotSpot(int place, double value, double z, double pValue, double adjustedP, double permutationP,
        Heat heat) {}
