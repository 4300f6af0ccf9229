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
import org.trigpoint.place.ranking.IndicatorUse;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.place.ranking.Ranking;
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
import java.util.stream.IntStream;

/// The map of the high-impact locations, on its own page and on the first.
///
/// @param places the ranking
/// @param period the months it counts
record PlacesMap(Places places, Period period) {
    private static final int LABELLED = 8;
    private static final int CLASSES = 5;

    static PlacesMap of(Places places, Period period) {
        return new PlacesMap(places, period);
    }

    /// As wide as the text.
    Picture large(Materials materials) {
        return materials.picture("high-impact-locations", map(LABELLED, Set.of()), source(),
                seen -> Optional.of(map(LABELLED, withheld(seen))));
    }

    /// Fit for the first page: only the highest-ranked are named.
    Picture small(Materials materials, double share) {
        String key = "high-impact-locations-small";
        return materials.picture(key, new Shallow(map(places.top(), Set.of()), share), source(),
                seen -> Optional.of(new Shallow(map(places.top(), withheld(seen)), share)));
    }

    /// Where one of them lies.
    Picture of(RankedArea area, String key, double share, Materials materials) {
        return materials.picture(key, new Shallow(alone(area, Set.of()), share), "",
                seen -> Optional.of(new Shallow(alone(area, withheld(seen)), share)));
    }

    private AreaMap alone(RankedArea area, Set<String> withheld) {
        String name = places.ranked().nameOf(area);
        AreaMap all = map(name + " among the areas, " + period.name(), withheld);
        return all.with(new Emphasis(List.of(area.areaCode()), Set.of(area.areaCode()), name));
    }

    private String source() {
        return "index over " + period.name();
    }

    /// Areas of which a count is small or withheld: their index would give it away.
    Set<String> withheld(Seen seen) {
        return places.ranked()
                .ranking()
                .areas()
                .stream()
                .filter(area -> hasSmall(area, seen) || seen.withholds("places", Integer.toString(area.rank())))
                .map(RankedArea::areaCode)
                .collect(Collectors.toSet());
    }

    /// Whether the index of none of the first areas is withheld.
    boolean showsFirst(int ranks, Seen seen) {
        Set<String> withheld = withheld(seen);
        return places.ranked().ranking().top(ranks).stream().map(RankedArea::areaCode).noneMatch(withheld::contains);
    }

    private boolean hasSmall(RankedArea area, Seen seen) {
        List<IndicatorUse> uses = places.ranked().ranking().indicators();
        return IntStream.range(0, uses.size())
                .anyMatch(i -> uses.get(i).basis().counts()
                        && seen.isSmall(Math.round(area.scores().get(i).count())));
    }

    private AreaMap map(int labels, Set<String> withheld) {
        Ranking ranking = places.ranked().ranking();
        List<String> top = ranking.top(places.top()).stream().map(RankedArea::areaCode).toList();
        List<String> labelled = ranking.top(labels).stream().map(RankedArea::areaCode).toList();
        return map("Index of high-impact locations, " + period.name(), withheld)
                .with(new Emphasis(labelled, new LinkedHashSet<>(top), "the highest-ranked"));
    }

    private AreaMap map(String title, Set<String> withheld) {
        RankedPlaces ranked = places.ranked();
        Map<String, Double> index = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (RankedArea area : ranked.ranking().areas()) {
            index.put(area.areaCode(), area.index());
            names.put(area.areaCode(), ranked.nameOf(area));
        }
        return AreaMap
                .of(title, Outlines.of(places.boundaries()),
                        new AreaValues("index, 100 is average", index, names, withheld),
                        new Shading(Classes.natural(index.values(), CLASSES), Ramp.SEQUENTIAL));
    }
}
