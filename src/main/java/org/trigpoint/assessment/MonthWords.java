package org.trigpoint.assessment;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Months as the text of a report has them.
public final class MonthWords {
    private static final Pattern ISO_MONTH = Pattern.compile("\\b\\d{4}-(?:0[1-9]|1[0-2])\\b");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private MonthWords() {}

    /// A month in words: "April 2012".
    public static String of(YearMonth month) {
        return MONTH.format(month);
    }

    /// The text with every month like 2012-04 written out.
    public static String within(String text) {
        return ISO_MONTH.matcher(text).replaceAll(month -> of(YearMonth.parse(month.group())));
    }
}
