package org.trigpoint.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts of rows as the tests make them.
final class Tally {
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Tally() {}

    /// A change in whole per cent.
    static long percent(long before, long after) {
        return Math.round(100.0 * (after - before) / before);
    }

    static long good(List<Map<String, String>> rows, String dateHeading) {
        return rows.stream().filter(row -> isDate(row.getOrDefault(dateHeading, ""))).count();
    }

    static long bad(List<Map<String, String>> rows, String dateHeading) {
        return rows.size() - good(rows, dateHeading);
    }

    static double shareWithout(List<Map<String, String>> rows, String heading) {
        return rows.stream().filter(row -> row.getOrDefault(heading, "").isEmpty()).count() / (double) rows.size();
    }

    static boolean isDate(String text) {
        try {
            return date(text).getYear() > 2000;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /// ISO as the workbooks are read, or the British order of text files, with or without a time.
    static LocalDate date(String text) {
        return text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text.split(" ")[0], BRITISH);
    }
}
