package org.trigpoint.report.content;

import org.trigpoint.assessment.Places;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.figure.map.AreaValues;
import org.trigpoint.figure.map.Classes;
import org.trigpoint.figure.map.Emphasis;
import org.trigpoint.figure.map.Outlines;
import org.trigpoint.figure.map.Ramp;
import org.trigpoint.figure.map.Shading;
import org.trigpoint.model.Period;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.publication.Seen;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The map of the high-impact locations, on its own page and on the first.
///
/// @param places the ranking
/// @param period the months it counts
record PlacesMap(Places places, Period period) {
    private static final int LABELLED = 8;
    private static final int CLASSES = 5;
    private static final double LOW = .45;

    static PlacesMap of(Places places, Period period) {
        return new PlacesMap(places, period);
    }

    /// As wide as the text.
    Picture large(Materials materials) {
        return materials.picture("high-impact-locations", map(LABELLED, Set.of()), source(),
                seen -> Optional.of(map(LABELLED, withheld(seen))));
    }

    /// Fit for the first page: only the highest-ranked are named.
    Picture small(Materials materials) {
        String key = "high-impact-locations-small";
        return materials.picture(key, new Shallow(map(places.top(), Set.of()), LOW), source(),
                seen -> Optional.of(new Shallow(map(places.top(), withheld(seen)), LOW)));
    }

    private String source() {
        return "index over " + period.name();
    }

    /// Areas of which a count is withheld: their index would give it away.
    Set<String> withheld(Seen seen) {
        return places.ranked()
                .ranking()
                .top(PlacesSection.RANKS_SHOWN)
                .stream()
                .filter(area -> seen.withholds("places", Integer.toString(area.rank())))
                .map(RankedArea::areaCode)
                .collect(Collectors.toSet());
    }

    private AreaMap map(int labels, Set<String> withheld) {
        RankedPlaces ranked = places.ranked();
        Map<String, Double> index = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (RankedArea area : ranked.ranking().areas()) {
            index.put(area.areaCode(), area.index());
            names.put(area.areaCode(), ranked.nameOf(area));
        }
        List<String> top = ranked.ranking().top(places.top()).stream().map(RankedArea::areaCode).toList();
        List<String> labelled = ranked.ranking().top(labels).stream().map(RankedArea::areaCode).toList();
        return AreaMap
                .of("Index of high-impact locations, " + period.name(), Outlines.of(places.boundaries()),
                        new AreaValues("index, 100 is average", index, names, withheld),
                        new Shading(Classes.natural(index.values(), CLASSES), Ramp.SEQUENTIAL))
                .with(new Emphasis(labelled, new LinkedHashSet<>(top), "the " + top.size() + " highest-ranked"));
    }
}
