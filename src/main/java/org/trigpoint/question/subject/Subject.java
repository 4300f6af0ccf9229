package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;

import java.util.List;

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
}
