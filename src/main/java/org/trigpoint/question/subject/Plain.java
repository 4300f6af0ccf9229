package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;

import java.util.Locale;

/// A count that a breakdown of a data set by one column gives, whoever asks for it, or a measure that is counted from it.
///
/// @param period the months counted
/// @param column the column; empty for all records; [#MEASURE] for a measure
/// @param value its value, or the measure's name, in small letters; empty where it is not known, and for all records
public record Plain(Dataset dataset, Period period, String column, String value) {

    /// Stands in the place of a column.
    public static final String MEASURE = "measure";

    public Plain {
        period = Period.of(period.first(), period.last());
        value = value.toLowerCase(Locale.ROOT);
    }

    /// All records of the months.
    static Plain all(Dataset dataset, Period period) {
        return new Plain(dataset, period, "", "");
    }
}
