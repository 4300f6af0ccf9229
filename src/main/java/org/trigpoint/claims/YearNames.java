package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;

import java.time.YearMonth;

/// The months that "2012", "2012/13" and "2011-14" stand for.
final class YearNames {
    private YearNames() {}

    /// A bare year: taken as the calendar year, though the writer may mean the financial one.
    static Period calendar(int year) {
        return Period.of(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /// Two years written together. Following years are a financial year; others run from the one to the other.
    ///
    /// @param from two or four digits
    /// @param to one, two or four digits
    /// @return `null` when the second is not after the first
    static @Nullable Period between(String from, String to) {
        int first = Months.fullYear(from);
        int unit = (int) Math.pow(10, to.length());
        int last = first - first % unit + Integer.parseInt(to);
        if (to.length() == 4) {
            last = Integer.parseInt(to);
        } else if (last < first) {
            last += unit;
        }
        boolean plausible = last > first && last - first <= 20 && first > 1950;
        boolean shortForm = from.length() == 2;
        if (!plausible || (shortForm && last != first + 1)) {
            return null;
        }
        return Period.of(YearMonth.of(first, 4), YearMonth.of(last, 3));
    }
}
