package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.CountWords;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.statistics.Rate;
import org.trigpoint.statistics.control.RateFunnel;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// "How much is that for the people who live there?": counts over mid-year populations, with exact or Byar intervals.
///
/// The areas are those that a ranking is over; larger areas are the sums of their LSOAs. An area without incidents has
/// the rate 0; one without a population has none. An LSOA of which nothing is known, since part of its ground is counted
/// under a code of another boundary vintage, is left out and named.
///
/// @param selection which incidents; its period is not used
/// @param period which months
/// @param areas LSOAs, or the larger areas that a look-up puts them in
/// @param per 1,000, 10,000 or 100,000
public record RateQuestion(Selection selection, Period period, AreaType areas, int per) {

    private static final double CONFIDENCE = .95;

    /// Asks a workspace.
    ///
    /// @throws RefusedException when the data set is incomplete in the period, or no area has a population
    public RateTable ask(Workspace workspace) {
        refuseIncomplete(workspace);
        Universe universe = Universe.of(workspace, period, null);
        Map<String, Long> counts = counts(workspace);
        Placing placing = placing(workspace, universe, counts);
        Set<String> unknown = areas == AreaType.LSOA ? placing.vintages().unknown(counts.keySet()) : Set.of();
        Map<String, RatePlace> places = places(workspace, placing);
        long unplaced = count(counts, places, placing);
        List<RatePlace> known = places.values().stream().filter(RatePlace::hasRate).toList();
        if (known.isEmpty()) {
            throw new RefusedException("no area has a population"
                    + (areas == AreaType.LSOA ? "" : " for all LSOAs with incidents in it")
                    + "; import the mid-year population by LSOA");
        }
        long all = known.stream().mapToLong(place -> place.count).sum();
        double people = known.stream().mapToDouble(place -> place.population).sum();
        RateFunnel funnel = all == 0 ? null : RateFunnel.around(all, people, per);
        List<RateRow> rows = places.values().stream().map(place -> row(place, funnel)).toList();
        RatePlace overall = new RatePlace("", "All areas");
        overall.count = all;
        overall.population = people;
        List<String> notes = notes(universe, unknown, unplaced);
        notes.addAll(RatePlace.withoutRate(places.values(), areas));
        return new RateTable(selection, period, areas, per, rows, row(overall, null), notes);
    }

    private List<String> notes(Universe universe, Set<String> unknown, long unplaced) {
        List<String> notes = new ArrayList<>(universe.notes().subList(0, 1));
        if (areas == AreaType.LSOA) {
            notes.addAll(Universe.told(universe.areas(), universe.wholes().keySet(), unknown));
        }
        if (areas != AreaType.LSOA) {
            notes.add("Each of the larger areas is the sum of those LSOAs that lie in it, not of others.");
        }
        if (unplaced > 0) {
            notes.add(CountWords.of(unplaced, "incident has no such area, or lies outside these, and is in no rate.",
                    "incidents have no such area, or lie outside these, and are in no rate."));
        }
        if (period.length() != 12) {
            notes.add("The rates are of " + period.length() + " months, not of a year.");
        }
        return notes;
    }

    private void refuseIncomplete(Workspace workspace) {
        Coverage coverage = Coverage.of(workspace);
        Set<Dataset> meant = selection.dataset() == null
                ? Meant.of(workspace, selection, List.of("area")).counted()
                : Set.of(selection.dataset());
        for (Dataset dataset : meant.stream().sorted().toList()) {
            String refusal = coverage.refusal(dataset, period, period);
            if (refusal != null) {
                throw new RefusedException(refusal.substring(0, refusal.indexOf("; " + dataset.title())));
            }
        }
    }

    private Map<String, RatePlace> places(Workspace workspace, Placing placing) {
        int middle = period.first().plusMonths(period.length() / 2).getYear();
        Placing.People people = placing.people(workspace.store().areas().values(AreaValue.POPULATION, middle));
        Map<String, RatePlace> places = new TreeMap<>();
        placing.byLsoa()
                .forEach((lsoa, place) -> places
                        .computeIfAbsent(place.code(), code -> new RatePlace(code, place.displayName())).lsoas
                        .add(lsoa));
        if (places.isEmpty()) {
            throw new RefusedException(placing.noLookUp());
        }
        places.forEach((code, place) -> place.population = people.number().getOrDefault(code, 0.));
        people.lacking().forEach((lsoa, area) -> Objects.requireNonNull(places.get(area.code())).unpopulated.add(lsoa));
        return places;
    }

    /// Where each LSOA that the rates are over is counted: itself, or the larger area it lies in; LSOAs that lie in none
    /// are left out, and those of which nothing is known where rates are by LSOA.
    public Placing placing(Workspace workspace) {
        return placing(workspace, Universe.of(workspace, period, null), counts(workspace));
    }

    private Placing placing(Workspace workspace, Universe universe, Map<String, Long> counts) {
        Placing placing = Placing.of(workspace, universe, areas);
        return areas == AreaType.LSOA ? placing.without(placing.vintages().unknown(counts.keySet())) : placing;
    }

    private Map<String, Long> counts(Workspace workspace) {
        Map<String, Long> counts = new TreeMap<>();
        for (CountRow row : Counting.in(workspace).count(selection.during(period), List.of("area"))) {
            counts.merge(row.values().getFirst(), row.count(), Long::sum);
        }
        return counts;
    }

    /// Adds the incidents of each place.
    ///
    /// @return how many lie in none
    private static long count(Map<String, Long> counts, Map<String, RatePlace> places, Placing placing) {
        long unplaced = 0;
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            Optional<RatePlace> place = placing.of(entry.getKey()).map(area -> places.get(area.code()));
            place.ifPresent(found -> found.add(placing.vintages().home(entry.getKey()), entry.getValue()));
            unplaced += place.isEmpty() ? entry.getValue() : 0;
        }
        return unplaced;
    }

    private RateRow row(RatePlace place, @Nullable RateFunnel funnel) {
        if (!place.hasRate()) {
            return new RateRow(place.code, place.name, place.count, place.unpopulated.isEmpty() ? 0 : Double.NaN,
                    Double.NaN,
                    null, null);
        }
        Rate rate = new Rate(place.count, place.population, per);
        return new RateRow(place.code, place.name, place.count, place.population, rate.value(),
                rate.interval(CONFIDENCE), funnel == null ? null : funnel.position(place.count, place.population));
    }
}
