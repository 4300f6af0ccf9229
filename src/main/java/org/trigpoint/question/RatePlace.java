package org.trigpoint.question;

import org.trigpoint.model.AreaType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// An area of a [RateQuestion] being added up.
final class RatePlace {
    private static final int NAMED = 6;

    final String code;
    final String name;
    final List<String> lsoas = new ArrayList<>();
    /// Its LSOAs without a population.
    final Set<String> unpopulated = new TreeSet<>();
    /// Those of them with incidents.
    private final Set<String> uncovered = new TreeSet<>();
    long count;
    double population;

    RatePlace(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /// Adds the incidents of one of its LSOAs.
    void add(String lsoa, long incidents) {
        count += incidents;
        if (incidents > 0 && unpopulated.contains(lsoa)) {
            uncovered.add(lsoa);
        }
    }

    /// Whether it has residents, and all of its incidents happened among them; else a rate would be too high.
    boolean hasRate() {
        return population > 0 && uncovered.isEmpty();
    }

    /// Which places have no rate, and why.
    static List<String> withoutRate(Collection<RatePlace> places, AreaType areas) {
        List<String> said = new ArrayList<>();
        List<String> unknown = names(places.stream().filter(place -> place.lacksPopulation(areas)).map(place -> {
            return areas == AreaType.LSOA ? place.name : place.lacking();
        }).toList());
        if (!unknown.isEmpty()) {
            said.add((areas == AreaType.LSOA
                    ? "There is no rate where no population was imported: "
                    : "There is no rate where the population of LSOAs with incidents is missing: ")
                    + String.join(", ", unknown) + ".");
        }
        List<String> empty = names(places.stream()
                .filter(place -> !place.hasRate() && !place.lacksPopulation(areas))
                .map(place -> place.name)
                .toList());
        if (!empty.isEmpty()) {
            said.add("There is no rate where nobody lives: " + String.join(", ", empty) + ".");
        }
        return said;
    }

    private boolean lacksPopulation(AreaType areas) {
        return !uncovered.isEmpty() || (areas == AreaType.LSOA && !unpopulated.isEmpty());
    }

    private String lacking() {
        return String.format(Locale.UK, "%s (%,d of %,d)", name, uncovered.size(), lsoas.size());
    }

    private static List<String> names(List<String> all) {
        List<String> named = new ArrayList<>(all.subList(0, Math.min(NAMED, all.size())));
        if (all.size() > NAMED) {
            named.set(NAMED - 1, named.getLast() + " and " + (all.size() - NAMED) + " more");
        }
        return named;
    }
}
