package org.trigpoint.desktop.guide;

import java.util.List;

/// One block of a page.
sealed interface Block {
    /// A heading of level 1 to 3.
    record Heading(int level, String text) implements Block {}

    /// Running text.
    record Paragraph(String text) implements Block {}

    /// One line of a list.
    record Item(String text) implements Block {}

    /// Lines shown as they are.
    record Code(String text) implements Block {}

    /// A table; the first row holds the headings.
    record Table(List<List<String>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A picture with what it shows.
    record Picture(String file, String words) implements Block {}
}
