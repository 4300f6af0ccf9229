package org.trigpoint.question.subject;

import java.util.List;

/// A sentence with figures in it. It is said only where every figure can be seen.
///
/// @param pattern the words, with `%s` where a figure stands
/// @param figures one for each `%s`
public record Sentence(String pattern, List<Figure> figures) {
    public Sentence {
        figures = List.copyOf(figures);
    }

    static Sentence of(String pattern, Figure... figures) {
        return new Sentence(pattern, List.of(figures));
    }
}
