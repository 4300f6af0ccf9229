package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Table;

import java.util.List;
import java.util.Set;

/// Names the batches of every table and chart of a section that does not name them itself, so that each can be followed to
/// its files.
final class Sourced {
    /// Sections of words alone, and one that is about the batches.
    private static final Set<String> WORDS = Set.of("gaps", "annex-definitions", "annex-glossary", "annex-sources",
            "annex-disclosure", "last-year", "recommendations");

    private Sourced() {}

    static List<Block> within(Assessment assessment, String section, List<Block> blocks) {
        return WORDS.contains(section) ? blocks : named(blocks, Sources.ofSection(assessment, section));
    }

    private static List<Block> named(List<Block> blocks, String batches) {
        return blocks.stream().map(block -> switch (block) {
            case Table table -> table.withSource(joined(table.source(), batches));
            case Picture picture -> new Picture(picture.key(), picture.caption(), picture.alternative(), picture.png(),
                    picture.widthCentimetres(), joined(picture.source(), batches));
            case Landscape turned -> new Landscape(named(turned.blocks(), batches));
            default -> block;
        }).toList();
    }

    private static String joined(String source, String batches) {
        if (source.contains("batch") || batches.isEmpty()) {
            return source;
        }
        return source.isEmpty() ? batches : source + "; " + batches;
    }
}
