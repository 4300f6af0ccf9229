package org.trigpoint.statistics.disclosure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The months that a cell counts, read from the heading of its column and the label of its row, however an edition names
/// them: "Apr" under "2012/13" and "Apr" under "Apr 2012 to Dec 2012" are one month.
///
/// @param label what else the row says; empty where it names only the month
/// @param months the months counted
record When(String label, Period months) {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct",
            "nov", "dec");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")[a-z]*";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern FINANCIAL = Pattern.compile("\\b" + YEAR + "/\\d\\d\\b");
    private static final Pattern SPAN = Pattern
            .compile("\\b" + MONTH + " " + YEAR + " to " + MONTH + " " + YEAR + "\\b");
    private static final Pattern ONE = Pattern.compile("\\b" + MONTH + " " + YEAR + "\\b");
    private static final Pattern CALENDAR = Pattern.compile("(?<!\\p{L} )\\b" + YEAR + "\\b(?!/)");
    private static final Pattern ALONE = Pattern.compile(MONTH);
    private static final int MONTHS_OF_A_YEAR = 12;

    /// Where its heading or label says when; empty where neither does.
    static Optional<When> of(String heading, String label) {
        Period column = period(heading.toLowerCase(Locale.UK));
        String row = label.toLowerCase(Locale.UK).strip();
        if (column != null && column.length() <= MONTHS_OF_A_YEAR && ALONE.matcher(row).matches()) {
            return column.months()
                    .stream()
                    .filter(month -> month.getMonthValue() == number(row))
                    .findFirst()
                    .map(month -> new When("", Period.of(month, month)));
        }
        if (column != null) {
            return Optional.of(new When(row, column));
        }
        Matcher month = ONE.matcher(row);
        return month.matches() ? Optional.of(new When("", one(month))) : Optional.empty();
    }

    /// Words without any period.
    static String timeless(String words) {
        String left = words.toLowerCase(Locale.UK);
        for (Pattern period : List.of(SPAN, FINANCIAL, ONE, CALENDAR)) {
            left = period.matcher(left).replaceAll("");
        }
        return left.replaceAll("[\\s,]+(and[\\s,]+)?$", "").strip();
    }

    /// Whether all of one lies within the other, and there is more of the other.
    boolean isNestedWith(When other) {
        return !months.equals(other.months) && (within(months, other.months) || within(other.months, months));
    }

    private static boolean within(Period inner, Period outer) {
        return outer.contains(inner.first()) && outer.contains(inner.last());
    }

    private static @Nullable Period period(String words) {
        Matcher span = SPAN.matcher(words);
        if (span.find()) {
            YearMonth from = YearMonth.of(Integer.parseInt(span.group(2)), number(span.group(1)));
            YearMonth to = YearMonth.of(Integer.parseInt(span.group(4)), number(span.group(3)));
            return to.isBefore(from) ? null : Period.of(from, to);
        }
        Matcher financial = FINANCIAL.matcher(words);
        if (financial.find()) {
            int year = Integer.parseInt(financial.group(1));
            return Period.of(YearMonth.of(year, 4), YearMonth.of(year + 1, 3));
        }
        Matcher month = ONE.matcher(words);
        if (month.find()) {
            return one(month);
        }
        Matcher calendar = CALENDAR.matcher(words);
        if (calendar.find()) {
            int year = Integer.parseInt(calendar.group(1));
            return Period.of(YearMonth.of(year, 1), YearMonth.of(year, MONTHS_OF_A_YEAR));
        }
        return null;
    }

    private static Period one(Matcher month) {
        YearMonth only = YearMonth.of(Integer.parseInt(month.group(2)), number(month.group(1)));
        return Period.of(only, only);
    }

    private static int number(String month) {
        return MONTHS.indexOf(month.substring(0, 3)) + 1;
    }
}
