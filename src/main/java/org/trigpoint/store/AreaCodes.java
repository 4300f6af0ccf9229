package org.trigpoint.store;

import org.trigpoint.model.AreaType;

import java.util.Map;

/// The kind of area a standard nine-character code names, by its first three characters (ONS Register of Geographic
/// Codes). Anything else is taken for a ward-sized place.
final class AreaCodes {
    private static final Map<String, AreaType> PREFIXES = Map.ofEntries(Map.entry("E01", AreaType.LSOA),
            Map.entry("W01", AreaType.LSOA), Map.entry("E02", AreaType.MSOA), Map.entry("W02", AreaType.MSOA),
            Map.entry("E05", AreaType.WARD), Map.entry("W05", AreaType.WARD), Map.entry("E06", AreaType.DISTRICT),
            Map.entry("E07", AreaType.DISTRICT), Map.entry("E08", AreaType.DISTRICT),
            Map.entry("E09", AreaType.DISTRICT), Map.entry("W06", AreaType.DISTRICT), Map.entry("E10", AreaType.COUNTY),
            Map.entry("E23", AreaType.FORCE), Map.entry("W15", AreaType.FORCE));

    private AreaCodes() {}

    static AreaType typeOf(String code) {
        return code.length() < 3 ? AreaType.WARD : PREFIXES.getOrDefault(code.substring(0, 3), AreaType.WARD);
    }
}
