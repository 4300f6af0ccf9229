package org.trigpoint.report.document;

import org.trigpoint.report.document.Run.Emphasis;
import org.trigpoint.report.document.Run.Reference;
import org.trigpoint.report.document.Run.Words;

import java.util.List;
import java.util.stream.Stream;

/// Running text of one paragraph, made piece by piece:
///
/// ```java
/// Prose.of("Metal theft rose by ").bold("69%").then(", from 137 to 231 offences (").reference("scanning").then(").")
/// ```
///
/// @param runs the pieces in order
/// @param basis what it was made from
public record Prose(List<Run> runs, Basis basis) {
    public Prose {
        runs = List.copyOf(runs);
    }

    /// Words of which nobody tells what they were made from.
    public Prose(List<Run> runs) {
        this(runs, Basis.NOT_TOLD);
    }

    /// Plain words.
    public static Prose of(String text) {
        return new Prose(List.of(new Words(text, Emphasis.PLAIN)));
    }

    /// These words after what stands here.
    public Prose then(String text) {
        return with(new Words(text, Emphasis.PLAIN));
    }

    /// Another paragraph behind this one, after a blank.
    Prose thenAll(Prose other) {
        return new Prose(Stream.of(runs.stream(), Stream.<Run>of(new Words(" ", Emphasis.PLAIN)), other.runs.stream())
                .flatMap(more -> more)
                .toList(), basis);
    }

    public Prose bold(String text) {
        return with(new Words(text, Emphasis.BOLD));
    }

    public Prose italic(String text) {
        return with(new Words(text, Emphasis.ITALIC));
    }

    /// The number of a table or picture, linked to it; see [Reference].
    public Prose reference(String key) {
        return with(new Reference(key));
    }

    /// The same words behind a name in bold that says what they are about.
    public Prose under(String name) {
        Run first = new Words(name + " ", Emphasis.BOLD);
        return new Prose(Stream.concat(Stream.of(first), runs.stream()).toList(), basis);
    }

    /// The same words, made from these results.
    public Prose from(Basis results) {
        return new Prose(runs, results);
    }

    private Prose with(Run run) {
        return new Prose(Stream.concat(runs.stream(), Stream.of(run)).toList(), basis);
    }
}
