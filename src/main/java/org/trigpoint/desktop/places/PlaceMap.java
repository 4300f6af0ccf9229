package org.trigpoint.desktop.places;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.NumberText;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.figure.map.AreaValues;
import org.trigpoint.figure.map.Classes;
import org.trigpoint.figure.map.Emphasis;
import org.trigpoint.figure.map.Ramp;
import org.trigpoint.figure.map.Shading;
import org.trigpoint.place.ranking.RankedArea;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The map of ranked places, shaded by their index.
final class PlaceMap {
    private static final int CLASSES = 5;

    private PlaceMap() {}

    static AreaMap of(PlacesAnswer answer) {
        AreaValues values = AreaValues.of("index (100 is average)", answer.values(), answer.names());
        Classes classes = Classes.natural(values.values(), CLASSES);
        return AreaMap.of(answer.index().title() + ", " + answer.places().period().name(), answer.outlines(), values,
                new Shading(classes, Ramp.SEQUENTIAL));
    }

    /// Names the top places; outlines them, or the selected one alone.
    static Emphasis emphasis(PlacesAnswer answer, int top, @Nullable RankedArea selected) {
        List<String> codes = answer.places().ranking().top(top).stream().map(RankedArea::areaCode).toList();
        if (selected == null) {
            return new Emphasis(codes, new HashSet<>(codes), "the " + NumberText.inWords(codes.size()) + " highest");
        }
        List<String> labelled = new ArrayList<>(codes);
        labelled.remove(selected.areaCode());
        labelled.addFirst(selected.areaCode());
        return new Emphasis(labelled, Set.of(selected.areaCode()), answer.places().nameOf(selected));
    }
}
