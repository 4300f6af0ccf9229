package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.ExcelDates;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of day as people type them: "18:05", "6:05 pm", "18:05:30.000", "1805", "18.05",
/// "18:05hrs".
///
/// @param time to the second
/// @param offset the offset from UTC that the text states; `null` when it states none
record TimeText(LocalTime time, @Nullable ZoneOffset offset) {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?"
            + "\\s*([AaPp]\\.?[Mm]\\.?|[Hh](?:[Rr]|[Oo][Uu][Rr])?[Ss]?)?\\s*(Z|z|UTC|GMT|[-+]\\d{2}:?\\d{2})?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{1,2})(\\d{2})\\s*(?:[Hh][Rr]?[Ss]?)?");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s*([AaPp]\\.?[Mm]\\.?)");

    /// The time in a text that holds nothing else; `null` when it holds none.
    static @Nullable TimeText parse(String text) {
        try {
            Matcher clock = CLOCK.matcher(text);
            if (clock.matches()) {
                return new TimeText(time(clock.group(1), clock.group(2), clock.group(3), clock.group(4)),
                        offset(clock.group(5)));
            }
            Matcher compact = COMPACT.matcher(text);
            if (compact.matches()) {
                return new TimeText(time(compact.group(1), compact.group(2), null, null), null);
            }
            Matcher hour = HOUR.matcher(text);
            return hour.matches() ? new TimeText(time(hour.group(1), "0", null, hour.group(2)), null) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The time in a cell of a column of times; `null` when it holds none.
    static @Nullable LocalTime of(Cell cell) {
        return switch (cell) {
            case Cell.Dated dated when ExcelDates.isSerial(dated.serial()) ->
                ExcelDates.toDateTime(dated.serial()).toLocalTime();
            case Cell.Numeric number when number.value() >= 0 && number.value() < 1 ->
                ExcelDates.toDateTime(number.value()).toLocalTime();
            case Cell.Numeric number -> timeOf(number.text());
            case Cell.Text text -> timeOf(text.value());
            default -> null;
        };
    }

    private static @Nullable LocalTime timeOf(String text) {
        TimeText parsed = parse(text);
        return parsed == null ? null : parsed.time;
    }

    private static LocalTime time(String hour, String minute, @Nullable String second, @Nullable String half) {
        int h = Integer.parseInt(hour);
        if (half != null && h <= 12 && !half.toLowerCase(Locale.ROOT).startsWith("h")) {
            boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
            h = h % 12 + (afternoon ? 12 : 0);
        }
        // Some systems write midnight at the end of a day; the day it belongs to is not shifted.
        return LocalTime.of(h == 24 ? 0 : h, Integer.parseInt(minute), second == null ? 0 : Integer.parseInt(second));
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        if (text == null) {
            return null;
        }
        char sign = text.charAt(0);
        return sign == '+' || sign == '-' ? ZoneOffset.of(text) : ZoneOffset.UTC;
    }
}
