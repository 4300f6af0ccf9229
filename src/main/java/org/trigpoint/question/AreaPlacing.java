package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.store.Areas;
import org.trigpoint.workspace.Workspace;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// An area and the larger areas it lies within. What a look-up does not say of the area itself is taken from the
/// smallest larger area that it says it of: an LSOA of a ward lies in the ward's locality.
///
/// @param area the area
/// @param larger the larger areas by type
/// @param population usual residents, the latest known; NaN when unknown
public record AreaPlacing(Area area, Map<AreaType, Area> larger, double population) {
    public AreaPlacing {
        larger = Map.copyOf(larger);
    }

    /// Every area of a type, by code.
    public static List<AreaPlacing> of(Workspace workspace, AreaType type) {
        Areas stored = workspace.store().areas();
        Map<AreaType, Map<String, Area>> within = new EnumMap<>(AreaType.class);
        for (AreaType other : AreaType.values()) {
            if (other != type) {
                within.put(other, stored.within(other));
            }
        }
        Map<String, AreaValue> population = stored.values(AreaValue.POPULATION);
        return workspace.areas(type).stream().map(area -> {
            AreaValue people = population.get(area.code());
            return new AreaPlacing(area, larger(area, within), people == null ? Double.NaN : people.value());
        }).toList();
    }

    private static Map<AreaType, Area> larger(Area area, Map<AreaType, Map<String, Area>> within) {
        Map<AreaType, Area> larger = new EnumMap<>(AreaType.class);
        within.forEach((type, all) -> {
            if (all.containsKey(area.code())) {
                larger.put(type, all.get(area.code()));
            }
        });
        for (Area one : List.copyOf(larger.values())) {
            within.forEach((type, all) -> {
                if (type.compareTo(one.type()) > 0 && all.containsKey(one.code())) {
                    larger.putIfAbsent(type, all.get(one.code()));
                }
            });
        }
        if (!larger.containsKey(AreaType.DISTRICT)) {
            String district = DistrictName.of(area);
            if (district != null) {
                larger.put(AreaType.DISTRICT, new Area(district, district, AreaType.DISTRICT));
            }
        }
        return larger;
    }

    /// The name of the larger area of a type; `null` when none is known.
    public @Nullable String nameOf(AreaType type) {
        Area found = larger.get(type);
        return found == null ? null : found.displayName();
    }
}
