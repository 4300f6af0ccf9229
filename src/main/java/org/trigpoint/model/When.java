package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/// When an incident happened, as precisely as the supplier says: a month, a day, or a minute; one moment or a span.
/// Times are local (Europe/London) and a date without a time is never shifted.
///
/// @param month the month; always known
/// @param day the day; `null` when only the month is known
/// @param time the time of day; `null` when unknown
/// @param untilDay the last day of a span, or the exit day of an episode; `null` when there is none
/// @param untilTime the time of day the span ends; `null` when unknown
public record When(YearMonth month, @Nullable LocalDate day, @Nullable LocalTime time, @Nullable LocalDate untilDay,
        @Nullable LocalTime untilTime) {
    /// A month, nothing finer.
    public static When of(YearMonth month) {
        return new When(month, null, null, null, null);
    }

    /// A day, perhaps with a time.
    public static When of(LocalDate day, @Nullable LocalTime time) {
        return new When(YearMonth.from(day), day, time, null, null);
    }

    /// The same start, ending on a day.
    public When until(@Nullable LocalDate endDay, @Nullable LocalTime endTime) {
        return new When(month, day, time, endDay, endTime);
    }
}
