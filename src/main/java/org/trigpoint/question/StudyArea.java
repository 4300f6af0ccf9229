package org.trigpoint.question;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The areas of the districts that the records are about. Boundaries and populations come for whole counties or the whole
/// country, and a few records always lie beyond one's own border; neither makes a district part of what is studied.
///
/// A district is left out when the share of its areas with any record is less than a [#LESS]th of the largest such share.
/// Where even that is below one half, records are too few to tell, and nothing is left out. Nor is anything of a list of
/// fewer than [#SHORT] areas, which somebody made for the partnership, nor areas whose district is not known.
///
/// @param areas the codes of the areas
/// @param leftOut the districts left out, by name
record StudyArea(Set<String> areas, Set<String> leftOut) {
    private static final double LESS = 4;
    private static final double ENOUGH = .5;
    private static final int SHORT = 100;
    private static final int NAMED = 6;

    StudyArea {
        areas = Set.copyOf(areas);
        leftOut = new TreeSet<>(leftOut);
    }

    /// @param areas the codes of all areas at hand
    /// @param districts the name of the district of each area that lies in one
    /// @param busy the codes of the areas with records
    static StudyArea of(Collection<String> areas, Map<String, String> districts, Set<String> busy) {
        Map<String, double[]> tallies = new TreeMap<>();
        for (String area : areas) {
            String district = districts.get(area);
            if (district != null) {
                double[] tally = tallies.computeIfAbsent(district, _ -> new double[2]);
                tally[0]++;
                tally[1] += busy.contains(area) ? 1 : 0;
            }
        }
        double largest = tallies.values().stream().mapToDouble(StudyArea::share).max().orElse(0);
        Set<String> leftOut = new TreeSet<>();
        tallies.forEach((district, tally) -> {
            if (areas.size() >= SHORT && largest >= ENOUGH && LESS * share(tally) < largest) {
                leftOut.add(district);
            }
        });
        Set<String> kept = new HashSet<>(areas);
        kept.removeIf(area -> districts.containsKey(area) && leftOut.contains(districts.get(area)));
        return new StudyArea(kept, leftOut);
    }

    private static double share(double[] tally) {
        return tally[1] / tally[0];
    }

    /// Which districts are left out; empty where none is.
    Optional<String> words() {
        if (leftOut.isEmpty()) {
            return Optional.empty();
        }
        String first = String.join(", ", leftOut.stream().limit(NAMED).toList());
        int more = leftOut.size() - NAMED;
        return Optional.of("Left out, since few or no records lie there: " + first
                + (more > 0 ? " and %,d more districts.".formatted(more) : "."));
    }
}
