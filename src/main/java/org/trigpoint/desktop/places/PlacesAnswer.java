package org.trigpoint.desktop.places;

import org.trigpoint.figure.map.Outlines;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.RankedPlaces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Ranked places and their outlines.
///
/// @param index the index they are ranked by
/// @param places the ranking
/// @param outlines the outlines of those that have one
record PlacesAnswer(PlaceIndex index, RankedPlaces places, Outlines outlines) {
    List<RankedArea> areas() {
        return places.ranking().areas();
    }

    Optional<RankedArea> area(String code) {
        return places.ranking().area(code);
    }

    /// The index of each area by code.
    Map<String, Double> values() {
        return areas().stream().collect(Collectors.toMap(RankedArea::areaCode, RankedArea::index));
    }

    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        areas().forEach(area -> names.put(area.areaCode(), places.nameOf(area)));
        return names;
    }

    /// The localities or districts that the areas lie in.
    Set<String> localities() {
        Set<String> localities = new TreeSet<>();
        areas().forEach(area -> Optional.ofNullable(area.locality()).ifPresent(localities::add));
        return localities;
    }
}
