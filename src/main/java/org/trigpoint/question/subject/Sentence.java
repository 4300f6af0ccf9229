package org.trigpoint.question.subject;

import java.util.HashMap;
import java.util.Map;

/// A sentence with figures in it. It is said only where every figure can be seen.
///
/// @param kind which of the templates of [SubjectWording] it is made of
/// @param names the words of the template that are no figures, by placeholder
/// @param figures the figures, by placeholder
public record Sentence(String kind, Map<String, String> names, Map<String, Figure> figures) {
    public Sentence {
        names = Map.copyOf(names);
        figures = Map.copyOf(figures);
    }

    static Sentence of(String kind, Map<String, Figure> figures) {
        return new Sentence(kind, Map.of(), figures);
    }

    /// The share of a part, how many that is, the share of the year before, and the evidence of the change.
    static Map<String, Figure> change(Figure.Share before, Figure.Share after) {
        return Map.of("share", after, "part", new Figure.Count(after.part()), "all", new Figure.Count(after.whole()),
                "before", before, "verdict", new Figure.PointsEvidence(before, after));
    }

    /// The same; across a break it has no verdict, but says why.
    ///
    /// @param label what the verdict is on
    Sentence across(Breaks breaks, String label) {
        Map<String, Figure> marked = new HashMap<>(figures);
        marked.computeIfPresent("verdict", (_, verdict) -> breaks.inSentence(label, verdict));
        return new Sentence(kind, names, marked);
    }
}
