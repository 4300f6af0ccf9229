package org.trigpoint.statistics.target;

import java.util.Locale;

/// What the values of a measure are.
public enum MeasureUnit {
    /// Whole events or people; changes are tested as counts.
    COUNT(""),
    /// From 0 to 100.
    PERCENT("%"),
    RATE_PER_THOUSAND(" per 1,000"),
    DAYS(" days");

    private final String suffix;

    MeasureUnit(String suffix) {
        this.suffix = suffix;
    }

    /// A value as people write it, to one decimal where it has any: 1,021; 18.5%; 65.7 per 1,000; 12 days.
    public String words(double value) {
        return number(value) + suffix;
    }

    static String number(double value) {
        String number = String.format(Locale.UK, "%,.1f", value);
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }
}
