package org.trigpoint.question;

import org.trigpoint.model.Area;
import org.trigpoint.model.Period;
import org.trigpoint.place.ranking.LeftOut;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.place.ranking.Ranking;

import java.util.List;
import java.util.Map;

/// The answer to a [RankQuestion].
///
/// @param period the months whose incidents count
/// @param ranking the ranked areas
/// @param areas the areas by code
/// @param indicatorsLeftOut the indicators that could not be used, and why
/// @param notes which areas were ranked and how many incidents could not be placed
/// @param outside those of the notes that count the latter
public record RankedPlaces(Period period, Ranking ranking, Map<String, Area> areas, List<LeftOut> indicatorsLeftOut,
        List<String> notes, List<String> outside) {
    public RankedPlaces {
        areas = Map.copyOf(areas);
        indicatorsLeftOut = List.copyOf(indicatorsLeftOut);
        notes = List.copyOf(notes);
        outside = List.copyOf(outside);
    }

    /// The same without the numbers of incidents that could not be placed.
    public RankedPlaces withoutOutside() {
        List<String> kept = notes.stream().filter(note -> !outside.contains(note)).toList();
        return new RankedPlaces(period, ranking, areas, indicatorsLeftOut, kept, List.of());
    }

    /// What a ranked area is called: its local name, else its published name, else its code.
    public String nameOf(RankedArea area) {
        Area known = areas.get(area.areaCode());
        return known == null ? area.areaCode() : known.displayName();
    }

    /// The published name of a ranked area; its code where none is known.
    public String publishedNameOf(RankedArea area) {
        Area known = areas.get(area.areaCode());
        return known == null ? area.areaCode() : known.name();
    }
}
