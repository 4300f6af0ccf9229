package org.trigpoint.report.content;

import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts the analyst's own words into a section: behind its opening sentences, before the evidence.
final class Commentary {
    private static final String TITLE = "The analyst's assessment";

    private Commentary() {}

    /// The section with the commentary.
    ///
    /// @param text paragraphs with empty lines between; blank for none
    static List<Block> within(List<Block> section, String text) {
        if (text.isBlank()) {
            return section;
        }
        if (section.getFirst() instanceof Landscape turned) {
            List<Block> blocks = new ArrayList<>(section);
            blocks.set(0, new Landscape(within(turned.blocks(), text)));
            return blocks;
        }
        List<Block> blocks = new ArrayList<>(section);
        blocks.add(opening(section), Callout.of(TITLE, paragraphs(text)));
        return blocks;
    }

    private static int opening(List<Block> blocks) {
        int end = 1;
        while (end < blocks.size() && isOpening(blocks.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOpening(Block block) {
        return switch (block) {
            case Paragraph _, ItemList _ -> true;
            case Heading heading -> heading.level() == 1;
            default -> false;
        };
    }

    private static String[] paragraphs(String text) {
        return Stream.of(text.strip().split("\\R\\s*\\R"))
                .map(paragraph -> paragraph.replaceAll("\\s*\\R\\s*", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toArray(String[]::new);
    }
}
