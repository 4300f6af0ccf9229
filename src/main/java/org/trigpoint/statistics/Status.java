package org.trigpoint.statistics;

/// The status of a measure. Colour is never the only sign: a word and a shape stand with it.
public enum Status {
    GREEN("better", "▼"),
    AMBER("no clear change", "●"),
    RED("worse", "▲"),
    /// Nothing to judge by.
    NONE("no data", "◇"),
    /// A clear change of a measure of which neither direction is better.
    UNRATED("changed", "■");

    private final String word;
    private final String shape;

    Status(String word, String shape) {
        this.word = word;
        this.shape = shape;
    }

    /// The word shown to people.
    public String word() {
        return word;
    }

    /// The shape drawn beside the word, one character.
    public String shape() {
        return shape;
    }
}
