package org.trigpoint.question.explore;

import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.question.Vintages;
import org.trigpoint.question.explore.Exploration.Place;
import org.trigpoint.store.StoredIncidents;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Gathers counts of the areas that incidents name into areas of one type.
final class AreaNames {
    private final Map<String, Area> named = new HashMap<>();
    private final Map<String, Area> within;
    private final Set<String> vintage;
    private final Workspace workspace;
    private final Map<String, Long> moved = new HashMap<>();
    private String note = "";

    AreaNames(Workspace workspace, AreaType unit) {
        this.workspace = workspace;
        workspace.areas(unit).forEach(area -> named.put(area.code(), area));
        within = unit == AreaType.LSOA ? Map.of() : workspace.store().areas().within(unit);
        vintage = unit == AreaType.LSOA ? workspace.store().areas().outlined(unit) : within.keySet();
    }

    List<Place> places(StoredIncidents incidents, long[] before, long[] after, long all) {
        List<String> met = IntStream.range(1, incidents.areas())
                .filter(area -> before[area] + after[area] > 0)
                .mapToObj(incidents::areaCode)
                .toList();
        Vintages vintages = Vintages.to(vintage, met, workspace).countable(met);
        Set<String> unknown = vintages.unknown(met);
        Map<String, long[]> counts = new HashMap<>();
        Map<String, Set<String>> recorded = new HashMap<>();
        for (int area = 1; area < incidents.areas(); area++) {
            if (before[area] + after[area] > 0) {
                String own = incidents.areaCode(area);
                String home = vintages.home(own);
                // an area of which only a part would be counted stays apart
                String code = unitOf(unknown.contains(home) ? own : home, vintages);
                if (after[area] > 0 && !unknown.contains(home)) {
                    moved.put(own, after[area]);
                }
                long[] sums = counts.computeIfAbsent(code, _ -> new long[2]);
                recorded.computeIfAbsent(code, _ -> new HashSet<>()).add(own);
                sums[0] += before[area];
                sums[1] += after[area];
            }
        }
        counts.remove("");
        note = vintages.words(moved).orElse("");
        List<Place> places = new ArrayList<>();
        counts.forEach((code, sums) -> places.add(new Place(code, name(code), sums[0], sums[1],
                all == 0 ? Double.NaN : (double) sums[1] / all, recorded.getOrDefault(code, Set.of()))));
        places.sort(Comparator.comparingLong(Place::count)
                .reversed()
                .thenComparing(Comparator.comparingLong(Place::before).reversed())
                .thenComparing(Place::code));
        return places;
    }

    /// Numbers of LSOAs gathered into areas of the type; those in none are left out.
    Map<String, Double> sums(Map<String, Double> byLsoa) {
        Vintages vintages = Vintages.to(vintage, byLsoa.keySet(), workspace).countable(byLsoa.keySet());
        Map<String, Double> sums = new HashMap<>();
        byLsoa.forEach((code, number) -> sums.merge(unitOf(vintages.home(code), vintages), number, Double::sum));
        sums.remove("");
        return sums;
    }

    /// What to say of incidents of another boundary vintage; empty when there are none.
    String note() {
        return note;
    }

    /// The area of the type that this area is or lies in; empty when none is known.
    private String unitOf(String code, Vintages vintages) {
        if (named.containsKey(code)) {
            return code;
        }
        Area direct = within.get(code);
        Area larger = direct == null ? vintages.agreed(code, within).orElse(null) : direct;
        return larger == null ? "" : larger.code();
    }

    private String name(String code) {
        Area area = named.getOrDefault(code, within.get(code));
        return area == null ? code : area.displayName();
    }
}
