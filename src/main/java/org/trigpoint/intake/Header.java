package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.check.MonthsAcross;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.sheet.Row;

import java.util.ArrayList;
import java.util.List;

/// The headings of a table.
///
/// @param first the place of their first row among the rows searched
/// @param last the place of their last row
/// @param match the layout that fits them
/// @param months the columns of months; `null` when there are none
record Header(int first, int last, Match match, @Nullable MonthsAcross months) {
    /// What was skipped above the table and beside it, and why the layout was chosen.
    List<String> notes(List<Row> rows) {
        List<String> notes = new ArrayList<>();
        List<Row> above = rows.subList(0, first).stream().filter(row -> !row.isBlank()).toList();
        if (!above.isEmpty()) {
            notes.add(Quotes.skipped(above, "above"));
        }
        notes.add("Read as " + match.layout().title() + ", recognised by the columns "
                + Quotes.list(match.columns().stream().map(Match.Column::heading).toList()) + ".");
        if (last > first) {
            notes.add("The headings stand in " + (last - first + 1) + " rows.");
        }
        if (!match.leftOut().isEmpty()) {
            notes.add("Left out as free text, personal data or of no use: " + Quotes.list(match.leftOut()) + ".");
        }
        return notes;
    }
}
