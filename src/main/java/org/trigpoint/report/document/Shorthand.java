package org.trigpoint.report.document;

/// The government statistical service's shorthand for tables. Where a table uses one, its meaning is printed under it.
public enum Shorthand {
    NOT_AVAILABLE("x", "not available", true),
    SUPPRESSED("c", "suppressed to protect people", true),
    NOT_APPLICABLE("z", "not applicable", true),
    LOW("low", "more than zero, but rounds to zero", true),
    BREAK("b", "break in the series", false),
    ESTIMATED("e", "estimated", false),
    FORECAST("f", "forecast", false),
    PROVISIONAL("p", "provisional", false),
    REVISED("r", "revised", false),
    UNRELIABLE("u", "low reliability", false);

    private final String code;
    private final String meaning;
    private final boolean instead;

    Shorthand(String code, String meaning, boolean instead) {
        this.code = code;
        this.meaning = meaning;
        this.instead = instead;
    }

    /// With its brackets, such as `[x]`.
    public String code() {
        return "[" + code + "]";
    }

    /// In plain words, beginning small.
    public String meaning() {
        return meaning;
    }

    /// Whether it stands instead of a number; otherwise it stands beside one.
    public boolean standsInstead() {
        return instead;
    }
}
