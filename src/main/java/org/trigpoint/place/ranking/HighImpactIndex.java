package org.trigpoint.place.ranking;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The index of high-impact locations: which areas carry most harm, over several indicators at once.
///
/// For each indicator, index = 100 · rate / reference rate; an area's index is the mean of its indicator indices by
/// their weights. The method is the Vulnerable Localities Index's (Chainey, Jill Dando Institute, University College
/// London) with any list of indicators.
///
/// - An area without the population (or households) that others have is left out, with its reason, and counts in no
///   rate. Where *no* area has a population, counts are used as they are and [IndicatorUse#basis()] says so.
/// - An unknown number (NaN) is never zero: the area's index rests on the indicators it has, named by
///   [RankedArea#missing()]; with less than half of the weight known the area is left out.
/// - An indicator that is zero everywhere or has no numbers is left out and named.
/// - Areas whose indices agree to nine decimals tie and share the better rank.
public final class HighImpactIndex {
    private HighImpactIndex() {}

    /// Ranks areas.
    ///
    /// @throws IllegalArgumentException when a name or code comes twice, a profile has another number of values than
    ///     there are indicators, or every usable indicator weighs zero
    public static Ranking rank(IndexRequest request) {
        return ranking(request.table(), request.profiles());
    }

    private static Ranking ranking(IndexTable table, List<AreaProfile> profiles) {
        double[] index = new double[table.areas.size()];
        table.indices(table.observed(), table.columnWeights(), index);
        List<RankedArea> ranked = new ArrayList<>();
        List<List<IndicatorScore>> scores = scores(table);
        int[] rank = CompetitionRank.of(index);
        int[] local = localRanks(table.areas, index);
        double people = profiles.stream().mapToDouble(HighImpactIndex::people).sum();
        for (int i = 0; i < index.length; i++) {
            AreaProfile area = table.areas.get(i);
            double share = area.has(Basis.PER_HEAD) ? area.population() / people : Double.NaN;
            ranked.add(new RankedArea(rank[i], local[i], area.areaCode(), area.locality(), index[i], null,
                    area.population(), share, scores.get(i)));
        }
        ranked.sort(Comparator.comparingInt(RankedArea::rank).thenComparing(RankedArea::areaCode));
        return new Ranking(table.denominator, uses(table), table.indicatorsLeftOut, ranked, table.areasLeftOut);
    }

    private static double people(AreaProfile area) {
        return area.has(Basis.PER_HEAD) ? area.population() : 0;
    }

    private static List<IndicatorUse> uses(IndexTable table) {
        double all = table.columns.stream().mapToDouble(column -> column.weight).sum();
        return table.columns.stream()
                .map(column -> new IndicatorUse(column.name, column.weight / all, column.basis, column.total(),
                        column.totalDenominator(), column.reference(column.numerators, table.denominator)))
                .toList();
    }

    private static List<List<IndicatorScore>> scores(IndexTable table) {
        List<IndicatorUse> uses = uses(table);
        List<List<IndicatorScore>> all = new ArrayList<>();
        for (int i = 0; i < table.areas.size(); i++) {
            List<IndicatorScore> own = new ArrayList<>();
            for (int j = 0; j < uses.size(); j++) {
                IndexColumn column = table.columns.get(j);
                own.add(IndicatorScore.of(uses.get(j), column.numerators[i], column.denominators[i]));
            }
            all.add(own);
        }
        return all;
    }

    private static int[] localRanks(List<AreaProfile> areas, double[] index) {
        Map<@Nullable String, List<Integer>> byLocality = new HashMap<>();
        for (int i = 0; i < index.length; i++) {
            byLocality.computeIfAbsent(areas.get(i).locality(), key -> new ArrayList<>()).add(i);
        }
        int[] ranks = new int[index.length];
        for (List<Integer> members : byLocality.values()) {
            int[] own = CompetitionRank.of(members.stream().mapToDouble(i -> index[i]).toArray());
            IntStream.range(0, own.length).forEach(k -> ranks[members.get(k)] = own[k]);
        }
        return ranks;
    }
}
