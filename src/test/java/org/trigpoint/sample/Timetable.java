package org.trigpoint.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/// Draws the moments of one year.
///
/// @param hours since six in the morning of the day
record Timetable(FinancialYear year, Weighted<LocalDate> days, Weighted<Integer> hours) {

    private static final double LEAST = 0.3;

    /// @param growth the change between the two years as a share of this year's count; it runs evenly through the
    ///     months, so that there is no step at the turn of the year
    static Timetable of(Rhythm rhythm, FinancialYear year, double growth) {
        Weighted<LocalDate> days = Weighted.by(year.days(), day -> {
            double sinceMiddle = ChronoUnit.DAYS.between(year.first(), day) / 365.0 - 0.5;
            return rhythm.weight(day) * Math.max(LEAST, 1 + sinceMiddle * growth);
        });
        return new Timetable(year, days, Weighted.by(IntStream.range(0, 24).boxed().toList(), rhythm::hourWeight));
    }

    /// A moment of the year; most are told to five minutes, as people tell them.
    LocalDateTime draw(Chance chance) {
        LocalDateTime moment;
        do {
            int minute = chance.happens(0.7) ? 5 * chance.between(0, 11) : chance.between(0, 59);
            moment = days.draw(chance).atTime(6, minute).plusHours(hours.draw(chance));
        } while (moment.toLocalDate().isAfter(year.last()));
        return moment;
    }
}
