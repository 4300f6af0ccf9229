package org.trigpoint.place.nearrepeat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.Assertions;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class AoristicMinutesPropertiesTest {
    @Property(tries = 200)
    void minutesSpreadAsMomentsDo(
            @ForAll @Size(max = 20) List<@IntRange(min = -900_000, max = 30_000_000) Integer> starts,
            @ForAll @IntRange(min = -5, max = 30_000) int length) {
        List<TimeSpan> spans = new ArrayList<>();
        long[] from = new long[starts.size()];
        long[] to = new long[starts.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = starts.get(i);
            to[i] = starts.get(i) + (i % 3 == 0 ? 0 : length);
            spans.add(new TimeSpan(moment(from[i]), moment(to[i])));
        }
        AoristicHours expected = AoristicHours.of(spans);
        AoristicHours actual = AoristicHours.ofMinutes(from, to);
        Assertions.assertThat(actual.incidents()).isEqualTo(expected.incidents());
        Assertions.assertThat(actual.impossible()).isEqualTo(expected.impossible());
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < 24; hour++) {
                Assertions.assertThat(actual.weight(day, hour))
                        .isEqualTo(expected.weight(day, hour), Assertions.within(1e-9));
            }
        }
    }

    private static LocalDateTime moment(long minute) {
        return LocalDateTime.ofEpochSecond(minute * 60, 0, ZoneOffset.UTC);
    }
}
