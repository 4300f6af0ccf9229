package org.trigpoint.place.nearrepeat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.stream.IntStream;

/// Incidents by day of the week and hour, each spread over the time in which it may have happened.
///
/// An incident adds overlap / span to every hour its span touches, one in all: a burglary between 8 am and 4 pm adds
/// .125 to each of eight hours. A known moment adds one to its hour. Midpoints are never used: they invent a peak at
/// midday (Ratcliffe 2000). Hours are of the clock on the wall; the two nights a year when clocks change count as any.
public final class AoristicHours {
    private static final int DAYS = 7;
    private static final int HOURS = 24;
    private static final double SECONDS_AN_HOUR = 3600;
    private static final long MINUTES_AN_HOUR = 60;
    private static final long MINUTES_A_WEEK = 7L * 24 * 60;

    private final double[][] weights = new double[DAYS][HOURS];
    private final int incidents;
    private final int impossible;

    private AoristicHours(int incidents, int impossible) {
        this.incidents = incidents;
        this.impossible = impossible;
    }

    /// Spreads incidents.
    ///
    /// @param spans one for each incident; a span that ends before it begins is left out and counted by
    ///     [#impossible()]
    public static AoristicHours of(Collection<TimeSpan> spans) {
        int possible = (int) spans.stream().filter(AoristicHours::possible).count();
        AoristicHours hours = new AoristicHours(possible, spans.size() - possible);
        spans.stream().filter(AoristicHours::possible).forEach(hours::add);
        return hours;
    }

    /// Spreads incidents whose moments are whole minutes, which is how a workspace keeps them, some ten times as fast.
    ///
    /// @param from the earliest minute of each incident, counted from the start of 1970-01-01 in local time
    /// @param to the latest; the same as `from` when the moment is known
    /// @throws IllegalArgumentException when the columns differ in length
    public static AoristicHours ofMinutes(long[] from, long[] to) {
        if (from.length != to.length) {
            throw new IllegalArgumentException("Every span needs a beginning and an end.");
        }
        int possible = (int) IntStream.range(0, from.length).filter(i -> to[i] >= from[i]).count();
        AoristicHours hours = new AoristicHours(possible, from.length - possible);
        for (int i = 0; i < from.length; i++) {
            if (to[i] >= from[i]) {
                hours.add(from[i], to[i]);
            }
        }
        return hours;
    }

    private void add(long from, long to) {
        if (from == to) {
            addTo(from, 1);
            return;
        }
        double minutes = to - from;
        long weeks = (to - from) / MINUTES_A_WEEK;
        if (weeks > 0) {
            for (double[] day : weights) {
                for (int hour = 0; hour < HOURS; hour++) {
                    day[hour] += weeks * MINUTES_AN_HOUR / minutes;
                }
            }
        }
        for (long start = from + weeks * MINUTES_A_WEEK; start < to;) {
            long end = Math.min(to, (Math.floorDiv(start, MINUTES_AN_HOUR) + 1) * MINUTES_AN_HOUR);
            addTo(start, (end - start) / minutes);
            start = end;
        }
    }

    private void addTo(long minute, double weight) {
        long hour = Math.floorDiv(minute, MINUTES_AN_HOUR);
        // 1970-01-01 was a Thursday, the fourth day of a week that starts on Monday
        int day = Math.floorMod(Math.floorDiv(hour, HOURS) + 3, DAYS);
        weights[day][Math.floorMod(hour, HOURS)] += weight;
    }

    private static boolean possible(TimeSpan span) {
        return !span.to().isBefore(span.from());
    }

    private void add(TimeSpan span) {
        double seconds = seconds(span.from(), span.to());
        if (seconds == 0) {
            weights[day(span.from())][span.from().getHour()]++;
            return;
        }
        LocalDateTime from = span.from();
        long weeks = ChronoUnit.WEEKS.between(from, span.to());
        for (double[] day : weights) {
            for (int hour = 0; hour < HOURS; hour++) {
                day[hour] += weeks * SECONDS_AN_HOUR / seconds;
            }
        }
        from = from.plusWeeks(weeks);
        while (from.isBefore(span.to())) {
            LocalDateTime next = from.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            LocalDateTime end = next.isBefore(span.to()) ? next : span.to();
            weights[day(from)][from.getHour()] += seconds(from, end) / seconds;
            from = end;
        }
    }

    private static double seconds(LocalDateTime from, LocalDateTime to) {
        Duration duration = Duration.between(from, to);
        return duration.getSeconds() + duration.getNano() / 1e9;
    }

    private static int day(LocalDateTime moment) {
        return moment.getDayOfWeek().getValue() - 1;
    }

    /// The incidents of an hour of a day of the week.
    ///
    /// @param hour 0 to 23; 8 is from 08:00 to before 09:00
    public double weight(DayOfWeek day, int hour) {
        return weights[day.getValue() - 1][hour];
    }

    /// The incidents of an hour on all days.
    public double hour(int hour) {
        double sum = 0;
        for (double[] day : weights) {
            sum += day[hour];
        }
        return sum;
    }

    /// The incidents of a day of the week.
    public double day(DayOfWeek day) {
        double sum = 0;
        for (double hour : weights[day.getValue() - 1]) {
            sum += hour;
        }
        return sum;
    }

    /// How many incidents are in the table; the weights sum to it.
    public int incidents() {
        return incidents;
    }

    /// How many spans end before they begin and are left out.
    public int impossible() {
        return impossible;
    }
}
