package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.check.Across;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.sheet.Row;

import java.util.ArrayList;
import java.util.List;

/// The headings of a table.
///
/// @param first the place of their first row among the rows searched
/// @param last the place of their last row
/// @param match the layout that fits them
/// @param across the columns of months or other periods; `null` when there are none
record Header(int first, int last, Match match, @Nullable Across across) {
    /// The headings that the layout knows, without those that were made for columns of periods.
    private List<String> recognised() {
        return match.columns()
                .stream()
                .filter(column -> across == null || column.index() < across.width())
                .map(Match.Column::heading)
                .toList();
    }

    /// What was skipped above the table and beside it, and why the layout was chosen.
    List<String> notes(List<Row> rows) {
        List<String> notes = new ArrayList<>();
        List<Row> above = rows.subList(0, first).stream().filter(row -> !row.isBlank()).toList();
        if (!above.isEmpty()) {
            notes.add(Quotes.skipped(above, "above"));
        }
        notes.add("Read as " + match.layout().title() + ", recognised by the columns "
                + Quotes.list(recognised()) + ".");
        if (last > first) {
            notes.add("The headings stand in " + (last - first + 1) + " rows.");
        }
        if (!match.leftOut().isEmpty()) {
            notes.add("Left out as free text, personal data or of no use: " + Quotes.list(match.leftOut()) + ".");
        }
        return notes;
    }
}
