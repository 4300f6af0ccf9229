package org.trigpoint.question.subject;

import java.util.OptionalDouble;

/// Money as partners key it: with a pound sign, commas, a star for a note.
final class Pounds {
    private Pounds() {}

    /// The amount; empty when the text is no number.
    static OptionalDouble of(String text) {
        String plain = text.replaceAll("[£,*\\s]", "");
        return plain.matches("-?\\d+(\\.\\d+)?")
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }
}
