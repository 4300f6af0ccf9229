package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.LocalTime;

/// How long after the earliest moment an offence may have been committed.
enum Span {
    /// No end is recorded.
    NONE,
    /// Seen as it happened.
    MOMENT,
    /// Found some hours later.
    HOURS,
    /// Found in the morning.
    NIGHT,
    /// Found, or told, days later.
    DAYS,
    /// While the residents were out: for the working day, the evening or a holiday.
    BREAK_IN;

    private static final LocalTime RISING = LocalTime.of(6, 30);

    /// The latest moment; `null` when none is recorded.
    @Nullable
    LocalDateTime end(LocalDateTime from, Chance chance) {
        return switch (this) {
            case NONE -> null;
            case MOMENT -> chance.happens(0.1) ? null : from.plusMinutes(5L * chance.between(0, 4));
            case HOURS -> from.plusMinutes(15L * chance.between(2, 36));
            case NIGHT -> morningAfter(from, chance);
            case DAYS ->
                chance.happens(0.3) ? from : from.plusDays(chance.between(0, 6)).plusHours(chance.between(1, 9));
            case BREAK_IN -> returnHome(from, chance);
        };
    }

    private static LocalDateTime morningAfter(LocalDateTime from, Chance chance) {
        LocalDateTime rising = from.toLocalDate().atTime(RISING).plusMinutes(5L * chance.between(0, 30));
        return rising.isAfter(from) ? rising : rising.plusDays(1);
    }

    private static LocalDateTime returnHome(LocalDateTime from, Chance chance) {
        int hour = from.getHour();
        if (chance.happens(0.06)) {
            return from.plusDays(chance.between(2, 14)).plusHours(chance.between(1, 9));
        }
        if (hour >= 21 || hour < 6) {
            return morningAfter(from, chance);
        }
        return from.plusMinutes(10L * (hour < 11 ? chance.between(24, 56) : chance.between(6, 27)));
    }
}
