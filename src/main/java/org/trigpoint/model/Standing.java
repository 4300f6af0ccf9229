package org.trigpoint.model;

/// How final a known value is, with the shorthand that government tables put behind it.
public enum Standing {
    FINAL("", ""),
    PROVISIONAL("provisional", "[p]"),
    REVISED("revised", "[r]");

    private final String words;
    private final String shorthand;

    Standing(String words, String shorthand) {
        this.words = words;
        this.shorthand = shorthand;
    }

    /// The words shown to people; empty for a final value.
    public String words() {
        return words;
    }

    /// The mark that stands behind the value, such as `[p]`; empty for a final value.
    public String shorthand() {
        return shorthand;
    }
}
