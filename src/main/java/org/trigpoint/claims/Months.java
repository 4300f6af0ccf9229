package org.trigpoint.claims;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/// Names of months and the years written beside them.
final class Months {
    private static final List<String> SHORT = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");

    /// Matches the name of a month, full or short, with a capital: "may" is a verb.
    static final String PATTERN = "(?-i:January|February|March|April|May|June|July|August|September|October|November"
            + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";

    private Months() {}

    /// The number of the month, 1 to 12.
    static int number(String name) {
        return SHORT.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    static YearMonth of(String name, String year) {
        return YearMonth.of(fullYear(year), number(name));
    }

    /// "2012" or "12" to 2012.
    static int fullYear(String year) {
        int number = Integer.parseInt(year);
        return year.length() <= 2 ? 2000 + number : number;
    }
}
