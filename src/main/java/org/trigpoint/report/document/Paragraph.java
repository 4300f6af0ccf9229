package org.trigpoint.report.document;

/// A paragraph.
///
/// @param tone how it is set
/// @param prose what it says
public record Paragraph(Tone tone, Prose prose) implements Block {
    /// How a paragraph is set.
    public enum Tone {
        /// The ordinary text of the document.
        BODY,
        /// Larger, for the sentence a section opens with.
        LEAD,
        /// Smaller and grey, for an aside.
        SMALL
    }

    public static Paragraph of(String text) {
        return of(Prose.of(text));
    }

    public static Paragraph of(Prose prose) {
        return new Paragraph(Tone.BODY, prose);
    }

    public static Paragraph lead(String text) {
        return new Paragraph(Tone.LEAD, Prose.of(text));
    }

    public static Paragraph small(String text) {
        return new Paragraph(Tone.SMALL, Prose.of(text));
    }
}
