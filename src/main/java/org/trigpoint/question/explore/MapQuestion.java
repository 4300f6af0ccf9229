package org.trigpoint.question.explore;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.RankQuestion;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.question.Universe;
import org.trigpoint.question.Vintages;
import org.trigpoint.question.explore.Exploration.Place;
import org.trigpoint.question.harm.AreaHarm;
import org.trigpoint.question.harm.HarmWeights;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// "Where?", as a number for every area of a map.
///
/// @param measure what the number is
/// @param question which incidents, months and areas; of an index its months and no more
public record MapQuestion(Measure measure, ExploreQuestion question) {

    /// Percentages on a smaller base say nothing.
    private static final int LEAST_BASE = 20;
    private static final double PER_THOUSAND = 1000;

    /// What a map shows.
    public enum Measure {
        /// Incidents.
        COUNT,
        /// Incidents per 1,000 residents.
        RATE,
        /// The change against the earlier period in per cent, where that had 20 incidents or more.
        CHANGE,
        /// The sum of the weights of harm that were imported, of recorded crime where no data set is named.
        HARM,
        /// The index of high-impact locations.
        INDEX
    }

    /// The answer.
    ///
    /// @param title what is shown and when
    /// @param unit what the numbers are
    /// @param values the number of each area; an area without an entry has no data
    /// @param names what each area is called
    /// @param boundaries the outlines of the areas
    /// @param counts the incidents of each area, to withhold small ones; empty for an index
    public record MapNumbers(String title, String unit, Map<String, Double> values, Map<String, String> names,
            List<Boundary> boundaries, Map<String, Long> counts) {
        public MapNumbers {
            values = Map.copyOf(values);
            names = Map.copyOf(names);
            boundaries = List.copyOf(boundaries);
            counts = Map.copyOf(counts);
        }

        /// The same of these areas alone.
        public MapNumbers of(Set<String> areas) {
            Map<String, Double> some = new HashMap<>(values);
            some.keySet().retainAll(areas);
            Map<String, Long> few = new HashMap<>(counts);
            few.keySet().retainAll(areas);
            return new MapNumbers(title, unit, some, names,
                    boundaries.stream().filter(boundary -> areas.contains(boundary.areaCode())).toList(), few);
        }
    }

    /// Asks a workspace.
    ///
    /// @throws RefusedException when no area has a boundary, or the numbers cannot be made
    public MapNumbers ask(Workspace workspace, Progress progress) {
        if (measure == Measure.INDEX) {
            return index(workspace, progress);
        }
        if (measure == Measure.HARM) {
            return harm(workspace, boundaries(workspace));
        }
        Exploration found = question.ask(workspace, progress);
        if (measure == Measure.CHANGE && found.refusal() != null) {
            throw new RefusedException(found.refusal());
        }
        return of(workspace, found, boundaries(workspace));
    }

    /// The numbers of an answer that is there already: counts, rates or changes.
    ///
    /// @param boundaries those of [#boundaries], which may be kept while the months and the areas stay the same
    public MapNumbers of(Workspace workspace, Exploration found, List<Boundary> boundaries) {
        Map<String, Place> places = new HashMap<>();
        found.places().forEach(place -> places.put(place.code(), place));
        if (found.count() + found.before() > 0) {
            requireSome(boundaries, places.keySet());
        }
        Map<String, AreaValue> people = people(workspace, boundaries);
        ToDoubleFunction<String> number = code -> number(places.get(code), people.get(code));
        Map<String, Double> values = new LinkedHashMap<>();
        Map<String, Long> counts = new HashMap<>();
        for (Boundary boundary : boundaries) {
            String code = boundary.areaCode();
            values.put(code, number.applyAsDouble(code));
            counts.put(code, places.containsKey(code) ? places.get(code).count() : 0);
        }
        values.values().removeIf(value -> value.isNaN());
        Set<String> drawn = Set.copyOf(counts.keySet());
        Vintages.to(drawn, places.keySet(), workspace).unknown(places.keySet()).forEach(values::remove);
        return new MapNumbers(title(), unit(), values, names(workspace), boundaries, counts);
    }

    /// A map of areas in none of which any incident is known to lie would show zeros that nobody counted.
    private void requireSome(List<Boundary> boundaries, Set<String> met) {
        if (boundaries.stream().noneMatch(boundary -> met.contains(boundary.areaCode()))) {
            throw new RefusedException("none of these incidents is known to lie in an area with a boundary ("
                    + question.unit().title() + "); import a look-up from the LSOAs of the incidents, or boundaries of"
                    + " these");
        }
    }

    private Map<String, AreaValue> people(Workspace workspace, List<Boundary> boundaries) {
        return measure == Measure.RATE
                ? Vintages.to(boundaries.stream().map(Boundary::areaCode).collect(Collectors.toSet()), workspace)
                        .sums(workspace.store().areas().values(AreaValue.POPULATION, middle()))
                : Map.of();
    }

    private double number(@Nullable Place place,
            @Nullable AreaValue people) {
        double count = place == null ? 0 : place.count();
        double before = place == null ? 0 : place.before();
        return switch (measure) {
            case COUNT -> count;
            case RATE -> people == null || people.value() <= 0 ? Double.NaN : PER_THOUSAND * count / people.value();
            case CHANGE -> before < LEAST_BASE ? Double.NaN : 100 * (count - before) / before;
            case HARM, INDEX -> Double.NaN;
        };
    }

    /// The harm of each area by the first scheme of weights.
    ///
    /// @param boundaries as for counts
    /// @throws RefusedException when no weights were imported, or no incident has one
    public MapNumbers harm(Workspace workspace, List<Boundary> boundaries) {
        HarmWeights weights = HarmWeights.all(workspace)
                .stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(HarmWeights.NONE));
        Selection asked = question.selection().dataset() == null
                ? new Selection(Dataset.CRIME, question.selection().where(), null)
                : question.selection();
        AreaHarm harm = AreaHarm.of(workspace, asked.during(question.period()), weights);
        if (harm.weighed() == 0) {
            throw new RefusedException("none of these incidents has a weight of harm in the " + weights.title());
        }
        Map<String, Double> placed = new HashMap<>(harm.byArea());
        placed.remove("");
        AreaNames areas = new AreaNames(workspace, question.unit());
        Map<String, Double> sums = areas.sums(placed);
        requireSome(boundaries, sums.keySet());
        Map<String, Double> counted = new HashMap<>();
        harm.counts().forEach((code, count) -> counted.put(code, (double) count));
        Map<String, Long> counts = new HashMap<>();
        areas.sums(counted).forEach((code, count) -> counts.put(code, Math.round(count)));
        Map<String, Double> values = new HashMap<>();
        boundaries.forEach(boundary -> values.put(boundary.areaCode(), sums.getOrDefault(boundary.areaCode(), 0.)));
        Vintages.to(Set.copyOf(values.keySet()), placed.keySet(), workspace)
                .unknown(placed.keySet())
                .forEach(values::remove);
        return new MapNumbers(title(), "harm, " + weights.title(), values, names(workspace), boundaries,
                counts);
    }

    private MapNumbers index(Workspace workspace, Progress progress) {
        RankedPlaces ranked = RankQuestion.of(workspace, "hil", question.period()).ask(workspace, progress);
        Map<String, Double> values = new LinkedHashMap<>();
        for (RankedArea area : ranked.ranking().areas()) {
            values.put(area.areaCode(), area.index());
        }
        return new MapNumbers(title(), unit(), values, names(workspace), boundaries(workspace), Map.of());
    }

    /// The outlines to draw on.
    ///
    /// @throws RefusedException when no area has a boundary
    public List<Boundary> boundaries(Workspace workspace) {
        List<Boundary> all = question.unit() == AreaType.LSOA
                ? Universe.of(workspace, question.span(), null).boundaries(workspace)
                : workspace.boundaries(question.unit());
        if (all.isEmpty()) {
            throw new RefusedException("no " + question.unit().title() + " of this workspace has a boundary; import"
                    + " boundaries to draw a map");
        }
        return all;
    }

    private Map<String, String> names(Workspace workspace) {
        Map<String, String> names = new HashMap<>();
        workspace.areas(question.unit()).forEach(area -> names.put(area.code(), area.displayName()));
        return names;
    }

    private int middle() {
        Period period = question.period();
        return period.first().plusMonths(period.length() / 2 - 1L).getYear();
    }

    private String title() {
        String months = question.period().name();
        return switch (measure) {
            case COUNT, RATE -> what() + ", " + months;
            case HARM -> "Harm of " + (question.selection().dataset() == null && categories().isEmpty()
                    ? "recorded crime"
                    : what().toLowerCase(Locale.UK)) + ", " + months;
            case CHANGE -> what() + ", " + months + " against " + question.against().name();
            case INDEX -> "Index of high-impact locations, " + months;
        };
    }

    /// The incidents in words: the categories, or the data set.
    private String what() {
        String categories = categories();
        if (!categories.isEmpty()) {
            return categories.substring(0, 1).toUpperCase(Locale.UK) + categories.substring(1);
        }
        return question.selection().dataset() == null ? "All incidents" : question.selection().dataset().title();
    }

    private String categories() {
        return question.selection()
                .where()
                .stream()
                .filter(condition -> condition.column().equalsIgnoreCase("category"))
                .map(condition -> condition.value())
                .collect(Collectors.joining(", "));
    }

    private String unit() {
        return switch (measure) {
            case COUNT -> "incidents";
            case RATE -> "incidents per 1,000 residents";
            case CHANGE -> "change in %, of " + LEAST_BASE + " or more before";
            case HARM -> "harm";
            case INDEX -> "index, 100 is average";
        };
    }
}
