package org.trigpoint.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/// A year from 1 April to 31 March.
enum FinancialYear {
    BEFORE(2011), AFTER(2012);

    private final int starts;

    FinancialYear(int starts) {
        this.starts = starts;
    }

    /// Such as "2011-12", as partners write it in file names.
    String label() {
        return "%d-%d".formatted(starts, (starts + 1) % 100);
    }

    LocalDate first() {
        return LocalDate.of(starts, Month.APRIL, 1);
    }

    LocalDate last() {
        return LocalDate.of(starts + 1, Month.MARCH, 31);
    }

    List<LocalDate> days() {
        return first().datesUntil(last().plusDays(1)).toList();
    }
}
