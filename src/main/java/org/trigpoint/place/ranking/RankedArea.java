package org.trigpoint.place.ranking;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// An area's place in a ranking.
///
/// @param rank competition rank among all areas, 1 is the highest index; tied areas share the better rank
/// @param rankInLocality the same within its locality; among the areas without one when it has none
/// @param areaCode the area
/// @param locality its locality; `null` when none
/// @param index the weighted mean of its indicator indices, 100 is average
/// @param interval the ranks that chance and other weights allow; `null` until simulated
/// @param population usual residents; NaN when unknown
/// @param populationShare its part of the population of all areas whose population is known, 0 to 1; NaN when unknown
/// @param scores its indicators, in the order of [Ranking#indicators()]
public record RankedArea(int rank, int rankInLocality, String areaCode, @Nullable String locality, double index,
        @Nullable RankInterval interval, double population, double populationShare, List<IndicatorScore> scores) {
    public RankedArea {
        scores = List.copyOf(scores);
    }

    /// The best rank of the interval; `null` until simulated.
    public @Nullable Integer rankLow() {
        return interval == null ? null : interval.low();
    }

    /// The worst rank of the interval; `null` until simulated.
    public @Nullable Integer rankHigh() {
        return interval == null ? null : interval.high();
    }

    /// The names of the indicators it has no number for. Its index then rests on the others alone.
    public List<String> missing() {
        return scores.stream().filter(score -> Double.isNaN(score.index())).map(IndicatorScore::indicator).toList();
    }

    RankedArea withInterval(@Nullable RankInterval newInterval) {
        return new RankedArea(rank, rankInLocality, areaCode, locality, index, newInterval, population,
                populationShare, scores);
    }
}
