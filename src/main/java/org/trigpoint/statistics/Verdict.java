package org.trigpoint.statistics;

/// What the evidence allows one to say about a change.
public enum Verdict {
    /// A clear rise.
    ROSE("rose"),
    /// A clear fall.
    FELL("fell"),
    /// A difference of this size can arise by chance, or there is no difference.
    NO_CLEAR_CHANGE("no clear change");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /// The words shown to people: "rose", "fell", "no clear change".
    public String words() {
        return words;
    }
}
