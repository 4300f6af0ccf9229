package org.trigpoint.question.spot;

/// What a test says of one place.
///
/// @param place the place
/// @param z in standard deviations from what no pattern leads one to expect; NaN where it cannot be computed
/// @param pValue two-sided p by the normal approximation
/// @param adjustedP the same corrected for the number of places
/// @param permutationP two-sided p of the permutation test; NaN without one
/// @param verdict "hot", "cold" or "no"; for local Moran's I "high-high", "low-low", "high-low", "low-high" or "no"; for
///     emerging hot spots the pattern, such as "intensifying", or "no"
public record SpotRow(SpotPlace place, double z, double pValue, double adjustedP, double permutationP,
        String verdict) {

    /// The verdict on a place of which nothing can be said.
    public static final String NO = "no";

    /// Whether anything can be said of the place.
    public boolean stands() {
        return !verdict.equals(NO);
    }
}
