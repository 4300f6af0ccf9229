package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.statistics.Rate;
import org.trigpoint.statistics.control.RateFunnel;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Vintages vintages = Vintages.to(universe.areas().keySet(), workspace);
        Map<String, Long> counts = counts(workspace);
        Set<String> unknown = areas == AreaType.LSOA ? vintages.unknown(counts.keySet()) : Set.of();
        Map<String, RatePlace> places = places(workspace, universe, vintages, unknown);
        long unplaced = count(counts, places, vintages);
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
            notes.add(String.format(Locale.UK,
                    "%,d incidents have no such area, or lie outside these, and are in no rate.",
                    unplaced));
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

    private Map<String, RatePlace> places(Workspace workspace, Universe universe, Vintages vintages,
            Set<String> unknown) {
        int middle = period.first().plusMonths(period.length() / 2).getYear();
        Map<String, AreaValue> populations = vintages
                .sums(workspace.store().areas().values(AreaValue.POPULATION, middle));
        Map<String, RatePlace> places = new TreeMap<>();
        Map<String, Area> placing = placing(workspace, universe);
        placing.keySet().removeAll(unknown);
        placing.forEach((code, place) -> {
            AreaValue population = populations.get(code);
            RatePlace found = places.computeIfAbsent(place.code(),
                    _ -> new RatePlace(place.code(), place.displayName()));
            found.lsoas.add(code);
            found.population += population == null ? 0 : population.value();
            if (population == null && !isRedrawn(code, populations, vintages)) {
                found.unpopulated.add(code);
            }
        });
        addRedrawn(populations, places, vintages);
        if (places.isEmpty()) {
            throw new RefusedException("there is no look-up that says which " + areas.title().toLowerCase(Locale.UK)
                    + " the LSOAs lie in; import one");
        }
        return places;
    }

    /// Whether the residents of an area's ground are known under other codes.
    private boolean isRedrawn(String code, Map<String, AreaValue> populations, Vintages vintages) {
        Set<String> others = vintages.sharing(code);
        return areas != AreaType.LSOA && !others.isEmpty() && populations.keySet().containsAll(others);
    }

    /// Residents of an area whose ground was redrawn live in the larger area all of it is in, where its new areas' residents
    /// are not known.
    private static void addRedrawn(Map<String, AreaValue> populations, Map<String, RatePlace> places,
            Vintages vintages) {
        Map<String, RatePlace> byLsoa = byLsoa(places);
        populations.forEach((code, residents) -> {
            boolean counted = vintages.codes().contains(code)
                    || vintages.sharing(code).stream().anyMatch(populations::containsKey);
            if (!counted) {
                vintages.agreed(code, byLsoa).ifPresent(place -> place.population += residents.value());
            }
        });
    }

    private static Map<String, RatePlace> byLsoa(Map<String, RatePlace> places) {
        Map<String, RatePlace> byLsoa = new HashMap<>();
        places.values().forEach(place -> place.lsoas.forEach(lsoa -> byLsoa.put(lsoa, place)));
        return byLsoa;
    }

    /// Where each LSOA that the rates are over is counted: itself, or the larger area it lies in; LSOAs that lie in none
    /// are left out.
    public Map<String, Area> placing(Workspace workspace) {
        return placing(workspace, Universe.of(workspace, period, null));
    }

    private Map<String, Area> placing(Workspace workspace, Universe universe) {
        Map<String, Area> larger = areas == AreaType.LSOA ? Map.of() : workspace.store().areas().within(areas);
        Vintages vintages = Vintages.to(universe.areas().keySet(), larger.keySet(), workspace);
        Map<String, Area> placing = new TreeMap<>();
        universe.areas().forEach((code, area) -> {
            Area place = areas == AreaType.LSOA ? area : larger(area, larger, vintages);
            if (place != null) {
                placing.put(code, place);
            }
        });
        return placing;
    }

    private @Nullable Area larger(Area lsoa, Map<String, Area> larger, Vintages vintages) {
        Area direct = larger.get(lsoa.code());
        Area found = direct == null ? vintages.agreed(lsoa.code(), larger).orElse(null) : direct;
        String district = areas == AreaType.DISTRICT && found == null ? DistrictName.of(lsoa) : null;
        return district == null ? found : new Area(district, district, AreaType.DISTRICT);
    }

    private Map<String, Long> counts(Workspace workspace) {
        Map<String, Long> counts = new TreeMap<>();
        for (CountRow row : Counting.in(workspace).count(selection.during(period), List.of("area"))) {
            counts.merge(row.values().getFirst(), row.count(), Long::sum);
        }
        return counts;
    }

    /// Adds the incidents of each place. Those of an area that no LSOA wholly holds still lie in the larger area that all
    /// of its ground is in.
    ///
    /// @return how many lie in none
    private static long count(Map<String, Long> counts, Map<String, RatePlace> places, Vintages vintages) {
        Map<String, RatePlace> byLsoa = byLsoa(places);
        long unplaced = 0;
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            String lsoa = vintages.home(entry.getKey());
            RatePlace home = byLsoa.get(lsoa);
            RatePlace place = home == null ? vintages.agreed(entry.getKey(), byLsoa).orElse(null) : home;
            if (place == null) {
                unplaced += entry.getValue();
            } else {
                place.add(lsoa, entry.getValue());
            }
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
