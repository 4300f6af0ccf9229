package org.trigpoint.model;

/// Why a value is missing, with the shorthand that government tables use for it.
public enum MissingReason {
    NOT_AVAILABLE("not available", "[x]"),
    NOT_APPLICABLE("not applicable", "[z]"),
    /// Withheld because it is small enough to point at a person.
    SUPPRESSED("suppressed", "[c]");

    private final String words;
    private final String shorthand;

    MissingReason(String words, String shorthand) {
        this.words = words;
        this.shorthand = shorthand;
    }

    /// The words shown to people.
    public String words() {
        return words;
    }

    /// The mark that stands in a spreadsheet cell, such as `[x]`.
    public String shorthand() {
        return shorthand;
    }
}
