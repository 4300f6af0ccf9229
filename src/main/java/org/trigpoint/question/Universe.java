package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.CountWords;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.store.Areas;
import org.trigpoint.store.Placements;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Which LSOAs a ranking is over: those with a boundary; where there are no boundaries, those of a look-up; else those
/// with a population; else those with incidents. Such a list, which may be of the whole country, is cut to the districts
/// that the records are about ([StudyArea]); where it still has far more areas than have incidents, to these.
///
/// Incidents of another boundary vintage count in the area that wholly holds theirs. An area that was split since, and for
/// whose old code incidents were recorded, is one area here, its parts together ([Vintages#countable]); of an area whose
/// ground was redrawn otherwise nothing is known, and it is never zero.
///
/// @param areas the LSOAs by code, in the order of their codes
/// @param localities the locality of each by code, or its district where it has no locality
/// @param wholes for each area that is its parts together, those
/// @param unknown the areas of which nothing can be said
/// @param notes which areas were taken
/// @param outside how many incidents fall outside them, in words
public record Universe(Map<String, Area> areas, Map<String, String> localities, Map<String, Set<String>> wholes,
        Set<String> unknown, List<String> notes, List<String> outside) {

    private static final int NAMED = 6;

    public Universe {
        wholes = Map.copyOf(wholes);
        unknown = Set.copyOf(unknown);
        notes = List.copyOf(notes);
        outside = List.copyOf(outside);
    }

    /// The areas to rank.
    ///
    /// @param period the months whose incidents tell which areas are meant; `null` for all
    /// @param within only areas within the area of this code or name; `null` for all
    /// @throws RefusedException when there is none
    public static Universe of(Workspace workspace, @Nullable Period period, @Nullable String within) {
        Areas stored = workspace.store().areas();
        Map<String, Area> known = new TreeMap<>();
        stored.ofType(AreaType.LSOA).forEach(area -> known.put(area.code(), area));
        Map<String, Long> incidents = incidents(workspace, period);
        List<String> notes = new ArrayList<>();
        ChosenAreas choice = ChosenAreas.of(workspace, known, incidents.keySet(), districts(stored, known));
        notes.addAll(choice.notes());
        Set<String> chosen = new HashSet<>(choice.areas());
        if (within != null) {
            chosen.retainAll(inside(stored, known, within));
        }
        if (chosen.isEmpty()) {
            throw new RefusedException(within == null
                    ? "there are no LSOAs to count in; import records with LSOA codes, or LSOA boundaries"
                    : "there are no LSOAs within '" + within + "'; import a look-up that says which lie there");
        }
        Vintages given = ofOneVintage(known, chosen)
                ? Vintages.to(chosen, incidents.keySet(), workspace)
                : Vintages.to(chosen, workspace);
        Vintages vintages = given.countable(incidents.keySet());
        Map<String, Set<String>> wholes = wholes(chosen, vintages);
        vintages.codes().forEach(code -> known.computeIfAbsent(code, _ -> new Area(code, code, AreaType.LSOA)));
        Map<String, String> localities = localities(stored, known);
        known.keySet().forEach(code -> {
            if (!localities.containsKey(code)) {
                vintages.agreed(code, localities).ifPresent(locality -> localities.put(code, locality));
            }
        });
        known.keySet().retainAll(vintages.codes().isEmpty() ? chosen : vintages.codes());
        Set<String> unknown = vintages.unknown(incidents.keySet());
        List<String> outside = new ArrayList<>();
        countOutside(incidents, known.keySet(), vintages, outside);
        notes.addAll(told(known, wholes.keySet(), unknown));
        countPlaced(workspace.store().placements(), outside);
        return new Universe(known, localities, wholes, unknown, notes, outside);
    }

    private static boolean ofOneVintage(Map<String, Area> known, Set<String> chosen) {
        return chosen.stream().map(known::get).filter(Objects::nonNull).map(Area::vintage).distinct().count() <= 1;
    }

    private static Map<String, Set<String>> wholes(Set<String> chosen, Vintages vintages) {
        Map<String, Set<String>> wholes = new TreeMap<>();
        vintages.codes().stream().filter(code -> !chosen.contains(code)).forEach(code -> {
            wholes.put(code, vintages.partsOf(code));
        });
        return wholes;
    }

    /// What to say of areas that were kept whole, and of those of which nothing is known.
    static List<String> told(Map<String, Area> known, Set<String> wholes, Set<String> unknown) {
        List<String> told = new ArrayList<>();
        if (!wholes.isEmpty()) {
            told.add("Kept whole, since incidents carry their codes of another boundary vintage: "
                    + names(known, wholes) + ".");
        }
        if (!unknown.isEmpty()) {
            told.add(
                    "No data for " + names(known, unknown) + ": part of their ground is counted under a code of another"
                            + " boundary vintage that no area wholly holds.");
        }
        return told;
    }

    /// The first of some areas by name and code, and how many more there are.
    static String names(Map<String, Area> known, Collection<String> codes) {
        List<String> named = codes.stream().sorted().limit(NAMED).map(code -> {
            Area area = known.get(code);
            return area == null || area.displayName().equals(code) ? code : area.displayName() + " (" + code + ")";
        }).toList();
        return String.join(", ", named) + (codes.size() > NAMED ? " and " + (codes.size() - NAMED) + " more" : "");
    }

    /// The outlines of the areas that have one; that of an area that is its parts together is theirs.
    public List<Boundary> boundaries(Workspace workspace) {
        List<Boundary> all = workspace.boundaries(AreaType.LSOA);
        List<Boundary> boundaries = new ArrayList<>();
        all.stream().filter(boundary -> areas.containsKey(boundary.areaCode())).forEach(boundaries::add);
        wholes.forEach((whole, parts) -> {
            List<List<double[]>> polygons = all.stream()
                    .filter(boundary -> parts.contains(boundary.areaCode()))
                    .flatMap(boundary -> boundary.polygons().stream())
                    .toList();
            if (!polygons.isEmpty() && boundaries.stream().noneMatch(b -> b.areaCode().equals(whole))) {
                boundaries.add(new Boundary(whole, polygons));
            }
        });
        return boundaries;
    }

    private static Map<String, Long> incidents(Workspace workspace, @Nullable Period period) {
        Map<String, Long> counts = new HashMap<>();
        for (CountRow row : new CountQuestion(new Selection(null, List.of(), period), List.of("area")).ask(workspace)) {
            counts.put(row.values().getFirst(), row.count());
        }
        return counts;
    }

    private static void countOutside(Map<String, Long> incidents, Set<String> chosen, Vintages vintages,
            List<String> notes) {
        long unplaced = incidents.getOrDefault("", 0L);
        long outside = vintages.counts(incidents)
                .entrySet()
                .stream()
                .filter(entry -> !entry.getKey().isEmpty() && !chosen.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        vintages.words(incidents).ifPresent(notes::add);
        if (unplaced > 0) {
            notes.add(CountWords.of(unplaced, "incident has no LSOA and is not ranked.",
                    "incidents have no LSOA and are not ranked."));
        }
        if (outside > 0) {
            notes.add(CountWords.of(outside, "incident falls in another area and is not ranked.",
                    "incidents fall in other areas and are not ranked."));
        }
    }

    private static Set<String> inside(Areas stored, Map<String, Area> known, String within) {
        Set<String> inside = new HashSet<>();
        List<String> named = AreaNames.called(stored, within).stream().map(Area::code).toList();
        for (AreaType type : AreaType.values()) {
            stored.within(type).forEach((code, larger) -> {
                if (named.contains(larger.code())) {
                    inside.add(code);
                }
            });
        }
        known.forEach((code, area) -> {
            if (within.equalsIgnoreCase(DistrictName.of(area))) {
                inside.add(code);
            }
        });
        return inside;
    }

    private static void countPlaced(Placements placements, List<String> notes) {
        long placed = placements.placed();
        if (placed > 0) {
            notes.add(String.format(Locale.UK,
                    "Of all incidents of the workspace, %,d came with a point and no area and"
                            + " count in the LSOA whose boundary holds the point; %,d lie outside every boundary and are kept.",
                    placed, placements.unplaced()));
        }
    }

    private static Map<String, String> localities(Areas stored, Map<String, Area> areas) {
        Map<String, String> localities = districts(stored, areas);
        // partnerships draw localities themselves, and a name is all the code these have
        stored.within(AreaType.LOCALITY).forEach((code, larger) -> localities.put(code, larger.displayName()));
        return localities;
    }

    private static Map<String, String> districts(Areas stored, Map<String, Area> areas) {
        Map<String, String> districts = new HashMap<>();
        areas.forEach((code, area) -> {
            String district = DistrictName.of(area);
            if (district != null) {
                districts.put(code, district);
            }
        });
        stored.within(AreaType.DISTRICT).forEach((code, larger) -> {
            if (larger.name().equals(larger.code())) {
                districts.putIfAbsent(code, larger.code());
            } else {
                districts.put(code, larger.displayName());
            }
        });
        return districts;
    }
}
