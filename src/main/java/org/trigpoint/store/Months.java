package org.trigpoint.store;

import java.time.YearMonth;

/// Months as the numbers they are stored as: year × 12 + month − 1.
final class Months {
    private Months() {}

    static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
    }
}
