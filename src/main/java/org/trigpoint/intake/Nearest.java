package org.trigpoint.intake;

import org.trigpoint.intake.sheet.Row;

import java.util.List;

/// What an unknown table looks like, for the words of its refusal.
final class Nearest {
    private static final int HEADINGS_QUOTED = 6;

    private Nearest() {}

    /// The headings met, as far as a row looks like headings; empty when none does.
    static String hint(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.filled(2) == 2)
                .findFirst()
                .map(row -> HeaderSearch.headings(row)
                        .stream()
                        .filter(heading -> !heading.isEmpty())
                        .limit(HEADINGS_QUOTED)
                        .toList())
                .map(headings -> "; its columns begin with " + Quotes.list(headings))
                .orElse("");
    }
}
