package org.trigpoint.model;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/// Whole calendar months, the first and the last included, with the name people use for them.
///
/// @param first the first month
/// @param last the last month; not before the first
/// @param name such as "2012/13" or "Nov 2021 to Oct 2022"
public record Period(YearMonth first, YearMonth last, String name) {
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends before it begins: " + first + ".." + last);
        }
    }

    /// The period of these months, named in the usual way: a financial year, a calendar year, or its months.
    public static Period of(YearMonth first, YearMonth last) {
        return new Period(first, last, PeriodNames.name(first, last));
    }

    /// The twelve months that end with this one.
    public static Period yearEnding(YearMonth last) {
        return of(last.minusMonths(11), last);
    }

    /// Reads the forms of the command line: `2012-04..2013-03`, `FY2012/13`, `FY2012/13-Q1` (April to June 2012),
    /// `CY2012`, `2012-Q3` (July to September 2012), `AY2012/13` (the academic year from September), `OCT2012/13` (from
    /// October), `YTD2013-09` (April to that month), `R12-2013-09` (the twelve months to it), or one month, `2013-09`.
    ///
    /// @throws IllegalArgumentException with a plain reason when the text is none of these
    public static Period parse(String text) {
        return PeriodNames.parse(text);
    }

    /// How many months.
    public int length() {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    /// The same months one year earlier.
    public Period yearBefore() {
        return of(first.minusYears(1), last.minusYears(1));
    }

    /// Its months in order.
    public List<YearMonth> months() {
        return LongStream.range(0, length()).mapToObj(first::plusMonths).toList();
    }

    /// Whether the month lies within.
    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /// The form that [#parse] reads back: `2012-04..2013-03`.
    public String code() {
        return first + ".." + last;
    }
}
