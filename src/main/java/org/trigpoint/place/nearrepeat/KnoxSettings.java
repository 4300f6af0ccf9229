package org.trigpoint.place.nearrepeat;

/// The choices behind a Knox test; printed beside it.
///
/// @param distances the bands of distance, in metres
/// @param days the bands of time, in days
/// @param metric how distance is measured
/// @param permutations how often the days are dealt out anew; 999 or more for a result worth printing
/// @param seed where the random numbers start; the same seed gives the same result on any machine
public record KnoxSettings(Bands distances, Bands days, Metric metric, int permutations, long seed) {

    /// Same place, 1–100, … 401–500 m; 0–7, 8–14, 15–21, 22–28 days; Manhattan; 999 permutations.
    public static final KnoxSettings DEFAULT = new KnoxSettings(Bands.samePlaceAnd(100, 5), Bands.wholeDays(7, 4),
            Metric.MANHATTAN, 999, 1);

    public KnoxSettings {
        if (permutations < 1) {
            throw new IllegalArgumentException("A Knox test needs permutations, not " + permutations + ".");
        }
    }
}
