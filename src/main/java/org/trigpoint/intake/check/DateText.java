package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.When;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Dates as people and programs write them: "2012-04-01", "01/04/2012 18:05", "1 April 2012", "Apr-12", "2012-04",
/// "20120401", "2012-04-01T18:05:00+01:00", "1 Ebrill 2012". Immutable.
final class DateText {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> IGNORED = List.of("st", "nd", "rd", "th", "of", "t", "at");
    private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{2}(\\.\\d{2})?|\\d{4}(?:[Hh][Rr]?[Ss]?)?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 48;

    private final DateOrder order;
    private final boolean localTimes;

    DateText(DateOrder order) {
        this(order, false);
    }

    /// @param localTimes whether an offset from UTC is to be passed over
    DateText(DateOrder order, boolean localTimes) {
        this.order = order;
        this.localTimes = localTimes;
    }

    /// The date, or month, in a text, with the time where it states one; `null` when it is no date between 1900 and 2100.
    /// A time with an offset from UTC becomes London time; a date without a time never shifts.
    @Nullable
    When parse(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        int clock = clockStart(text);
        List<String> parts = parts(clock < 0 ? text : text.substring(0, clock));
        try {
            When date = date(parts);
            if (date == null && clock < 0) {
                return dotted(text);
            }
            return date == null || clock < 0 ? date : withTime(date, TimeText.parse(text.substring(clock).strip()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// A date and a time with dots or with nothing in between, such as "2022-05-25 10.39.15" and "25/05/2022 1039".
    private @Nullable When dotted(String text) {
        int space = text.lastIndexOf(' ');
        if (space < 0 || !DOTTED.matcher(text.substring(space + 1)).matches()) {
            return null;
        }
        When date = date(parts(text.substring(0, space)));
        return date == null ? null : withTime(date, TimeText.parse(text.substring(space + 1)));
    }

    private @Nullable When withTime(When date, @Nullable TimeText time) {
        LocalDate day = date.day();
        if (day == null || time == null) {
            return null;
        }
        if (time.offset() == null || localTimes) {
            return When.of(day, time.time());
        }
        LocalDateTime local = day.atTime(time.time())
                .atOffset(time.offset())
                .atZoneSameInstant(LONDON)
                .toLocalDateTime();
        return When.of(local.toLocalDate(), local.toLocalTime());
    }

    /// Where the time begins: at the digits before the first colon; -1 when there is none.
    private static int clockStart(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return -1;
        }
        int start = colon;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /// The runs of digits and of letters, without weekdays and the endings of ordinals.
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>(4);
        int i = 0;
        while (i < text.length()) {
            int start = i;
            boolean digits = isDigit(text.charAt(i));
            while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))
                    && isDigit(text.charAt(i)) == digits) {
                i++;
            }
            if (i == start) {
                i++;
                continue;
            }
            String part = text.substring(start, i).toLowerCase(Locale.ROOT);
            if (!IGNORED.contains(part) && !isWeekday(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean isWeekday(String part) {
        return part.length() >= 3 && WEEKDAYS.contains(part.substring(0, 3));
    }

    private @Nullable When date(List<String> parts) {
        return switch (parts.size()) {
            case 1 -> compact(parts.getFirst());
            case 2 -> month(parts.get(0), parts.get(1));
            case 3 -> day(parts.get(0), parts.get(1), parts.get(2));
            default -> null;
        };
    }

    private static @Nullable When compact(String part) {
        if (!isNumber(part)) {
            return null;
        }
        return switch (part.length()) {
            case 8 -> day(part.substring(0, 4), number(part.substring(4, 6)), part.substring(6));
            case 6 -> month(part.substring(0, 4), number(part.substring(4)));
            default -> null;
        };
    }

    private static @Nullable When month(String first, String second) {
        if (first.length() == 4 && isNumber(first)) {
            return month(first, monthNumber(second));
        }
        boolean fullYear = second.length() == 4 && isNumber(second);
        boolean named = !isNumber(first) && second.length() == 2 && isNumber(second);
        return fullYear || named ? month(second, monthNumber(first)) : null;
    }

    private @Nullable When day(String first, String second, String third) {
        if (first.length() == 4 && isNumber(first)) {
            return day(first, monthNumber(second), third);
        }
        if (!isNumber(first)) {
            return day(third, monthNumber(first), second);
        }
        if (!isNumber(second) || order == DateOrder.DAY_FIRST) {
            return day(third, monthNumber(second), first);
        }
        return day(third, monthNumber(first), second);
    }

    private static @Nullable When month(String year, int month) {
        int y = year(year);
        return y < 0 || month < 1 || month > 12 ? null : When.of(YearMonth.of(y, month));
    }

    private static @Nullable When day(String year, int month, String day) {
        int y = year(year);
        if (y < 0 || month < 1 || month > 12 || day.length() > 2 || !isNumber(day)) {
            return null;
        }
        return When.of(LocalDate.of(y, month, number(day)), (LocalTime) null);
    }

    /// The year of two or four digits; -1 when it is none.
    private static int year(String text) {
        if (!isNumber(text) || (text.length() != 2 && text.length() != 4)) {
            return -1;
        }
        int year = number(text);
        if (text.length() == 2) {
            return year < 70 ? 2000 + year : 1900 + year;
        }
        return year < FIRST_YEAR || year > LAST_YEAR ? -1 : year;
    }

    private static int monthNumber(String text) {
        if (isNumber(text)) {
            return text.length() <= 2 ? number(text) : -1;
        }
        int at = text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3));
        return at < 0 || at % 3 != 0 ? WelshMonths.number(text) : at / 3 + 1;
    }

    private static boolean isNumber(String part) {
        return isDigit(part.charAt(0));
    }

    private static int number(String digits) {
        return digits.length() > 8 ? -1 : Integer.parseInt(digits);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
