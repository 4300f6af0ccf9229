package org.trigpoint.assessment;

import org.trigpoint.model.Period;

import java.util.List;

/// The months over which a data set is compared.
///
/// @param period the later months
/// @param against the same months a year earlier
/// @param whole whether these are all months of the assessment; otherwise those that are complete in both years
public record Window(Period period, Period against, boolean whole) {

    static Window of(Period months, Period assessed) {
        return months.code().equals(assessed.code())
                ? new Window(assessed, assessed.yearBefore(), true)
                : new Window(months, months.yearBefore(), false);
    }

    /// The months a year earlier, and the months.
    public List<Period> both() {
        return List.of(against, period);
    }

    /// The first month compared, in words: "April 2012".
    String from() {
        return MonthWords.of(period.first());
    }

    /// The last month compared, in words.
    String to() {
        return MonthWords.of(period.last());
    }
}
