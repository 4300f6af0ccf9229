package org.trigpoint.question;

import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.store.Areas;
import org.trigpoint.workspace.Workspace;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What a workspace knows about the areas of one type.
///
/// @param byCode the areas by code, in the order of their codes
/// @param indicators the published values there are of any areas, such as [org.trigpoint.model.AreaValue#POPULATION]
/// @param outlines how many of the areas have a boundary
/// @param largerTypes the types of the larger areas they are known to lie within
public record KnownAreas(Map<String, Area> byCode, Set<String> indicators, int outlines, Set<AreaType> largerTypes) {

    /// Nothing known.
    public static final KnownAreas NONE = new KnownAreas(Map.of(), Set.of(), 0, Set.of());

    /// Asks a workspace.
    public static KnownAreas of(Workspace workspace, AreaType type) {
        Areas stored = workspace.store().areas();
        Map<String, Area> byCode = new LinkedHashMap<>();
        stored.ofType(type).forEach(area -> byCode.put(area.code(), area));
        Set<AreaType> larger = new LinkedHashSet<>();
        for (AreaType other : AreaType.values()) {
            if (other.compareTo(type) > 0 && !stored.within(other).isEmpty()) {
                larger.add(other);
            }
        }
        return new KnownAreas(byCode, Set.copyOf(stored.indicators()), stored.boundaries(type).size(), larger);
    }

    /// What an area is called: its local name, else its published name, else its code.
    public String nameOf(String code) {
        Area area = byCode.get(code);
        return area == null ? code : area.displayName();
    }
}
