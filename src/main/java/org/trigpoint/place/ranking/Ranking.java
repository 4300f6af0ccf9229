package org.trigpoint.place.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Areas in order of an index, with everything a reader needs to judge the order.
///
/// @param denominator what stands for 100
/// @param indicators how each indicator was used
/// @param indicatorsLeftOut the indicators that could not be used
/// @param areas the ranked areas, best rank first; tied areas by code
/// @param areasLeftOut the areas that could not be ranked
public record Ranking(Denominator denominator, List<IndicatorUse> indicators, List<LeftOut> indicatorsLeftOut,
        List<RankedArea> areas, List<LeftOut> areasLeftOut) {
    public Ranking {
        indicators = List.copyOf(indicators);
        indicatorsLeftOut = List.copyOf(indicatorsLeftOut);
        areas = List.copyOf(areas);
        areasLeftOut = List.copyOf(areasLeftOut);
    }

    /// The areas with rank k or better: more than k when areas tie at the border.
    public List<RankedArea> top(int k) {
        return areas.stream().filter(area -> area.rank() <= k).toList();
    }

    /// One area; empty when it was not ranked.
    public Optional<RankedArea> area(String areaCode) {
        return areas.stream().filter(area -> area.areaCode().equals(areaCode)).findFirst();
    }

    /// The same ranking with the intervals of a simulation.
    public Ranking with(RankStability stability) {
        Map<String, RankInterval> intervals = new HashMap<>();
        stability.intervals().forEach(interval -> intervals.put(interval.areaCode(), interval));
        List<RankedArea> known = areas.stream().map(area -> area.withInterval(intervals.get(area.areaCode()))).toList();
        return new Ranking(denominator, indicators, indicatorsLeftOut, known, areasLeftOut);
    }

    /// What the areas with rank k or better hold together: "6.3% of the population, 25% of ASB".
    public TopShare topShare(int k) {
        List<RankedArea> group = top(k);
        double people = group.stream().mapToDouble(RankedArea::populationShare).sum();
        List<IndicatorScore> scores = new ArrayList<>();
        for (int j = 0; j < indicators.size(); j++) {
            int position = j;
            List<IndicatorScore> own = group.stream()
                    .map(area -> area.scores().get(position))
                    .filter(score -> !Double.isNaN(score.rate()))
                    .toList();
            scores.add(together(indicators.get(j), own));
        }
        return new TopShare(group.size(), people, scores);
    }

    private static IndicatorScore together(IndicatorUse use, List<IndicatorScore> scores) {
        double count = scores.stream().mapToDouble(IndicatorScore::count).sum();
        double denominator = scores.stream().mapToDouble(IndicatorScore::denominator).sum();
        return IndicatorScore.of(use, count, denominator);
    }

    /// Runs of neighbouring ranks that cannot be told apart: the interval of every area of a run holds every rank of
    /// it. Empty until simulated.
    public List<RankRun> indistinguishable() {
        return RankRuns.of(areas);
    }
}
