package org.trigpoint.question.subject;

import java.util.List;

/// One table of a subject.
///
/// @param key unique within the subject: small letters, digits and hyphens
/// @param title its caption
/// @param labels the headings of the label columns, one or more
/// @param headings the headings of the figure columns
/// @param lines its rows
/// @param notes what a reader must know beneath it
/// @param order what the order of the lines tells
public record SubjectTable(String key, String title, List<String> labels, List<String> headings, List<Line> lines,
        List<String> notes, Order order) {

    /// What the order of lines tells of their counts.
    public enum Order {
        /// Nothing.
        FIXED,
        /// The largest come first: where counts are withheld, their lines stand behind those seen, by name, lest their
        /// place tells how large they are. What is called "Other" or "All" stays last.
        RANKED
    }

    /// A table whose order tells nothing.
    public SubjectTable(String key, String title, List<String> labels, List<String> headings, List<Line> lines,
            List<String> notes) {
        this(key, title, labels, headings, lines, notes, Order.FIXED);
    }

    public SubjectTable {
        labels = List.copyOf(labels);
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        for (Line line : lines) {
            if (line.labels().size() != labels.size() || line.figures().size() != headings.size()) {
                throw new IllegalArgumentException("a line of " + key + " does not fit its headings: " + line);
            }
        }
    }
}
