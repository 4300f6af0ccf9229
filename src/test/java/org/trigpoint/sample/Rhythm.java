package org.trigpoint.sample;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;

/// When things of a kind happen: weights of the months from January, of the days from Monday, and of the hours from six in
/// the morning, so that the small hours belong to the night before.
enum Rhythm {
    /// Fights and noise at closing time, Fridays and Saturdays above all.
    NIGHT_OUT("9 9 10 10 10 11 11 11 10 10 10 11", "6 6 7 9 21 29 12",
            "1 1 1 1 2 2 3 3 3 4 4 5 6 8 10 12 15 18 20 18 13 7 3 1"),
    /// Trouble at home: evenings, and more at weekends.
    HOME("10 9 10 10 10 11 11 11 10 10 10 11", "12 12 12 13 15 19 17",
            "1 2 3 4 4 5 5 5 6 7 8 9 10 11 11 10 9 8 6 4 3 2 1 1"),
    /// Rowdiness and damage: summer, after school until bedtime.
    EVENING("6 7 9 11 12 12 13 12 10 10 7 5", "11 11 11 13 21 21 12",
            "1 1 1 2 2 3 4 4 5 8 12 14 16 17 17 14 11 7 4 2 1 1 1 1"),
    /// Motorbikes on the green, trespass, loose animals: the light half of the year, and in the day.
    SUMMER_DAYS("4 5 8 12 13 14 14 13 10 8 5 3", "11 11 12 12 13 21 20",
            "1 2 3 4 6 7 8 9 10 12 14 16 16 14 10 6 3 2 1 1 1 1 1 1"),
    SHOP_HOURS("9 9 10 10 10 10 10 10 10 10 11 11", "14 14 14 15 16 19 8",
            "0 1 2 6 10 13 15 15 16 17 15 11 6 4 3 2 0 0 0 0 0 0 0 0"),
    DAYTIME("9 9 10 10 10 11 11 11 10 10 10 9", "15 15 15 15 16 13 11",
            "1 3 6 9 10 11 12 12 12 12 12 11 9 7 6 5 4 3 2 1 1 1 1 1"),
    /// From the moment the house stands empty: mornings of working days, and some evenings; darker months more.
    HOUSE_BREAKING("11 11 10 9 9 9 9 10 9 10 12 11", "16 15 15 15 17 12 10",
            "2 6 14 13 9 7 6 5 4 4 5 7 9 9 8 7 6 4 3 2 2 1 1 1"),
    /// From the moment the car is parked or the yard locked.
    OVERNIGHT("10 10 10 10 9 9 9 10 10 10 11 10", "14 14 14 14 16 16 12",
            "1 1 1 1 1 1 1 2 3 4 6 10 13 14 14 13 12 9 5 3 2 1 1 1"),
    /// Small fires and fireworks: dry spring evenings, and the days about Guy Fawkes' Night.
    BONFIRE("4 5 11 14 12 10 10 10 8 10 9 3", "12 12 12 13 15 18 18",
            "0 0 0 1 1 1 2 2 3 4 7 11 15 18 18 15 10 6 3 2 1 1 0 0") {
        @Override
        double occasion(LocalDate day) {
            MonthDay date = MonthDay.from(day);
            boolean near = !date.isBefore(MonthDay.of(10, 29)) && !date.isAfter(MonthDay.of(11, 7));
            return date.equals(MonthDay.of(11, 5)) ? 9 : near ? 3 : 1;
        }
    },
    /// The cold and wet half of the year.
    HEATING("16 14 11 7 4 2 2 3 5 9 13 16", "14 14 14 14 14 15 15",
            "3 4 4 4 5 5 6 6 6 7 8 10 12 13 12 10 8 5 3 2 2 2 2 2");

    private final double[] months;
    private final double[] weekdays;
    private final double[] hours;

    Rhythm(String months, String weekdays, String hours) {
        this.months = numbers(months);
        this.weekdays = numbers(weekdays);
        this.hours = numbers(hours);
    }

    double weight(LocalDate day) {
        return months[day.getMonthValue() - 1] * weekdays[day.getDayOfWeek().getValue() - 1] * occasion(day);
    }

    /// @param sinceSix 0 for the hour from six in the morning, 23 for the hour before it on the next day
    double hourWeight(int sinceSix) {
        return hours[sinceSix];
    }

    /// How much more happens on a day than its month and weekday suggest.
    double occasion(LocalDate day) {
        return 1;
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
