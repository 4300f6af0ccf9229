package org.trigpoint.model;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names and codes of periods.
final class PeriodNames {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final Pattern RANGE = Pattern.compile("(\\d{4}-\\d{2})\\.\\.(\\d{4}-\\d{2})");
    private static final Pattern FINANCIAL = Pattern.compile("FY(\\d{4})/(\\d{2}|\\d{4})");
    private static final Pattern FINANCIAL_QUARTER = Pattern.compile("FY(\\d{4})/(\\d{2}|\\d{4})-Q([1-4])");
    private static final Pattern ACADEMIC = Pattern.compile("AY(\\d{4})/(\\d{2}|\\d{4})");
    private static final Pattern OCTOBER = Pattern.compile("OCT(\\d{4})/(\\d{2}|\\d{4})");
    private static final Pattern CALENDAR = Pattern.compile("CY(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern YEAR_TO_DATE = Pattern.compile("YTD(\\d{4}-\\d{2})");
    private static final Pattern ROLLING = Pattern.compile("R12-(\\d{4}-\\d{2})");
    private static final Pattern ONE_MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private PeriodNames() {}

    static String name(YearMonth first, YearMonth last) {
        boolean year = first.plusMonths(11).equals(last);
        if (year && first.getMonth() == Month.APRIL) {
            return first.getYear() + "/" + String.format(Locale.ROOT, "%02d", last.getYear() % 100);
        }
        if (year && first.getMonth() == Month.JANUARY) {
            return Integer.toString(first.getYear());
        }
        return first.equals(last) ? shortName(first) : shortName(first) + " to " + shortName(last);
    }

    private static String shortName(YearMonth month) {
        // Some locale data says "Sept"; three letters everywhere keeps columns and sentences alike.
        return MONTH.format(month).replace("Sept ", "Sep ");
    }

    static Period parse(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        try {
            return parseCode(code);
        } catch (DateTimeParseException e) {
            throw unreadable(text);
        }
    }

    private static Period parseCode(String code) {
        Matcher m = RANGE.matcher(code);
        if (m.matches()) {
            return Period.of(YearMonth.parse(m.group(1)), YearMonth.parse(m.group(2)));
        }
        m = FINANCIAL.matcher(code);
        if (m.matches()) {
            return twelveMonths(Month.APRIL, m, code);
        }
        m = FINANCIAL_QUARTER.matcher(code);
        if (m.matches()) {
            Period year = twelveMonths(Month.APRIL, m, code);
            YearMonth first = year.first().plusMonths(3L * (Integer.parseInt(m.group(3)) - 1));
            return Period.of(first, first.plusMonths(2));
        }
        m = ACADEMIC.matcher(code);
        if (m.matches()) {
            return twelveMonths(Month.SEPTEMBER, m, code);
        }
        m = OCTOBER.matcher(code);
        if (m.matches()) {
            return twelveMonths(Month.OCTOBER, m, code);
        }
        m = CALENDAR.matcher(code);
        if (m.matches()) {
            int year = Integer.parseInt(m.group(1));
            return Period.of(YearMonth.of(year, 1), YearMonth.of(year, 12));
        }
        m = QUARTER.matcher(code);
        if (m.matches()) {
            YearMonth first = YearMonth.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)) * 3 - 2);
            return Period.of(first, first.plusMonths(2));
        }
        return parseEnding(code);
    }

    private static Period parseEnding(String code) {
        Matcher m = YEAR_TO_DATE.matcher(code);
        if (m.matches()) {
            YearMonth last = YearMonth.parse(m.group(1));
            int april = last.getMonthValue() >= 4 ? last.getYear() : last.getYear() - 1;
            return Period.of(YearMonth.of(april, 4), last);
        }
        m = ROLLING.matcher(code);
        if (m.matches()) {
            return Period.yearEnding(YearMonth.parse(m.group(1)));
        }
        if (ONE_MONTH.matcher(code).matches()) {
            YearMonth month = YearMonth.parse(code);
            return Period.of(month, month);
        }
        throw unreadable(code);
    }

    /// The year that starts with a month, from a code such as FY2012/13.
    private static Period twelveMonths(Month start, Matcher code, String text) {
        int year = Integer.parseInt(code.group(1));
        if (Integer.parseInt(code.group(2)) % 100 != (year + 1) % 100) {
            throw new IllegalArgumentException("such a year ends the year after it starts: " + text);
        }
        YearMonth first = YearMonth.of(year, start);
        return Period.of(first, first.plusMonths(11));
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("'" + text
                + "' is not a period; write 2012-04..2013-03, 2012-04, FY2012/13, FY2012/13-Q1, CY2012, AY2012/13 (September on),"
                + " OCT2012/13 (October on), 2012-Q3, YTD2013-09 or R12-2013-09");
    }
}
