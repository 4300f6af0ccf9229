package org.trigpoint.question.standard;

import org.trigpoint.question.RateRow;
import org.trigpoint.statistics.StandardisedRate;
import org.trigpoint.statistics.Stratum;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The people and incidents of one area by age, being added up.
final class AgeGroups {
    private static final double CONFIDENCE = .95;

    private final SortedMap<AgeBand, Double> standard;
    private final SortedMap<AgeBand, Double> people = new TreeMap<>();
    private final SortedMap<AgeBand, Long> incidents = new TreeMap<>();

    AgeGroups(SortedMap<AgeBand, Double> standard) {
        this.standard = standard;
    }

    /// @param number of people; NaN where unknown, which makes the whole group unknown
    void populate(AgeBand band, double number) {
        people.merge(band, number, Double::sum);
    }

    /// @return whether the age lies in one of the bands
    boolean count(AgeBand age, long number) {
        for (AgeBand band : standard.keySet()) {
            if (band.holds(age)) {
                incidents.merge(band, number, Long::sum);
                return true;
            }
        }
        return false;
    }

    /// Adds the groups of another area; one whose people are unknown is left out, with its incidents.
    void add(AgeGroups other) {
        if (other.isKnown()) {
            other.people.forEach(this::populate);
            other.incidents.forEach((band, number) -> incidents.merge(band, number, Long::sum));
        }
    }

    private boolean isKnown() {
        return standard.keySet().stream().allMatch(band -> people.getOrDefault(band, Double.NaN) > 0);
    }

    StandardisedRow row(RateRow crude, int per) {
        long aged = incidents.values().stream().mapToLong(Long::longValue).sum();
        if (!isKnown()) {
            return new StandardisedRow(crude, aged, null, "no people of some age");
        }
        if (aged < StandardisedRate.FEWEST_EVENTS) {
            return new StandardisedRow(crude, aged, null, "fewer than " + StandardisedRate.FEWEST_EVENTS
                    + " incidents");
        }
        return new StandardisedRow(crude, aged, StandardisedRate.of(standard.entrySet()
                .stream()
                .map(this::stratum)
                .toList(), per, CONFIDENCE), "");
    }

    private Stratum stratum(Map.Entry<AgeBand, Double> group) {
        return new Stratum(incidents.getOrDefault(group.getKey(), 0L), people.getOrDefault(group.getKey(), Double.NaN),
                group.getValue());
    }
}
