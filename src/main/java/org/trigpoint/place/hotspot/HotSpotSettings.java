package org.trigpoint.place.hotspot;

/// The choices behind a hot spot map; printed beside it.
///
/// @param statistic with or without the place itself; local Moran's I has no such choice and ignores it
/// @param correction for testing many places
/// @param level below or at this corrected p a place is hot or cold, above 0 and below 1
/// @param permutations the permutation test run beside the normal approximation
public record HotSpotSettings(LocalStatistic statistic, Correction correction, double level,
        Permutations permutations) {

    /// Gi*, false discovery rate 5%, no permutations.
    public static final HotSpotSettings DEFAULT = new HotSpotSettings(LocalStatistic.GI_STAR,
            Correction.FALSE_DISCOVERY_RATE, .05, Permutations.NONE);

    public HotSpotSettings {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A significance level lies between 0 and 1, not at " + level + ".");
        }
    }

    /// The same with another statistic.
    public HotSpotSettings with(LocalStatistic other) {
        return new HotSpotSettings(other, correction, level, permutations);
    }

    /// The same with another correction.
    public HotSpotSettings with(Correction other) {
        return new HotSpotSettings(statistic, other, level, permutations);
    }

    /// The same with another permutation test.
    public HotSpotSettings with(Permutations other) {
        return new HotSpotSettings(statistic, correction, level, other);
    }
}
