package org.trigpoint.figure.map;

import java.util.List;
import java.util.Set;

/// Areas that a map points out.
///
/// @param labelled codes of the areas to name on the map, the most important first; one that finds no room is left out
/// @param outlined codes of the areas to outline
/// @param meaning what the outline means, for the legend, such as "high-impact locations"; empty when nothing is outlined
public record Emphasis(List<String> labelled, Set<String> outlined, String meaning) {

    /// Nothing pointed out.
    public static final Emphasis NONE = new Emphasis(List.of(), Set.of(), "");

    public Emphasis {
        labelled = List.copyOf(labelled);
        outlined = Set.copyOf(outlined);
    }

    /// Names only.
    public static Emphasis labels(List<String> codes) {
        return new Emphasis(codes, Set.of(), "");
    }
}
