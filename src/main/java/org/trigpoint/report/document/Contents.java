package org.trigpoint.report.document;

/// The table of contents, wherever the author wants it, with a link to every heading.
///
/// @param title what stands above it; not listed itself
/// @param levels how deep it goes, 1 to 3
public record Contents(String title, int levels) implements Block {
    public Contents {
        title = PlainText.line("title of the contents", title);
        if (levels < 1 || levels > 3) {
            throw new IllegalArgumentException("contents go 1 to 3 levels deep, not " + levels);
        }
    }

    /// Headings of the first two levels under the title "Contents".
    public static Contents usual() {
        return new Contents("Contents", 2);
    }
}
