package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.ExcelDates;
import org.trigpoint.model.When;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one column of dates by one rule, found from a sample of the column. A date that contradicts the rule is a fault of
/// its row, never a reason to read that row differently.
final class DateColumn {
    private static final int LONGEST = 80;
    private static final int REMEMBERED = 1 << 14;
    /// Serials of 1954 to 2064: a bare number outside is more likely something else.
    private static final double FIRST_BARE_SERIAL = 20_000;
    private static final double LAST_BARE_SERIAL = 60_000;

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s+(?:to|until|till|and)\\s+|\\s*[\u2013\u2014]\\s*|\\s-\\s",
            Pattern.CASE_INSENSITIVE);

    private final DateText text;
    private final DateText other;
    private final DateOrder order;
    private final boolean datesOnly;
    private boolean orderMatters;
    private boolean settled;
    private final Map<String, When> known = new HashMap<>();

    private DateColumn(DateOrder order, boolean localTimes, boolean datesOnly) {
        this.datesOnly = datesOnly;
        this.text = new DateText(order, localTimes);
        this.other = new DateText(order.opposite(), localTimes);
        this.order = order;
    }

    /// The order that reads the most of the sample; day first when both read it alike.
    ///
    /// @param localTimes whether an offset from UTC is to be passed over
    /// @param chosen the order that the analyst knows the dates to have; `null` to judge by the sample
    static DateColumn infer(List<Cell> sample, boolean localTimes, @Nullable DateOrder chosen) {
        DateText dayFirst = new DateText(DateOrder.DAY_FIRST);
        DateText monthFirst = new DateText(DateOrder.MONTH_FIRST);
        int day = 0;
        int month = 0;
        boolean datesOnly = true;
        for (Cell cell : sample) {
            for (String words : cell instanceof Cell.Text(String text) ? ends(text) : List.<String>of()) {
                When asDay = dayFirst.parse(words);
                When asMonth = monthFirst.parse(words);
                day += asDay == null ? 0 : 1;
                month += asMonth == null ? 0 : 1;
                datesOnly &= isDateOnly(asDay) && isDateOnly(asMonth);
            }
        }
        DateOrder judged = month > day ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        DateColumn column = new DateColumn(chosen == null ? judged : chosen, localTimes, datesOnly);
        column.settled = chosen != null;
        return column;
    }

    /// The text, and what stands before and behind a word that may divide two dates.
    private static List<String> ends(String text) {
        List<String> ends = new ArrayList<>(List.of(text, Weeks.day(text)));
        Matcher between = BETWEEN.matcher(text.length() > LONGEST ? "" : text);
        while (between.find()) {
            ends.add(text.substring(0, between.start()).strip());
            ends.add(text.substring(between.end()).strip());
        }
        return ends;
    }

    private static boolean isDateOnly(@Nullable When when) {
        return when == null || when.time() == null || when.time().equals(LocalTime.MIDNIGHT);
    }

    /// Whether every date read so far could have begun with the day as well as with the month, and some would then be
    /// other days.
    boolean isAmbiguous() {
        return orderMatters && !settled;
    }

    DateOrder order() {
        return order;
    }

    /// What a person should have written.
    String expected() {
        return "a date such as " + (order == DateOrder.DAY_FIRST ? "31/01/2013" : "01/31/2013")
                + ", 2013-01-31 or 2013-01";
    }

    /// The date in a cell; `null` when it holds none by this column's rule.
    @Nullable
    When read(Cell cell) {
        return switch (cell) {
            case Cell.Text(String words) -> remembered(words);
            case Cell.Dated(double serial) when serial >= 1 && ExcelDates.isSerial(serial) -> serial(serial);
            case Cell.Numeric(double value) when value >= FIRST_BARE_SERIAL && value < LAST_BARE_SERIAL ->
                serial(value);
            case Cell.Numeric number -> remembered(number.text());
            default -> null;
        };
    }

    private @Nullable When remembered(String words) {
        When when = known.get(words);
        if (when == null) {
            when = parse(words);
            when = when == null ? span(words) : when;
            when = when == null ? Weeks.parse(words, this::parse) : when;
            if (when != null) {
                if (known.size() >= REMEMBERED) {
                    known.clear();
                }
                known.put(words, when);
            }
        }
        return when;
    }

    private @Nullable When parse(String words) {
        double value = words.length() < 5 || words.length() > 18 ? Double.NaN : NumberText.parse(words);
        if (value >= FIRST_BARE_SERIAL && value < LAST_BARE_SERIAL) {
            return serial(value);
        }
        When when = text.parse(words);
        LocalDate day = when == null ? null : when.day();
        if (datesOnly && day != null) {
            // Systems print midnight for want of a time; were it real, some row of the sample would have another.
            when = isDateOnly(when) ? When.of(day, null) : when;
        }
        if (when != null && !settled) {
            When swapped = other.parse(words);
            settled = swapped == null;
            orderMatters |= swapped != null && !Objects.equals(day, swapped.day());
        }
        return when;
    }

    /// A date from and a date to in one cell; `null` when it holds no two dates, or the second lies before the first.
    private @Nullable When span(String words) {
        Matcher between = BETWEEN.matcher(words.length() > LONGEST ? "" : words);
        while (between.find()) {
            When from = parse(words.substring(0, between.start()).strip());
            When to = from == null ? null : parse(words.substring(between.end()).strip());
            if (from != null && to != null && from.day() != null && to.day() != null
                    && !to.day().isBefore(from.day())) {
                return from.until(to.day(), to.time());
            }
        }
        return null;
    }

    private static When serial(double serial) {
        LocalDateTime moment = ExcelDates.toDateTime(serial);
        LocalTime time = ExcelDates.hasTime(serial) ? moment.toLocalTime() : null;
        return When.of(moment.toLocalDate(), time);
    }
}
