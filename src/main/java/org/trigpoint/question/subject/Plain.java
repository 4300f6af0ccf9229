package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;

import java.util.Locale;

/// A count that a breakdown of a data set by one column gives, whoever asks for it.
///
/// @param period the months counted
/// @param column the column; empty for all records
/// @param value its value in small letters; empty where it is not known, and for all records
public record Plain(Dataset dataset, Period period, String column, String value) {
    public Plain {
        period = Period.of(period.first(), period.last());
        value = value.toLowerCase(Locale.ROOT);
    }

    /// All records of the months.
    static Plain all(Dataset dataset, Period period) {
        return new Plain(dataset, period, "", "");
    }
}
