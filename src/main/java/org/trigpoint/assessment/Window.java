package org.trigpoint.assessment;

import org.trigpoint.model.Period;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The months over which a data set is compared.
///
/// @param period the later months
/// @param against the same months a year earlier
/// @param whole whether these are all months of the assessment; otherwise those that are complete in both years
public record Window(Period period, Period against, boolean whole) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    static Window of(Period months, Period assessed) {
        return months.code().equals(assessed.code())
                ? new Window(assessed, assessed.yearBefore(), true)
                : new Window(months, months.yearBefore(), false);
    }

    /// The first month compared, in words: "April 2012".
    String from() {
        return words(period.first());
    }

    /// The last month compared, in words.
    String to() {
        return words(period.last());
    }

    static String words(YearMonth month) {
        return MONTH.format(month);
    }
}
