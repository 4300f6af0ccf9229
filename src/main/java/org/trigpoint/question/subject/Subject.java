package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.statistics.disclosure.LinkedCounts;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// What a subject says before disclosure control. Show it only through [SubjectView].
///
/// @param id its name on the command line: small letters and hyphens
/// @param title its name for people
/// @param dataset the data set its source line names
/// @param counts every count that its figures rest on
/// @param sentences what it says, the most important first
/// @param tables its tables
/// @param notes definitions, breaks and cautions
public record Subject(String id, String title, Dataset dataset, CountBook counts, List<Sentence> sentences,
        List<SubjectTable> tables, List<String> notes) {
    public Subject {
        sentences = List.copyOf(sentences);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /// The counts as disclosure control takes them, with the sums that tell anything of what the tables and sentences show.
    public LinkedCounts linked() {
        return linked(Elsewhere.NOTHING);
    }

    /// The same together with what stands elsewhere.
    LinkedCounts linked(Elsewhere elsewhere) {
        BitSet shown = shown();
        counts.plain().forEach((plain, key) -> {
            if (elsewhere.tells(plain)) {
                shown.set(counts.position(key));
            }
        });
        return counts.linked().condensed(shown);
    }

    /// The positions of the counts that its tables and sentences show, or rest on.
    BitSet shown() {
        BitSet shown = new BitSet();
        Stream.concat(sentences.stream().flatMap(sentence -> sentence.figures().values().stream()),
                tables.stream().flatMap(table -> table.lines().stream()).flatMap(line -> line.figures().stream()))
                .flatMap(figure -> figure.restsOn().stream())
                .forEach(key -> shown.set(counts.position(key)));
        return shown;
    }
}
