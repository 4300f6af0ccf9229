package org.trigpoint.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the analyst chose and wrote for a report. Sections are known by their ids.
///
/// @param order sections in the order wished; those not named keep their usual place behind the one they follow
/// @param leftOut sections switched off
/// @param commentary the analyst's own words by section
public record Editing(List<String> order, Set<String> leftOut, Map<String, String> commentary) {

    /// Everything in its usual order, without commentary.
    public static final Editing NONE = new Editing(List.of(), Set.of(), Map.of());

    public Editing {
        order = List.copyOf(order);
        leftOut = Set.copyOf(leftOut);
        commentary = Map.copyOf(commentary);
    }

    /// The analyst's words on a section.
    public Optional<String> on(String section) {
        return Optional.ofNullable(commentary.get(section));
    }
}
