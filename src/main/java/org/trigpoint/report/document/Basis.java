package org.trigpoint.report.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a sentence was made from, told by whoever made it.
///
/// @param results the keys of the tables and pictures that show the results it says, wherever they stand; one that a document
///     does not have is passed over
/// @param source the batches those results were counted from, as a source line names them; empty where the tables tell
public record Basis(Set<String> results, String source) {
    /// Not told: what stands under the same heading is what it was made from.
    public static final Basis NOT_TOLD = new Basis(Set.of(), "");

    public Basis {
        results = Set.copyOf(results);
    }

    /// Whether anybody told.
    public boolean isTold() {
        return !equals(NOT_TOLD);
    }

    /// What a sentence that was made from both rests on.
    public Basis and(Basis other) {
        Set<String> both = new LinkedHashSet<>(results);
        both.addAll(other.results);
        return new Basis(both,
                Stream.of(source, other.source)
                        .filter(named -> !named.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }
}
