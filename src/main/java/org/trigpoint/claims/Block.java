package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A paragraph, list item or long table cell, joined from the lines it was broken into.
///
/// @param text its words, without marks of layout
/// @param pieces where each line's part starts, in order
/// @param heading the headings it stands under, the highest first, parted by " / "; empty when there are none
/// @param intro the paragraph ending in a colon that introduces the list this is an item of; `null` for other blocks
/// @param item whether it is an item of a list
record Block(String text, List<Piece> pieces, String heading, @Nullable Block intro, boolean item) {

    Block {
        pieces = List.copyOf(pieces);
    }

    /// A part of a block that was one line.
    ///
    /// @param offset where it starts in the block's text
    /// @param line the line, counted from 1
    record Piece(int offset, int line) {}

    /// The line on which a place in the text stands.
    int lineAt(int offset) {
        int line = pieces.getFirst().line();
        for (Piece piece : pieces) {
            if (piece.offset() <= offset) {
                line = piece.line();
            }
        }
        return line;
    }
}
