package org.trigpoint.question;

import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.CountWords;
import org.trigpoint.place.geography.Overlay;
import org.trigpoint.workspace.Workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// LSOAs without records that lie over LSOAs with records of another boundary vintage: boundaries of two vintages were
/// imported, the records carry the codes of one, and no look-up says how they belong together. The same ground would be ranked
/// and mapped twice, once as an area with records and once as one without.
///
/// @param areas their codes
record OtherVintage(Set<String> areas) {

    /// @param known all LSOAs by code
    /// @param chosen the codes of the areas at hand
    /// @param busy the codes of the areas with records
    static OtherVintage of(Workspace workspace, Map<String, Area> known, Set<String> chosen, Set<String> busy) {
        Map<String, Integer> vintageOf = new HashMap<>();
        known.forEach((code, area) -> {
            if (chosen.contains(code) && area.vintage() != null) {
                vintageOf.put(code, area.vintage());
            }
        });
        Set<Integer> vintages = Set.copyOf(vintageOf.values());
        Set<String> over = new HashSet<>();
        if (vintages.size() > 1 && Vintages.translation(workspace.store().areas()).isEmpty()) {
            List<Boundary> outlines = workspace.boundaries(AreaType.LSOA)
                    .stream()
                    .filter(boundary -> chosen.contains(boundary.areaCode()))
                    .toList();
            for (Integer vintage : vintages) {
                Predicate<Boundary> its = boundary -> vintage.equals(vintageOf.get(boundary.areaCode()));
                Predicate<Boundary> met = boundary -> busy.contains(boundary.areaCode());
                over.addAll(Overlay.over(outlines.stream().filter(its.and(met.negate())).toList(),
                        outlines.stream().filter(its.negate().and(met)).toList()));
            }
        }
        return new OtherVintage(over);
    }

    /// How many are left out and what to import; empty where there are none.
    Optional<String> words() {
        return areas.isEmpty()
                ? Optional.empty()
                : Optional.of(CountWords.of(areas.size(), "LSOA without records lies", "LSOAs without records lie")
                        + " over LSOAs of another boundary vintage, whose codes the records carry, and"
                        + (areas.size() == 1 ? " is" : " are")
                        + " left out; a look-up from LSOA 2011 to 2021 would say how they belong together.");
    }
}
