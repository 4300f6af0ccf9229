package org.trigpoint.store;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;

/// Days and times of day as the numbers they are stored as: days since 1970, minutes since midnight.
final class Moments {
    private Moments() {}

    static @Nullable Long day(@Nullable LocalDate day) {
        return day == null ? null : (Long) day.toEpochDay();
    }

    static @Nullable Long minute(@Nullable LocalTime time) {
        return time == null ? null : (Long) (time.getHour() * 60L + time.getMinute());
    }
}
