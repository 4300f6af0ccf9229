package org.trigpoint.question.subject;

import org.trigpoint.question.subject.CountedDefinition.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a counted subject says of its measures.
///
/// @param breaks what breaks between the two periods
record CountedSentences(Counted counted, CountedDefinition definition, Breaks breaks) {
    /// How each measure changed, all records first. A share is said of a part, else the counts.
    List<Sentence> all() {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(change(definition.all(), counted.pair(Map.of())));
        definition.measures().stream().filter(counted::tells).map(this::sentence).forEach(sentences::add);
        return sentences;
    }

    private Sentence sentence(Measure measure) {
        Pair part = counted.pair(measure.conditions());
        if (measure.of() == null) {
            return change(measure.name(), part);
        }
        Pair whole = counted.pair(counted.measure(measure.of()).conditions());
        return new Sentence("subject-share",
                Map.of("measure", measure.name(), "whole", Counted.lower(measure.of())),
                Sentence.change(new Figure.Share(part.before(), whole.before()),
                        new Figure.Share(part.after(), whole.after()))).across(breaks, measure.name());
    }

    private Sentence change(String name, Pair pair) {
        return new Sentence("subject-change", Map.of("measure", name), Map.of("before",
                new Figure.Count(pair.before()), "after", new Figure.Count(pair.after()), "verdict",
                new Figure.Evidence(pair))).across(breaks, name);
    }
}
