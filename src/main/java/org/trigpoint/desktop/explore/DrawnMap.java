package org.trigpoint.desktop.explore;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.question.spot.NearRepeats;
import org.trigpoint.question.spot.NearRepeats.Patrol;

import java.util.List;

/// A map ready to be drawn.
///
/// @param kind what it shows
/// @param map the map; `null` for near repeats without an effect, of which there is none to draw
/// @param notes how it was made and what it leaves out
/// @param repeats the near-repeat test; `null` of other kinds
/// @param patrols the cells to patrol first; empty without an effect
record DrawnMap(MapKind kind, @Nullable AreaMap map, List<String> notes, @Nullable NearRepeats repeats,
        List<Patrol> patrols) {
    DrawnMap {
        notes = List.copyOf(notes);
        patrols = List.copyOf(patrols);
    }

    /// The notes as a text to follow others; empty without any.
    String words() {
        return notes.isEmpty() ? "" : " " + String.join(" ", notes);
    }

    static DrawnMap of(MapKind kind, AreaMap map, List<String> notes) {
        return new DrawnMap(kind, map, notes, null, List.of());
    }
}
