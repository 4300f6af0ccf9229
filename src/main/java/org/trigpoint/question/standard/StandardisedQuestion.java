package org.trigpoint.question.standard;

import org.trigpoint.model.AreaValue;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.CountWords;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.Counting;
import org.trigpoint.question.Placing;
import org.trigpoint.question.RateQuestion;
import org.trigpoint.question.RateRow;
import org.trigpoint.question.RateTable;
import org.trigpoint.store.Areas;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// "How much would that be, were the people everywhere of the same ages?": directly standardised rates from records with
/// an age and the mid-year population by age band.
///
/// The bands are those of the imported population; an age, or an age band of a record, counts where it lies in one of
/// them. Records without such an age are in no standardised rate, and how many there are is said. Records and people of
/// areas of another boundary vintage count as in the plain rates ([Placing]).
///
/// @param rates which incidents, when, by which areas, and for how many residents
/// @param standard what to standardise to
/// @param ageColumn the column that holds the age, such as "age" or "victim age"
public record StandardisedQuestion(RateQuestion rates, AgeStandard standard, String ageColumn) {

    private static final String BY_AGE = AreaValue.POPULATION + "_";

    /// Asks a workspace.
    ///
    /// @throws RefusedException when the data set is incomplete in the period, there is no population by age or column of
    ///     ages, or the standard's ages do not fit the population's
    public StandardisedTable ask(Workspace workspace) {
        RateTable crude = rates.ask(workspace);
        SortedMap<AgeBand, String> bands = bands(workspace.store().areas());
        SortedMap<AgeBand, Double> weights = standard.in(bands.keySet());
        Placing placing = rates.placing(workspace);
        Map<String, AgeGroups> places = new HashMap<>();
        crude.rows().forEach(row -> places.put(row.areaCode(), new AgeGroups(weights)));
        populate(workspace, bands, placing, places);
        long ageless = count(workspace, placing, places);
        AgeGroups everybody = new AgeGroups(weights);
        places.values().forEach(everybody::add);
        List<StandardisedRow> rows = crude.rows()
                .stream()
                .map(row -> Objects.requireNonNull(places.get(row.areaCode())).row(row, rates.per()))
                .toList();
        RateRow all = Objects.requireNonNull(crude.overall());
        return new StandardisedTable(crude, standard, rows, everybody.row(all, rates.per()),
                notes(crude, bands, ageless));
    }

    private List<String> notes(RateTable crude, SortedMap<AgeBand, String> bands, long ageless) {
        List<String> notes = new ArrayList<>();
        notes.add("Directly standardised to the " + standard.name() + " in the ages "
                + AgeStandard.words(bands.keySet()) + "; intervals by Dobson's method. Not shown under 10 incidents.");
        if (ageless > 0) {
            notes.add(CountWords.of(ageless, "incident has", "incidents have") + " no '" + ageColumn
                    + "' that lies in one of these ages and " + (ageless == 1 ? "is" : "are")
                    + " in no standardised rate.");
        }
        notes.addAll(crude.notes());
        return notes;
    }

    private static SortedMap<AgeBand, String> bands(Areas areas) {
        SortedMap<AgeBand, String> bands = new TreeMap<>();
        for (String indicator : areas.indicators()) {
            Optional<AgeBand> band = indicator.startsWith(BY_AGE)
                    ? AgeBand.read(indicator.substring(BY_AGE.length()))
                    : Optional.empty();
            band.ifPresent(ages -> bands.put(ages, indicator));
        }
        if (bands.isEmpty()) {
            throw new RefusedException(
                    "there is no population by age; import one with columns such as 'Aged 15 to 24'");
        }
        AgeBand before = null;
        for (AgeBand band : bands.keySet()) {
            if (before != null && band.from() <= before.to()) {
                throw new RefusedException("the ages of the imported population overlap: " + before.words() + " and "
                        + band.words());
            }
            before = band;
        }
        return bands;
    }

    private void populate(Workspace workspace, SortedMap<AgeBand, String> bands, Placing placing,
            Map<String, AgeGroups> places) {
        Period period = rates.period();
        int middle = period.first().plusMonths(period.length() / 2).getYear();
        bands.forEach((band, indicator) -> {
            Placing.People people = placing.people(workspace.store().areas().values(indicator, middle));
            places.forEach((code, groups) -> groups.populate(band, people.of(code)));
        });
    }

    /// Counts the incidents of each place by age.
    ///
    /// @return how many of those placed have no age in one of the bands
    private long count(Workspace workspace, Placing placing, Map<String, AgeGroups> places) {
        long ageless = 0;
        for (CountRow row : Counting.in(workspace)
                .count(rates.selection().during(rates.period()), List.of("area", ageColumn))) {
            AgeGroups groups = placing.of(row.values().get(0)).map(place -> places.get(place.code())).orElse(null);
            if (groups != null && !AgeBand.read(row.values().get(1))
                    .map(age -> groups.count(age, row.count()))
                    .orElse(false)) {
                ageless += row.count();
            }
        }
        return ageless;
    }
}
