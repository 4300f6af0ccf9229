package org.trigpoint.intake.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts what is odd but no reason to reject a row.
final class Tally {
    private final Map<Oddity, Integer> counts = new LinkedHashMap<>();

    /// @param one completes "1 row …"
    /// @param many completes "1,234 rows …"
    record Oddity(String one, String many) {
        /// Something that rows have.
        static Oddity has(String what) {
            return new Oddity("has " + what, "have " + what);
        }
    }

    void count(Oddity oddity) {
        counts.merge(oddity, 1, Integer::sum);
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        counts.forEach((oddity, rows) -> sentences.add(rows == 1
                ? "1 row " + oddity.one + "."
                : String.format(Locale.UK, "%,d rows %s.", rows, oddity.many)));
        return sentences;
    }
}
