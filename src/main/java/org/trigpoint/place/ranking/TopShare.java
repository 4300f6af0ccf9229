package org.trigpoint.place.ranking;

import java.util.List;

/// What the areas at the top of a ranking hold together.
///
/// @param areas how many areas; more than asked for when areas tie at the border
/// @param populationShare their part of the population, 0 to 1; NaN when unknown
/// @param scores their indicators together, in the order of [Ranking#indicators()]
public record TopShare(int areas, double populationShare, List<IndicatorScore> scores) {
    public TopShare {
        scores = List.copyOf(scores);
    }
}
