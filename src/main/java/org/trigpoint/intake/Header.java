package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Headings;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The row of headings of a table.
///
/// @param index its place among the rows searched
/// @param match the layout that fits it
record Header(int index, Match match) {
    private static final int LONGEST_QUOTE = 60;

    /// The row that fits a layout best, the upper one of equals; `null` when none fits any.
    static @Nullable Header find(List<Row> rows, SheetPlace place) {
        Header best = null;
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> headings = headings(rows.get(i));
            if (rows.get(i).filled(2) < 2) {
                titles.addAll(headings.stream().filter(heading -> !heading.isEmpty()).toList());
                continue;
            }
            Optional<Match> match = place.match(new Headings(headings), titles);
            if (match.isPresent() && (best == null || match.get().score() > best.match.score())) {
                best = new Header(i, match.get());
            }
            titles.addAll(headings.stream().filter(heading -> !heading.isEmpty()).toList());
        }
        return best;
    }

    static List<String> headings(Row row) {
        List<String> headings = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            headings.add(cell instanceof Cell.Fault ? "" : cell.text());
        }
        return headings;
    }

    /// What was skipped above the table and beside it, and why the layout was chosen.
    List<String> notes(List<Row> rows) {
        List<String> notes = new ArrayList<>();
        List<Row> above = rows.subList(0, index).stream().filter(row -> !row.isBlank()).toList();
        if (!above.isEmpty()) {
            notes.add(skipped(above, "above"));
        }
        notes.add("Read as " + match.layout().title() + ", recognised by the columns "
                + quoted(match.columns().stream().map(Match.Column::heading).toList()) + ".");
        if (!match.leftOut().isEmpty()) {
            notes.add("Left out as free text, personal data or of no use: " + quoted(match.leftOut()) + ".");
        }
        return notes;
    }

    /// A sentence about rows that are no part of the table.
    static String skipped(List<Row> rows, String where) {
        long first = rows.getFirst().number();
        long last = rows.getLast().number();
        String which = first == last ? "Row " + first : "Rows " + first + " to " + last;
        return which + " " + where + " the table " + (first == last ? "was" : "were") + " skipped: "
                + quote(firstWords(rows.getFirst())) + (rows.size() > 1 ? " …" : "") + ".";
    }

    private static String firstWords(Row row) {
        return headings(row).stream().filter(words -> !words.isEmpty()).findFirst().orElse("");
    }

    static String quoted(List<String> words) {
        return String.join(", ", words.stream().map(Header::quote).toList());
    }

    private static String quote(String words) {
        String line = words.replaceAll("\\s+", " ");
        return "'" + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line) + "'";
    }
}
