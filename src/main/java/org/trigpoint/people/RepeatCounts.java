package org.trigpoint.people;

import org.trigpoint.statistics.RepeatEvents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How often the same person, or the same address, was met again.
///
/// @param events events of the period with a known key
/// @param repeatEvents those of them within twelve months after an earlier event of the same key
/// @param keys different keys among the events of the period
/// @param repeatKeys keys with at least one repeat event
/// @param unknown events of the period without a key
/// @param byNumber how many keys had one event in the period, two, and so on
public record RepeatCounts(long events, long repeatEvents, long keys, long repeatKeys, long unknown,
        SortedMap<Integer, Long> byNumber) {

    /// Months within which an event counts as a repeat of an earlier one.
    public static final int WITHIN_MONTHS = 12;

    /// Follows keys over all their events. The same key twice on one day is a repeat.
    ///
    /// @param days the days of every event by key, events before the period among them: without these, the first months
    ///     know too few repeats
    /// @param unknown events of the period without a key
    /// @param from the first day of the period
    /// @param until the last day of the period
    public static RepeatCounts of(Map<String, List<LocalDate>> days, long unknown, LocalDate from, LocalDate until) {
        long events = 0;
        long repeats = 0;
        long keys = 0;
        long repeatKeys = 0;
        SortedMap<Integer, Long> byNumber = new TreeMap<>();
        for (List<LocalDate> unsorted : days.values()) {
            List<LocalDate> sorted = new ArrayList<>(unsorted);
            sorted.sort(null);
            int own = 0;
            int again = 0;
            for (int i = 0; i < sorted.size(); i++) {
                LocalDate day = sorted.get(i);
                boolean inside = !day.isBefore(from) && !day.isAfter(until);
                own += inside ? 1 : 0;
                again += inside && i > 0 && !sorted.get(i - 1).isBefore(day.minusMonths(WITHIN_MONTHS)) ? 1 : 0;
            }
            events += own;
            repeats += again;
            keys += own > 0 ? 1 : 0;
            repeatKeys += again > 0 ? 1 : 0;
            if (own > 0) {
                byNumber.merge(own, 1L, Long::sum);
            }
        }
        return new RepeatCounts(events, repeats, keys, repeatKeys, unknown, byNumber);
    }

    /// The events as events that are not independent.
    public RepeatEvents asEvents() {
        return new RepeatEvents(byNumber);
    }
}
