package org.trigpoint.intake;

import org.trigpoint.intake.sheet.Row;

import java.util.List;
import java.util.regex.Pattern;

/// Words of a file within our own sentences.
final class Quotes {
    private static final int LONGEST = 60;
    private static final int MOST_LISTED = 20;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Quotes() {}

    static String of(String words) {
        String line = SPACE.matcher(words).replaceAll(" ");
        return "'" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "'";
    }

    static String list(List<String> words) {
        String listed = String.join(", ", words.stream().limit(MOST_LISTED).map(Quotes::of).toList());
        return words.size() <= MOST_LISTED
                ? listed
                : listed + " and " + (words.size() - MOST_LISTED) + " more";
    }

    /// A sentence about rows that are no part of the table.
    static String skipped(List<Row> rows, String where) {
        long first = rows.getFirst().number();
        long last = rows.getLast().number();
        String which = first == last ? "Row " + first : "Rows " + first + " to " + last;
        return which + " " + where + " the table " + (first == last ? "was" : "were") + " skipped: "
                + of(firstWords(rows.getFirst())) + (rows.size() > 1 ? " …" : "") + ".";
    }

    private static String firstWords(Row row) {
        return HeaderSearch.headings(row).stream().filter(words -> !words.isEmpty()).findFirst().orElse("");
    }
}
