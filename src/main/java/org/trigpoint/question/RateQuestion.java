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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// "How much is that for the people who live there?": counts over mid-year populations, with exact or Byar intervals.
///
/// The areas are those that a ranking is over; larger areas are the sums of their LSOAs. An area without incidents has
/// the rate 0; one without a population has none. An LSOA of which nothing is known, since part of its ground is counted
/// under a code of another boundary vintage, is left out and named. Records without any LSOA are rated by the larger area
/// they name, over the population of that area itself ([StatedPlaces]).
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
        if (StatedPlaces.isMeant(workspace, this)) {
            return ofStated(StatedPlaces.of(workspace, this));
        }
        Map<String, Long> counts = counts(workspace);
        Universe universe = Universe.of(workspace, period, null);
        Placing placing = placing(workspace, universe, counts);
        Set<String> unknown = areas == AreaType.LSOA ? placing.vintages().unknown(counts.keySet()) : Set.of();
        Map<String, RatePlace> places = places(workspace, placing);
        long unplaced = count(counts, places, placing);
        return table(places.values(), areas, "no area has a population"
                + (areas == AreaType.LSOA ? "" : " for all LSOAs with incidents in it")
                + "; import the mid-year population by LSOA", notes(universe, unknown), unplaced);
    }

    private RateTable ofStated(StatedPlaces stated) {
        List<String> notes = new ArrayList<>();
        notes.add("The records carry no LSOA: each area is what they name, with the population imported for it.");
        return table(stated.places(), AreaType.LSOA, "the records name a " + areas.title().toLowerCase(Locale.UK)
                + " each and no LSOA, and no such area has a population; import the mid-year population by "
                + areas.title().toLowerCase(Locale.UK), notes, stated.unplaced());
    }

    /// @param populated of what the populations are: LSOAs stand for the areas themselves
    /// @param withoutPeople the refusal where no area has a population
    private RateTable table(Collection<RatePlace> places, AreaType populated, String withoutPeople,
            List<String> notes, long unplaced) {
        List<RatePlace> known = places.stream().filter(RatePlace::hasRate).toList();
        if (known.isEmpty()) {
            throw new RefusedException(withoutPeople);
        }
        long all = known.stream().mapToLong(place -> place.count).sum();
        double people = known.stream().mapToDouble(place -> place.population).sum();
        RateFunnel funnel = all == 0 ? null : RateFunnel.around(all, people, per);
        List<RateRow> rows = places.stream().map(place -> row(place, funnel)).toList();
        RatePlace overall = new RatePlace("", "All areas");
        overall.count = all;
        overall.population = people;
        addUsual(notes, unplaced);
        notes.addAll(RatePlace.withoutRate(places, populated));
        return new RateTable(selection, period, areas, per, rows, row(overall, null), notes);
    }

    private List<String> notes(Universe universe, Set<String> unknown) {
        List<String> notes = new ArrayList<>(universe.notes().subList(0, 1));
        if (areas == AreaType.LSOA) {
            notes.addAll(Universe.told(universe.areas(), universe.wholes().keySet(), unknown));
        } else {
            notes.add("Each of the larger areas is the sum of those LSOAs that lie in it, not of others.");
        }
        return notes;
    }

    private void addUsual(List<String> notes, long unplaced) {
        if (unplaced > 0) {
            notes.add(CountWords.of(unplaced, "incident has no such area, or lies outside these, and is in no rate.",
                    "incidents have no such area, or lie outside these, and are in no rate."));
        }
        if (period.length() != 12) {
            notes.add("The rates are of " + period.length() + " months, not of a year.");
        }
    }

    /// The year whose mid-year population is meant.
    int middleYear() {
        return period.first().plusMonths(period.length() / 2).getYear();
    }

    private void refuseIncomplete(Workspace workspace) {
        Coverage coverage = Coverage.of(workspace);
        Set<Dataset> meant = selection.dataset() == null
                ? Meant.of(workspace, selection, List.of("area")).counted()
                : Set.of(selection.dataset());
        for (Dataset dataset : meant.stream().sorted().toList()) {
            String refusal = coverage.refusal(dataset, period);
            if (refusal != null) {
                throw new RefusedException(refusal + ". Import what is missing, or ask for complete months");
            }
        }
    }

    private Map<String, RatePlace> places(Workspace workspace, Placing placing) {
        Placing.People people = placing
                .people(workspace.store().areas().values(AreaValue.POPULATION, middleYear()));
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
