package org.trigpoint.report.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The numbers a document gives its headings, tables and pictures, counted once so that all writers agree.
public final class Numbering {
    /// A heading in its place.
    ///
    /// @param anchor names the place within the file: `heading-1`, `heading-2` … in reading order
    public record Entry(Heading heading, String anchor) {}

    private final Map<String, String> labels = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private Numbering() {}

    /// Counts through the document.
    public static Numbering of(Document document) {
        Numbering numbering = new Numbering();
        int tables = 0;
        int pictures = 0;
        for (Block block : document.blocks().toList()) {
            switch (block) {
                case Table table -> numbering.labels.put(table.key(), "Table " + ++tables);
                case Picture picture -> numbering.labels.put(picture.key(), "Figure " + ++pictures);
                case Heading heading -> numbering.enter(heading);
                default -> {
                    // nothing else is counted
                }
            }
        }
        return numbering;
    }

    /// "Table 3" or "Figure 2".
    ///
    /// @throws IllegalArgumentException when no table or picture has this key
    public String label(String key) {
        String label = labels.get(key);
        if (label == null) {
            throw new IllegalArgumentException("no table or picture has the key " + key);
        }
        return label;
    }

    /// The words of a paragraph alone, with the numbers its references turn into.
    public String words(Prose prose) {
        return prose.runs().stream().map(run -> switch (run) {
            case Run.Words(String text, Run.Emphasis _) -> text;
            case Run.Reference(String key) -> label(key);
        }).collect(Collectors.joining());
    }

    /// All headings in reading order.
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    private void enter(Heading heading) {
        entries.add(new Entry(heading, "heading-" + (entries.size() + 1)));
    }
}
