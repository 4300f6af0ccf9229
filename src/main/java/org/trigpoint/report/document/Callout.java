package org.trigpoint.report.document;

import java.util.List;
import java.util.stream.Stream;

/// A few sentences set apart from the text: a headline finding, a caution, the analyst's own words.
///
/// @param title what it is, such as "What this assessment cannot say"; never blank
/// @param paragraphs at least one
public record Callout(String title, List<Prose> paragraphs) implements Block {
    public Callout {
        title = PlainText.line("title of a callout", title);
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("the callout \"" + title + "\" says nothing");
        }
    }

    public static Callout of(String title, String... paragraphs) {
        return new Callout(title, Stream.of(paragraphs).map(Prose::of).toList());
    }
}
