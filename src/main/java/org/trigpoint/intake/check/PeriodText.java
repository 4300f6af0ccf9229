package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.model.When;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Periods as headings and cells of published tables name them: "Apr-12", "2012/13", "Q1 2012/13", "2018", "Apr 12 to Sep
/// 12", "Year ending March 2013", "2016 - 18". A quarter of a financial year begins in April, one of a calendar year in
/// January.
final class PeriodText {
    private static final DateText DATES = new DateText(DateOrder.DAY_FIRST);
    private static final int APRIL = 4;
    private static final int LONGEST = 48;
    private static final int HALF_A_CENTURY = 50;
    private static final String FINANCIAL_YEAR = "(?:fy\\s?)?(20\\d\\d|19\\d\\d)\\s?[/-]\\s?(?:20)?(\\d\\d)";
    private static final Pattern FINANCIAL = Pattern.compile(FINANCIAL_YEAR);
    private static final Pattern SHORT_FINANCIAL = Pattern.compile("fy\\s?(\\d\\d)\\s?[/-]\\s?(\\d\\d)");
    private static final Pattern CALENDAR = Pattern.compile("(?:cy\\s?)?((?:19|20)\\d\\d)");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)\\s?-\\s?((?:19|20)?\\d\\d)");
    private static final Pattern QUARTER = Pattern.compile("(?:q|qtr|quarter)\\s?([1-4])\\b\\s?(.*)");
    private static final Pattern LAST_QUARTER = Pattern.compile("(.*?)\\s?(?:q|qtr|quarter)\\s?([1-4])");
    private static final Pattern YEAR_TO = Pattern
            .compile(
                    "(?:12 months|twelve months|rolling 12 months|rolling year|year|yr|r12)\\s?(?:to|ending|ended|end)?"
                            + "\\s(?:the end of\\s)?(.*)");
    private static final List<Pattern> RANGES = List.of(Pattern.compile("(.+?)\\sto\\s(.+)"),
            Pattern.compile("(.+?)\\s-\\s(.+)"), Pattern.compile("(.+?)\\s?-\\s?(.+)"));
    private static final Pattern NAMED_FINANCIAL = Pattern.compile("(?<!\\d)" + FINANCIAL_YEAR + "(?![\\d/-])");

    private static final Pattern HYPHENATED = Pattern.compile("(?:19|20)\\d\\d-\\d\\d");

    private final List<String> titles;
    private final boolean hyphenatedYears;

    /// @param titles what stands above the table, and the names of sheet and file: months and quarters without a year
    ///     take theirs from a financial year named there
    /// @param sample texts of the same row or column: "2010-11" is a financial year where "2012-13" stands beside it, and a
    ///     month otherwise
    PeriodText(List<String> titles, List<String> sample) {
        this.titles = List.copyOf(titles);
        this.hyphenatedYears = sample.stream()
                .map(String::strip)
                .anyMatch(text -> HYPHENATED.matcher(text).matches() && DATES.parse(text) == null);
    }

    /// The period; `null` when the text names none.
    @Nullable
    Period parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        String plain = text.toLowerCase(Locale.ROOT)
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replaceAll("\\s+", " ")
                .strip();
        boolean isMonth = !hyphenatedYears && HYPHENATED.matcher(plain).matches() && DATES.parse(plain) != null;
        Period year = isMonth ? null : year(plain);
        if (year != null) {
            return year;
        }
        Period quarter = quarter(plain);
        if (quarter != null) {
            return quarter;
        }
        YearMonth month = month(plain);
        return month == null ? span(plain) : Period.of(month, month);
    }

    private static @Nullable Period year(String text) {
        Matcher financial = FINANCIAL.matcher(text);
        if (financial.matches() && follows(financial)) {
            return financialYear(Integer.parseInt(financial.group(1)));
        }
        Matcher shorter = SHORT_FINANCIAL.matcher(text);
        if (shorter.matches() && follows(shorter)) {
            return financialYear(2000 + Integer.parseInt(shorter.group(1)));
        }
        Matcher calendar = CALENDAR.matcher(text);
        if (calendar.matches()) {
            int year = Integer.parseInt(calendar.group(1));
            return Period.of(YearMonth.of(year, 1), YearMonth.of(year, 12));
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1));
            int last = lastYear(first, years.group(2));
            return last <= first ? null : Period.of(YearMonth.of(first, 1), YearMonth.of(last, 12));
        }
        return null;
    }

    /// The year of two digits in the century of the first; "1998-02" goes into the next one.
    private static int lastYear(int first, String text) {
        int last = Integer.parseInt(text);
        if (text.length() == 4) {
            return last;
        }
        int same = last + first / 100 * 100;
        return same <= first && first < 2000 && last < HALF_A_CENTURY ? same + 100 : same;
    }

    private static boolean follows(Matcher years) {
        return Integer.parseInt(years.group(2)) == (Integer.parseInt(years.group(1)) + 1) % 100;
    }

    private static Period financialYear(int start) {
        return Period.of(YearMonth.of(start, APRIL), YearMonth.of(start + 1, APRIL - 1));
    }

    private @Nullable Period quarter(String text) {
        Matcher first = QUARTER.matcher(text);
        if (first.matches()) {
            return quarter(Integer.parseInt(first.group(1)), first.group(2));
        }
        Matcher last = LAST_QUARTER.matcher(text);
        return last.matches() ? quarter(Integer.parseInt(last.group(2)), last.group(1)) : null;
    }

    private @Nullable Period quarter(int number, String yearText) {
        Period year = yearText.isBlank() ? named() : year(yearText.strip());
        if (year == null || year.length() != 12) {
            return null;
        }
        YearMonth begin = year.first().plusMonths(3L * (number - 1));
        return Period.of(begin, begin.plusMonths(2));
    }

    /// The financial year that a title names; `null` when none does.
    private @Nullable Period named() {
        for (String title : titles) {
            Matcher year = NAMED_FINANCIAL.matcher(title);
            if (year.find() && follows(year)) {
                return financialYear(Integer.parseInt(year.group(1)));
            }
        }
        return null;
    }

    private @Nullable YearMonth month(String text) {
        When when = DATES.parse(text);
        if (when != null) {
            return when.month();
        }
        // A leap year, so that the name of any month makes a date.
        When name = text.length() < 3 ? null : DATES.parse(text + " 2000");
        if (name != null && name.day() == null) {
            return within(named(), name.month());
        }
        Matcher year = NAMED_FINANCIAL.matcher(text);
        if (year.find() && follows(year)) {
            String rest = (text.substring(0, year.start()) + text.substring(year.end())).strip();
            When beside = rest.length() < 3 ? null : DATES.parse(rest + " 2000");
            return beside == null ? null : within(financialYear(Integer.parseInt(year.group(1))), beside.month());
        }
        return null;
    }

    private static @Nullable YearMonth within(@Nullable Period year, YearMonth named) {
        return year == null
                ? null
                : year.months().stream().filter(m -> m.getMonth() == named.getMonth()).findFirst().orElse(null);
    }

    private @Nullable Period span(String text) {
        Matcher yearTo = YEAR_TO.matcher(text);
        if (yearTo.matches()) {
            YearMonth last = month(yearTo.group(1));
            return last == null ? null : Period.yearEnding(last);
        }
        return RANGES.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .map(this::span)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Period span(Matcher range) {
        YearMonth last = month(range.group(2));
        if (last == null) {
            return null;
        }
        YearMonth first = month(range.group(1));
        if (first == null) {
            // "April to June 2012": the first month is in the year before the last unless it comes later in the year.
            When name = range.group(1).length() < 3 ? null : DATES.parse(range.group(1) + " 2000");
            first = name == null ? null : before(last, name.month());
        }
        return first == null || last.isBefore(first) ? null : Period.of(first, last);
    }

    private static YearMonth before(YearMonth last, YearMonth named) {
        YearMonth same = YearMonth.of(last.getYear(), named.getMonth());
        return same.isAfter(last) ? same.minusYears(1) : same;
    }
}
