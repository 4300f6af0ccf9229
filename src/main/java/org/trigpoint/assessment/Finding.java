package org.trigpoint.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A sentence and the results it was made from.
///
/// @param words the sentence
/// @param results the ids of the sections that print those results: of a data set its own, "places", "performance", of a subject
///     that has a section of its own the section's
public record Finding(String words, Set<String> results) {
    public Finding {
        results = Set.copyOf(results);
    }

    static Finding of(String words, String... results) {
        return new Finding(words, Set.copyOf(Arrays.asList(results)));
    }

    /// All of them made from one section's results.
    static List<Finding> all(List<String> sentences, String result) {
        return sentences.stream().map(words -> of(words, result)).toList();
    }
}
