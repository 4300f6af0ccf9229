package org.trigpoint.report.document;

/// A heading. It goes into the contents and the bookmarks and stays with what follows it.
///
/// @param level 1 for a part, 2 for a section, 3 within a section
/// @param text one line; never blank
public record Heading(int level, String text) implements Block {
    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("a heading has level 1, 2 or 3, not " + level);
        }
        text = PlainText.line("heading", text);
    }
}
