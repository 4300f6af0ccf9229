package org.trigpoint.intake;

import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;

import java.util.List;
import java.util.Locale;

/// What stands below a table: totals, sources, footnotes.
final class Tail {
    private static final List<String> BEGINNINGS = List.of("total", "grand total", "sub total", "subtotal", "source",
            "note", "notes", "footnote", "*", "†", "©", "crown copyright", "copyright", "contact", "produced",
            "extracted",
            "end of", "key", "data ");

    private Tail() {}

    /// Whether a faulty row may be a total or a footnote: it says so, it is nearly empty beside the headings, or it is half
    /// empty and stands below a gap or below another such row.
    static boolean mayEnd(Row row, Row header, boolean begun) {
        int headings = header.filled(Integer.MAX_VALUE);
        int filled = row.filled(Integer.MAX_VALUE);
        if ((filled == 1 && headings >= 3) || (begun && filled * 2 <= headings)) {
            return true;
        }
        String words = first(row).toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(words::startsWith);
    }

    private static String first(Row row) {
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            if (cell instanceof Cell.Text(String words)) {
                return words;
            }
        }
        return "";
    }
}
