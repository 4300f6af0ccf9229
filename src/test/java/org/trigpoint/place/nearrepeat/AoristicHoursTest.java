package org.trigpoint.place.nearrepeat;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AoristicHoursTest {
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2024-03-04T00:00");

    private static AoristicHours spread(String from, String to) {
        return AoristicHours.of(List.of(new TimeSpan(LocalDateTime.parse(from), LocalDateTime.parse(to))));
    }

    private static double total(AoristicHours hours) {
        return Arrays.stream(DayOfWeek.values()).mapToDouble(hours::day).sum();
    }

    @Test
    void aBurglaryDuringTheWorkingDayIsSpreadOverIt() {
        AoristicHours hours = spread("2024-03-04T08:00", "2024-03-04T16:00");
        for (int hour = 0; hour < 24; hour++) {
            assertThat(hours.weight(DayOfWeek.MONDAY, hour)).isEqualTo(hour >= 8 && hour < 16 ? .125 : 0);
        }
        assertThat(hours.day(DayOfWeek.MONDAY)).isEqualTo(1);
    }

    @Test
    void partsOfAnHourCountInPart() {
        AoristicHours hours = spread("2024-03-04T23:30", "2024-03-05T01:00");
        assertThat(hours.weight(DayOfWeek.MONDAY, 23)).isEqualTo(1 / 3., within(1e-12));
        assertThat(hours.weight(DayOfWeek.TUESDAY, 0)).isEqualTo(2 / 3., within(1e-12));
        assertThat(hours.hour(0)).isEqualTo(2 / 3., within(1e-12));
    }

    @Test
    void aKnownMomentCountsInItsHour() {
        assertThat(spread("2024-03-09T14:59:59", "2024-03-09T14:59:59").weight(DayOfWeek.SATURDAY, 14)).isEqualTo(1);
    }

    @Test
    void aHolidayIsSpreadOverTheWeek() {
        AoristicHours hours = spread("2024-03-04T12:00", "2024-03-19T12:00");
        assertThat(total(hours)).isEqualTo(1, within(1e-12));
        assertThat(hours.weight(DayOfWeek.MONDAY, 13)).isEqualTo(3 / 360., within(1e-12));
        assertThat(hours.weight(DayOfWeek.TUESDAY, 11)).isEqualTo(3 / 360., within(1e-12));
        assertThat(hours.weight(DayOfWeek.TUESDAY, 13)).isEqualTo(2 / 360., within(1e-12));
    }

    @Test
    void spansThatEndBeforeTheyBeginAreCountedApart() {
        AoristicHours hours = AoristicHours.of(List.of(new TimeSpan(MONDAY.plusHours(2), MONDAY),
                new TimeSpan(MONDAY, MONDAY.plusHours(2))));
        assertThat(hours.impossible()).isEqualTo(1);
        assertThat(hours.incidents()).isEqualTo(1);
        assertThat(total(hours)).isEqualTo(1);
        assertThat(AoristicHours.of(List.of()).incidents()).isZero();
    }
}
