package org.trigpoint.intake.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/// Excel's day numbers. Day 1 is 1 January 1900; Excel believes that 29 February 1900 existed (day 60), so days before it
/// are one later than a plain count from 30 December 1899. Workbooks of old Macs count from 1904 instead.
public final class ExcelDates {
    /// Days between the two epochs: added to a 1904 serial it gives the 1900 serial of the same day.
    public static final double DAYS_1904 = 1462;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final double LAST = 2958466;
    private static final int SECONDS_A_DAY = 86_400;

    private ExcelDates() {}

    /// Whether Excel itself would show a date: from 0 up to the end of the year 9999.
    public static boolean isSerial(double serial) {
        return serial >= 0 && serial < LAST;
    }

    /// The day and time, rounded to the second, since day fractions are inexact.
    ///
    /// @param serial for which [#isSerial(double)] holds
    public static LocalDateTime toDateTime(double serial) {
        long seconds = Math.round(serial * SECONDS_A_DAY);
        long day = seconds / SECONDS_A_DAY;
        LocalDate date = EPOCH.plusDays(day < 60 ? day + 1 : day);
        return LocalDateTime.of(date, LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY));
    }

    /// Whether the fraction holds a time of day other than midnight.
    public static boolean hasTime(double serial) {
        return Math.round(serial * SECONDS_A_DAY) % SECONDS_A_DAY != 0;
    }

    /// The cell of a date, or date and time, in ISO 8601.
    ///
    /// @throws java.time.format.DateTimeParseException when the text is none
    public static Cell isoCell(String text) {
        LocalDateTime moment = text.contains("T")
                ? LocalDateTime.parse(text.replace("Z", ""))
                : LocalDate.parse(text).atStartOfDay();
        double days = EPOCH.atStartOfDay().until(moment, ChronoUnit.SECONDS) / (double) SECONDS_A_DAY;
        return new Cell.Dated(days >= 2 && days < 61 ? days - 1 : days); // before the day that never was
    }

    static String print(double serial) {
        if (!isSerial(serial)) {
            return new Cell.Numeric(serial).text();
        }
        LocalDateTime moment = toDateTime(serial);
        if (serial < 1) {
            return moment.toLocalTime().toString();
        }
        return hasTime(serial) ? moment.toString() : moment.toLocalDate().toString();
    }
}
