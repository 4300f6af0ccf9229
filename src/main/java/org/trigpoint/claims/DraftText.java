package org.trigpoint.claims;

import java.util.List;

/// The words of a draft, line by line.
///
/// @param lines in order; a row of a table is one line with its cells parted by tabs, or a Markdown row; headings and
///     items of lists may carry the marks of Markdown
/// @param wrapping whether a paragraph may run over several lines
public record DraftText(List<String> lines, Wrapping wrapping) {
    /// How lines make paragraphs.
    public enum Wrapping {
        /// Lines that follow each other without a gap are one paragraph.
        WRAPPED,
        /// Every line is a paragraph, as in a Word document.
        PARAGRAPHS
    }

    public DraftText {
        lines = List.copyOf(lines);
    }

    /// Plain text or Markdown.
    public static DraftText of(String text) {
        return new DraftText(text.lines().toList(), Wrapping.WRAPPED);
    }
}
