package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.ranking.AreaProfile;
import org.trigpoint.place.ranking.Denominator;
import org.trigpoint.place.ranking.Draws;
import org.trigpoint.place.ranking.HighImpactIndex;
import org.trigpoint.place.ranking.IndexRequest;
import org.trigpoint.place.ranking.Indicator;
import org.trigpoint.place.ranking.LeftOut;
import org.trigpoint.place.ranking.RankStability;
import org.trigpoint.place.ranking.Ranking;
import org.trigpoint.store.Areas;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// "Where does harm gather?": the LSOAs ranked by an index over a period.
///
/// @param indicators what the index is made of
/// @param weights a weight for an indicator by its name, 1 where none is given
/// @param period the months whose incidents count
/// @param within only LSOAs within the area of this code or name; `null` for all
/// @param draws how rank intervals are simulated; `null` for none
/// @param denominator what stands for 100
public record RankQuestion(List<IndicatorDefinition> indicators, Map<String, Double> weights, Period period,
        @Nullable String within, @Nullable Draws draws, Denominator denominator) {
    /// Against the mean of the areas' rates.
    public RankQuestion(List<IndicatorDefinition> indicators, Map<String, Double> weights, Period period,
            @Nullable String within, @Nullable Draws draws) {
        this(indicators, weights, period, within, draws, Denominator.MEAN_OF_RATES);
    }

    public RankQuestion {
        indicators = List.copyOf(indicators);
        weights = Map.copyOf(weights);
        requireSound(indicators, weights);
        for (String name : weights.keySet()) {
            if (indicators.stream().noneMatch(indicator -> indicator.name().equalsIgnoreCase(name))) {
                throw new RefusedException("there is no indicator '" + name + "' to weigh; there are "
                        + String.join(", ", indicators.stream().map(IndicatorDefinition::name).toList()));
            }
        }
    }

    private static void requireSound(List<IndicatorDefinition> indicators, Map<String, Double> weights) {
        Set<String> names = new HashSet<>();
        for (IndicatorDefinition indicator : indicators) {
            if (!names.add(indicator.name())) {
                throw new RefusedException("the indicator '" + indicator.name() + "' is given twice; name it once and"
                        + " give it a weight");
            }
        }
        Set<String> weighed = new HashSet<>();
        weights.forEach((name, weight) -> {
            if (!weighed.add(name.toLowerCase(Locale.ROOT))) {
                throw new RefusedException("the weight of '" + name + "' is given twice; give it once");
            }
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new RefusedException("the weight of '" + name + "' is " + weight
                        + "; a weight is a number of zero or more");
            }
        });
    }

    /// An index as it holds in a workspace, with the analyst's own weights, without rank intervals.
    ///
    /// @throws RefusedException when there is no such index
    public static RankQuestion of(Workspace workspace, String index, Period period) {
        IndexDefinition definition = IndexDefinition.of(workspace, index);
        return new RankQuestion(definition.indicators(), definition.weights(), period, null, null);
    }

    /// The index of high-impact locations as shipped, equal weights, without rank intervals.
    public static RankQuestion highImpactLocations(Period period) {
        return new RankQuestion(IndicatorDefinitions.of("hil"), Map.of(), period, null, null);
    }

    /// The Vulnerable Localities Index.
    public static RankQuestion vulnerableLocalities(Period period) {
        return new RankQuestion(IndicatorDefinitions.of("vli"), Map.of(), period, null, null);
    }

    /// Every incident per resident.
    public static RankQuestion byRate(Period period) {
        return new RankQuestion(List.of(IndicatorDefinition.ALL_INCIDENTS), Map.of(), period, null, null);
    }

    /// The harm of recorded crime per resident, by whichever weights were loaded.
    public static RankQuestion byHarm(Period period) {
        return new RankQuestion(List.of(IndicatorDefinition.harm(IndicatorDefinition.Source.ANY_SCHEME)), Map.of(),
                period, null, null);
    }

    /// The same question with rank intervals.
    public RankQuestion with(Draws simulation) {
        return new RankQuestion(indicators, weights, period, within, simulation, denominator);
    }

    /// The same question of other months, without rank intervals.
    public RankQuestion during(Period months) {
        return new RankQuestion(indicators, weights, months, within, null, denominator);
    }

    /// The same question with something else standing for 100.
    public RankQuestion against(Denominator other) {
        return new RankQuestion(indicators, weights, period, within, draws, other);
    }

    /// Asks a workspace.
    ///
    /// @throws RefusedException when there is no LSOA to rank, or no indicator has data
    public RankedPlaces ask(Workspace workspace, Progress progress) {
        List<String> notes = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Universe universe = Universe.of(workspace, period, within);
        Vintages vintages = Vintages.to(universe.areas().keySet(), workspace);
        List<IndicatorNumbers> numbers = numbers(workspace, vintages, leftOut).stream()
                .map(found -> found.in(vintages, indicator -> weights(workspace, indicator)))
                .toList();
        notes.addAll(universe.notes());
        notes.addAll(universe.outside());
        notes.add("The indicators come from: "
                + String.join("; ", numbers.stream().map(n -> n.name() + ", " + n.origin()).toList()) + ".");
        List<Indicator> made = numbers.stream().map(this::indicator).toList();
        refuseWeightless(numbers, made);
        IndexRequest request = new IndexRequest(made,
                profiles(workspace, universe, vintages, numbers), denominator);
        Ranking ranking = HighImpactIndex.rank(request);
        if (draws != null) {
            ranking = ranking.with(RankStability.simulate(request, draws, progress));
        }
        leftOut.addAll(ranking.indicatorsLeftOut());
        notes.addAll(unranked(universe, ranking.areasLeftOut()));
        return new RankedPlaces(period, ranking, universe.areas(), leftOut, notes, universe.outside());
    }

    /// The areas that could not be ranked, by the reason; those of which a note says already that nothing is known are not
    /// named again.
    private static List<String> unranked(Universe universe, List<LeftOut> areas) {
        Map<String, List<String>> byReason = new TreeMap<>();
        areas.stream()
                .filter(area -> !universe.unknown().contains(area.name()))
                .forEach(area -> byReason.computeIfAbsent(area.reason(), _ -> new ArrayList<>()).add(area.name()));
        List<String> said = new ArrayList<>();
        byReason.forEach((reason, codes) -> said.add(String.format(Locale.UK, "Not ranked (%s): %s.", reason,
                Universe.names(universe.areas(), codes))));
        return said;
    }

    private static void refuseWeightless(List<IndicatorNumbers> numbers, List<Indicator> made) {
        double all = 0;
        boolean any = false;
        for (int i = 0; i < made.size(); i++) {
            if (numbers.get(i).byArea().values().stream().anyMatch(number -> number > 0)) {
                any = true;
                all += made.get(i).weight();
            }
        }
        if (any && all == 0) {
            throw new RefusedException(
                    "every indicator that has data weighs zero; give one of them a weight above zero");
        }
    }

    private List<IndicatorNumbers> numbers(Workspace workspace, Vintages vintages, List<LeftOut> leftOut) {
        List<IndicatorNumbers> found = new ArrayList<>();
        for (IndicatorDefinition definition : indicators) {
            IndicatorNumbers numbers = IndicatorNumbers.find(workspace, definition, period, vintages);
            if (numbers == null) {
                leftOut.add(new LeftOut(definition.name(), definition.absence(period)));
            } else {
                found.add(numbers);
            }
        }
        if (found.isEmpty()) {
            throw new RefusedException("none of the indicators has data in " + period.name() + " ("
                    + String.join(", ", indicators.stream().map(IndicatorDefinition::name).toList()) + ")");
        }
        return found;
    }

    private Indicator indicator(IndicatorNumbers numbers) {
        double weight = weights.entrySet()
                .stream()
                .filter(w -> w.getKey().equalsIgnoreCase(numbers.name()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(1.0);
        return new Indicator(numbers.name(), weight, numbers.basis());
    }

    private List<AreaProfile> profiles(Workspace workspace, Universe universe, Vintages vintages,
            List<IndicatorNumbers> numbers) {
        Areas areas = workspace.store().areas();
        Map<String, AreaValue> population = vintages.sums(areas.values(AreaValue.POPULATION, middle()));
        Map<String, AreaValue> households = vintages.sums(areas.values(AreaValue.HOUSEHOLDS, middle()));
        List<AreaProfile> profiles = new ArrayList<>();
        for (Area area : universe.areas().values()) {
            String code = area.code();
            List<Double> values = numbers.stream().map(n -> n.of(code)).toList();
            profiles.add(new AreaProfile(code, universe.localities().get(code), value(population, code),
                    value(households, code), values, numbers.stream().map(n -> n.grain(code)).toList()));
        }
        return profiles;
    }

    private Map<String, Double> weights(Workspace workspace, String indicator) {
        Map<String, Double> weights = new HashMap<>();
        workspace.store()
                .areas()
                .values(indicator, middle())
                .forEach((code, value) -> weights.put(code, value.value()));
        return weights;
    }

    /// The year whose mid-year population is nearest to the middle of the period.
    private int middle() {
        return period.first().plusMonths(period.length() / 2 - 1L).getYear();
    }

    private static double value(Map<String, AreaValue> values, String code) {
        AreaValue value = values.get(code);
        return value == null ? Double.NaN : value.value();
    }
}
