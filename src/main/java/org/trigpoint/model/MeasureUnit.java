package org.trigpoint.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the values of a measure are.
public enum MeasureUnit {
    /// Whole events or people; changes are tested as counts.
    COUNT("count", ""),
    /// From 0 to 100.
    PERCENT("percent", "%"),
    RATE_PER_THOUSAND("rate", " per 1,000"),
    DAYS("days", " days");

    private final String id;
    private final String suffix;

    MeasureUnit(String id, String suffix) {
        this.id = id;
        this.suffix = suffix;
    }

    /// The name used in definitions, layouts and the workspace, such as `percent`.
    public String id() {
        return id;
    }

    /// The unit with this [#id()], ignoring case; empty when there is none.
    public static Optional<MeasureUnit> of(String id) {
        return Arrays.stream(values()).filter(u -> u.id.equalsIgnoreCase(id.strip())).findFirst();
    }

    /// A value as people write it, to one decimal where it has any: 1,021; 18.5%; 65.7 per 1,000; 12 days.
    public String words(double value) {
        return number(value) + suffix;
    }

    /// A value without its unit, to one decimal where it has any: 1,021; 18.5.
    public static String number(double value) {
        String number = String.format(Locale.UK, "%,.1f", value);
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }
}
