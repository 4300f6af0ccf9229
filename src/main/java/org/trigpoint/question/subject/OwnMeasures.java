package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.question.subject.CountedDefinition.Measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The measures that a counted subject's definition calls its own: the subject's counts stand for their values.
///
/// @param counted the subject under way, whose book the counts go into
record OwnMeasures(Counted counted, CountedDefinition definition, SubjectRequest request) {
    /// The counts of each by its name; of one that is a rate by its name, the part and the whole.
    Map<String, Standards.Known> known() {
        PlainValues plain = new PlainValues(counted, Dataset.of(definition.dataset()).orElseThrow(), request);
        Map<String, Standards.Known> known = new LinkedHashMap<>();
        definition.own().forEach((name, called) -> {
            Measure measure = counted.measure(called);
            boolean share = measure.of() != null && List.of(name.toLowerCase(Locale.UK).split(" ")).contains("rate");
            Pair part = counted.pair(measure.conditions());
            if (!share) {
                plain.is(part, Plain.MEASURE, name);
            }
            known.put(name, new Standards.Known(part,
                    share ? counted.pair(counted.measure(measure.of()).conditions()) : null));
        });
        return known;
    }
}
