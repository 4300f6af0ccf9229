package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

/// One value of a measure: of a period, for the whole partnership or one area.
///
/// @param measure the measure, with what its supplier says of it
/// @param area the code, or where it has none the name, of the area: "E06000005", "Most similar group", "England";
///     `null` for the whole partnership
/// @param period a month, a quarter or a year
/// @param value the value, or why there is none; in the unit of the measure
/// @param basis what the value rests on
public record MeasureValue(Measure measure, @Nullable String area, Period period, Value value, Basis basis)
        implements
            Entry {
    /// A value for the whole partnership, of which nothing more is known.
    public MeasureValue(Measure measure, Period period, Value value) {
        this(measure, null, period, value, Basis.UNKNOWN);
    }
}
