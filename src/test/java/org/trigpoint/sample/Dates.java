package org.trigpoint.sample;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates in the words of a title.
final class Dates {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Dates() {}

    /// Such as "1 April 2011 to 31 March 2012".
    static String range(FinancialYear year) {
        return LONG.format(year.first()) + " to " + LONG.format(year.last());
    }
}
