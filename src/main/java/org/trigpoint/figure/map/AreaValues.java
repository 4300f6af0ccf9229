package org.trigpoint.figure.map;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What a map shows, by area.
///
/// @param unit what the values are, such as "incidents per 1,000 residents"
/// @param byCode the value of each area; an area without an entry, or with NaN, has no data
/// @param names the name to show of each area; the code where there is none
/// @param suppressed areas whose value may not be told; any value given for one is dropped here and cannot be drawn
public record AreaValues(String unit, Map<String, Double> byCode, Map<String, String> names, Set<String> suppressed) {
    public AreaValues {
        suppressed = Set.copyOf(suppressed);
        Map<String, Double> told = new LinkedHashMap<>();
        for (Map.Entry<String, Double> entry : byCode.entrySet()) {
            if (!entry.getValue().isNaN() && !suppressed.contains(entry.getKey())) {
                told.put(entry.getKey(), entry.getValue());
            }
        }
        byCode = Map.copyOf(told);
        names = Map.copyOf(names);
    }

    /// Values with nothing suppressed.
    public static AreaValues of(String unit, Map<String, Double> byCode, Map<String, String> names) {
        return new AreaValues(unit, byCode, names, Set.of());
    }

    /// The values that may be told, to find classes from.
    public Collection<Double> values() {
        return byCode.values();
    }

    /// The value of an area; NaN where there is none or it is suppressed.
    public double value(String code) {
        return byCode.getOrDefault(code, Double.NaN);
    }

    /// The name of an area.
    public String name(String code) {
        return names.getOrDefault(code, code);
    }
}
