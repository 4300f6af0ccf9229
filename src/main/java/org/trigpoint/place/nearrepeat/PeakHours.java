package org.trigpoint.place.nearrepeat;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/// The part of the week that holds far more than its share of incidents, such as Friday to Sunday from 8 pm to 2 am.
///
/// @param firstDay the day on which the first of its stretches begins
/// @param days on how many days running a stretch begins: 1, 2, 3, 5 or 7
/// @param firstHour the hour a stretch begins at, 0 to 23
/// @param hours how many hours a stretch lasts; it may run past midnight
/// @param share of the incidents, 0 to 1
/// @param weekShare of the hours of the week, 0 to 1
public record PeakHours(DayOfWeek firstDay, int days, int firstHour, int hours, double share, double weekShare) {

    private static final int WEEK = 7 * 24;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;
    private static final double MOST_OF_THE_WEEK = .25;
    private static final int LEAST_INCIDENTS = 50;
    /// One to three days running, the working week, or all days: what people can hold in mind.
    private static final int[] FROM_MONDAY = {1, 2, 3, 5, 7};
    private static final int[] FROM_ANY_DAY = {1, 2, 3};

    /// Of all stretches of four to eight hours on up to three days running, from Monday to Friday or on all days, at most a
    /// quarter of the week, the one whose share of incidents exceeds its share of the week by most; of equal ones the
    /// shorter.
    ///
    /// @return `null` when fewer than 50 incidents have a time, which make no pattern
    public static @Nullable PeakHours of(AoristicHours hours) {
        if (hours.incidents() < LEAST_INCIDENTS) {
            return null;
        }
        double[] before = runningSums(hours);
        PeakHours best = null;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int start = 0; start < WEEK; start++) {
                for (int days : start < 24 ? FROM_MONDAY : FROM_ANY_DAY) {
                    PeakHours one = stretch(before, start, days, length);
                    boolean brief = one.weekShare <= MOST_OF_THE_WEEK;
                    best = brief && (best == null || one.excess() > best.excess() + 1e-12) ? one : best;
                }
            }
        }
        return best;
    }

    private static PeakHours stretch(double[] before, int start, int days, int length) {
        double held = 0;
        for (int day = 0; day < days; day++) {
            int from = (start + 24 * day) % WEEK;
            held += before[from + length] - before[from];
        }
        return new PeakHours(DayOfWeek.of(start / 24 + 1), days, start % 24, length, held / before[WEEK],
                (double) days * length / WEEK);
    }

    /// The incidents before each hour of the week, run on past its end.
    private static double[] runningSums(AoristicHours hours) {
        double[] before = new double[WEEK + LONGEST + 1];
        for (int hour = 0; hour < before.length - 1; hour++) {
            before[hour + 1] = before[hour] + hours.weight(DayOfWeek.of(hour / 24 % 7 + 1), hour % 24);
        }
        return before;
    }

    private double excess() {
        return share - weekShare;
    }

    /// "Friday to Sunday, 8 pm to 2 am, hold 31% of the incidents in 11% of the week."
    public String sentence() {
        return String.format(Locale.UK, "%s, %s %.0f%% of the incidents in %.0f%% of the week.", stretch(),
                days == 1 ? "holds" : "hold", 100 * share, 100 * weekShare);
    }

    /// The hours in words: "Friday to Sunday, 8 pm to 2 am".
    public String stretch() {
        return when() + ", " + clock(firstHour) + " to " + clock((firstHour + hours) % 24);
    }

    private String when() {
        String first = name(firstDay);
        if (days == 7) {
            return "All days";
        }
        return switch (days) {
            case 1 -> first;
            case 2 -> first + " and " + name(firstDay.plus(1));
            default -> first + " to " + name(firstDay.plus(days - 1L));
        };
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String clock(int hour) {
        return switch (hour) {
            case 0 -> "midnight";
            case 12 -> "noon";
            default -> hour < 12 ? hour + " am" : hour - 12 + " pm";
        };
    }
}
