package org.trigpoint.report.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/// How a cell looks; the same look is one style of the workbook, however many cells have it.
///
/// @param font which of the few fonts
/// @param format the number format
/// @param alignment left or right
/// @param edges the rules around it
/// @param indent steps from the side it is aligned to
/// @param text whether its text breaks into lines, and whether it is marked as text that is never a formula
record Look(Type font, String format, HorizontalAlignment alignment, Edges edges, int indent, Words text) {
    /// Sizes and weights in use.
    enum Type {
        BODY, BOLD, TITLE, HEADING, NOTE, LINK
    }

    /// Rules above and below.
    enum Edges {
        NONE, THIN_BELOW, HEADING_ROW, TOTAL_ROW
    }

    /// How text is kept.
    enum Words {
        ON_ONE_LINE, WRAPPED, WRAPPED_NEVER_FORMULA, NEVER_FORMULA
    }

    /// Plain text in one of the fonts.
    static Look of(Type font) {
        return new Look(font, ExcelFormat.GENERAL, HorizontalAlignment.LEFT, Edges.NONE, 0, Words.ON_ONE_LINE);
    }

    Look wrapped() {
        return new Look(font, format, alignment, edges, indent, Words.WRAPPED);
    }

    Look formatted(String numberFormat) {
        return new Look(font, numberFormat, alignment, edges, indent, text);
    }

    Look indented(int steps) {
        return new Look(font, format, alignment, edges, steps, text);
    }

    /// For text that begins like a formula.
    Look neverFormula() {
        boolean wraps = text == Words.WRAPPED || text == Words.WRAPPED_NEVER_FORMULA;
        return new Look(font, format, alignment, edges, indent,
                wraps ? Words.WRAPPED_NEVER_FORMULA : Words.NEVER_FORMULA);
    }
}
