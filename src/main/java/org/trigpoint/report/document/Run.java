package org.trigpoint.report.document;

/// A stretch of text within a paragraph.
public sealed interface Run {
    /// How words stand out.
    enum Emphasis {
        PLAIN, BOLD, ITALIC
    }

    /// Words as they are.
    ///
    /// @param text may begin or end with a blank; tabs and line ends become blanks
    record Words(String text, Emphasis emphasis) implements Run {
        public Words {
            text = PlainText.clean(text);
        }
    }

    /// "Table 3" or "Figure 2", whichever number the keyed block turns out to have, linked to it.
    ///
    /// @param key of a table or picture of the same document; an unknown key is refused when the document is written
    record Reference(String key) implements Run {}
}
