package org.trigpoint.intake.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.intake.sheet.Cell;

import java.time.LocalTime;

import static org.assertj.core.api.Assertions.assertThat;

class TimeTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"18:05", "18.05", "1805", "6:05 pm", "6:05PM", "06:05 p.m.", "18:05:00", "18:05:00.000",
        "1805hrs"})
    void readsATimeHoweverItIsWritten(String text) {
        assertThat(TimeText.of(Cell.of(text))).isEqualTo(LocalTime.of(18, 5));
    }

    @Test
    void readsFractionsOfADayAndNumbersThatLookLikeTimes() {
        assertThat(TimeText.of(new Cell.Dated(0.75))).isEqualTo(LocalTime.of(18, 0));
        assertThat(TimeText.of(new Cell.Dated(41_000.75))).isEqualTo(LocalTime.of(18, 0));
        assertThat(TimeText.of(new Cell.Numeric(0.75))).isEqualTo(LocalTime.of(18, 0));
        assertThat(TimeText.of(new Cell.Numeric(1805))).isEqualTo(LocalTime.of(18, 5));
        assertThat(TimeText.of(new Cell.Numeric(905))).isEqualTo(LocalTime.of(9, 5));
    }

    @Test
    void midnightAndNoonAreNotMixedUp() {
        assertThat(TimeText.of(Cell.of("12:30 AM"))).isEqualTo(LocalTime.of(0, 30));
        assertThat(TimeText.of(Cell.of("12:30 PM"))).isEqualTo(LocalTime.of(12, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18", "25:00", "18:61", "2561", "night", "18:05:61", "12:3"})
    void refusesWhatIsNoTime(String text) {
        assertThat(TimeText.of(Cell.of(text))).isNull();
    }
}
