package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;

/// A draft laid out.
///
/// @param lines as read
/// @param blocks paragraphs, items and long cells, in order
/// @param tables in order
record Draft(List<String> lines, List<Block> blocks, List<Table> tables) {
    Draft {
        lines = List.copyOf(lines);
        blocks = List.copyOf(blocks);
        tables = List.copyOf(tables);
    }

    static Draft of(DraftText text) {
        return new DraftLayout(text).draft();
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        blocks.forEach(block -> sentences.addAll(Sentences.of(block)));
        return sentences;
    }
}
