package org.trigpoint.figure;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/// Months as the house writes them. Three letters always: some locale data say "Sept".
final class MonthNames {
    private MonthNames() {}

    /// "July".
    static String full(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /// "July 2012".
    static String full(YearMonth month) {
        return full(month.getMonth()) + " " + month.getYear();
    }

    /// "Jul".
    static String abbreviated(Month month) {
        return full(month).substring(0, 3);
    }

    /// "J".
    static String initial(Month month) {
        return full(month).substring(0, 1);
    }
}
