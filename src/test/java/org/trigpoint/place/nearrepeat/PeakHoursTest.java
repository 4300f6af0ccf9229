package org.trigpoint.place.nearrepeat;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PeakHoursTest {
    private static final long THURSDAY = 0;

    /// @param each how many incidents in every hour of the week
    /// @param more for each, a day counted from Thursday, an hour and how many more
    private static AoristicHours week(int each, int[]... more) {
        List<Long> minutes = new ArrayList<>();
        for (long hour = 0; hour < 7 * 24; hour++) {
            for (int i = 0; i < each; i++) {
                minutes.add(hour * 60);
            }
        }
        for (int[] extra : more) {
            for (int i = 0; i < extra[2]; i++) {
                minutes.add(((THURSDAY + extra[0]) * 24 + extra[1]) * 60);
            }
        }
        long[] all = minutes.stream().mapToLong(Long::longValue).toArray();
        return AoristicHours.ofMinutes(all, all);
    }

    @Test
    void aWeekendNightRunsPastMidnight() {
        List<int[]> nights = new ArrayList<>();
        for (int day = 1; day <= 3; day++) {
            for (int hour = 20; hour < 26; hour++) {
                nights.add(new int[]{day + hour / 24, hour % 24, 20});
            }
        }
        PeakHours peak = PeakHours.of(week(1, nights.toArray(int[][]::new)));
        assertThat(peak).isNotNull();
        assertThat(peak.firstDay()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(peak.weekShare()).isEqualTo(18 / 168., within(1e-12));
        assertThat(peak.share()).isEqualTo(18 * 21 / (168. + 18 * 20), within(1e-12));
        assertThat(peak.sentence())
                .isEqualTo("Friday to Sunday, 8 pm to 2 am, hold 72% of the incidents in 11% of the week.");
    }

    @Test
    void theWorkingWeekIsFound() {
        List<int[]> shifts = new ArrayList<>();
        for (int day : new int[]{0, 1, 4, 5, 6}) {
            for (int hour = 9; hour < 13; hour++) {
                shifts.add(new int[]{day, hour, 10});
            }
        }
        PeakHours peak = PeakHours.of(week(1, shifts.toArray(int[][]::new)));
        assertThat(peak).isNotNull();
        assertThat(peak.sentence()).startsWith("Monday to Friday, 9 am to 1 pm, hold ");
    }

    @Test
    void fewIncidentsMakeNoPattern() {
        assertThat(PeakHours.of(week(0, new int[]{0, 12, 49}))).isNull();
        assertThat(PeakHours.of(week(0, new int[]{0, 12, 50}))).isNotNull();
    }
}
