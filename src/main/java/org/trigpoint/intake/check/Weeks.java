package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.When;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Weeks named by their first or last day: "w/c 03/04/2023", "week ending 9 April 2023". Such a row happened some time in
/// seven days, not on the day named.
final class Weeks {
    private static final String BEGINNING = "w[/. ]?[cb]\\.?|wk ?comm?\\.?|week ?(?:commencing|beginning|starting|from|of)";
    private static final String ENDING = "w[/. ]?e\\.?|wk ?end\\.?|week ?ending";
    private static final Pattern WEEK = Pattern
            .compile("(?i)(?:(" + BEGINNING + ")|" + ENDING + ")\\s*[:-]?\\s*(\\S.*)?");
    private static final int LONGEST = 60;
    private static final int REST_OF_WEEK = 6;

    private Weeks() {}

    /// The week in a text; `null` when it names none.
    ///
    /// @param dates reads the day
    static @Nullable When parse(String text, Function<String, @Nullable When> dates) {
        When day = day(text).isEmpty() ? null : dates.apply(day(text));
        return day == null || day.day() == null ? null : around(day, isBeginning(text));
    }

    /// The day that names the week, as written; empty when the text names no week.
    static String day(String text) {
        Matcher week = WEEK.matcher(text.length() > LONGEST ? "" : text);
        return week.matches() && week.group(2) != null ? week.group(2) : "";
    }

    /// Whether a heading says that the dates below it name weeks.
    static boolean isHeading(String heading) {
        return heading.length() <= LONGEST && WEEK.matcher(heading.strip()).matches();
    }

    /// Whether a text names the first day of its week, not the last.
    static boolean isBeginning(String text) {
        Matcher week = WEEK.matcher(text.length() > LONGEST ? "" : text.strip());
        return week.matches() && week.group(1) != null;
    }

    /// The seven days from a day, or up to it; the same where no day is known.
    static When around(When named, boolean beginning) {
        LocalDate day = named.day();
        if (day == null || named.untilDay() != null) {
            return named;
        }
        LocalDate first = beginning ? day : day.minusDays(REST_OF_WEEK);
        return When.of(first, null).until(first.plusDays(REST_OF_WEEK), null);
    }
}
