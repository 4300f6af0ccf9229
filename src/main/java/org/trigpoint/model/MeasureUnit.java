package org.trigpoint.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the values of a measure are.
public enum MeasureUnit {
    /// Whole events or people; changes are tested as counts.
    COUNT("count", ""),
    /// From 0 to 100.
    PERCENT("percent", "%"),
    RATE_PER_HUNDRED("rate-100", " per 100"),
    RATE_PER_THOUSAND("rate", " per 1,000"),
    RATE_PER_TEN_THOUSAND("rate-10000", " per 10,000"),
    RATE_PER_HUNDRED_THOUSAND("rate-100000", " per 100,000"),
    RATE_PER_MILLION("rate-1000000", " per million"),
    DAYS("days", " days"),
    /// Money; the amounts of months add up to that of a year.
    POUNDS("pounds", ""),
    /// A score, a ratio, an average: no count, and nothing that adds up.
    FIGURE("figure", "");

    private static final Map<MeasureUnit, Integer> PER = Map.of(PERCENT, 100, RATE_PER_HUNDRED, 100, RATE_PER_THOUSAND,
            1000, RATE_PER_TEN_THOUSAND, 10_000, RATE_PER_HUNDRED_THOUSAND, 100_000, RATE_PER_MILLION, 1_000_000);

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

    /// The unit of a rate per so many.
    ///
    /// @param many 100, 1,000, 10,000, 100,000 or 1,000,000
    public static Optional<MeasureUnit> ratePer(int many) {
        return Arrays.stream(values()).filter(unit -> unit.isRate() && unit.per() == many).findFirst();
    }

    /// Whether it is events for so many people, households or cases.
    public boolean isRate() {
        return this != PERCENT && PER.containsKey(this);
    }

    /// What a share or rate is out of: 100 for percentages, 1,000 for rates per 1,000; 1 for everything else.
    public int per() {
        return PER.getOrDefault(this, 1);
    }

    /// Whether the values of months add up to that of a year.
    public boolean isAdditive() {
        return this == COUNT || this == POUNDS;
    }

    /// A value as people write it, to one decimal where it has any: 1,021; 18.5%; 65.7 per 1,000; 12 days; £1,200.
    public String words(double value) {
        return this == POUNDS ? (value < 0 ? "-£" : "£") + number(Math.abs(value)) : number(value) + suffix;
    }

    /// A value without its unit, to one decimal where it has any: 1,021; 18.5.
    public static String number(double value) {
        String number = String.format(Locale.UK, "%,.1f", value);
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }
}
