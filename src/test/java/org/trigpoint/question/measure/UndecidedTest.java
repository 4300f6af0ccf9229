package org.trigpoint.question.measure;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.SeriesNote;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/// Hand-counted: 100 offences a month from January 2024.
class UndecidedTest {
    private static Optional<SeriesNote> found(long... undecided) {
        Map<YearMonth, Long> all = new TreeMap<>();
        Map<YearMonth, Long> open = new TreeMap<>();
        for (int i = 0; i < undecided.length; i++) {
            YearMonth month = YearMonth.of(2024, 1).plusMonths(i);
            all.put(month, 100L);
            open.put(month, undecided[i]);
        }
        return Undecided.of("Detection rate", Dataset.CRIME, all, open);
    }

    @Test
    void theSeriesBreaksWhereOutcomesBeginToBeMissing() {
        SeriesNote note = found(0, 2, 9, 4, 6, 10, 44).orElseThrow();
        assertThat(note.kind()).isEqualTo(SeriesNote.Kind.BREAK);
        assertThat(note.months().first()).isEqualTo(YearMonth.of(2024, 5));
        // (6 + 10 + 44) of 300
        assertThat(note.reason()).startsWith("20% of the offences from then on have no outcome yet");
    }

    @Test
    void fiveInAHundredBreakNothing() {
        assertThat(found(0, 0, 5, 5)).isEmpty();
    }

    @Test
    void monthsThatAreAllAsUndecidedAreOnOneFooting() {
        assertThat(found(20, 30, 25)).isEmpty();
    }

    @Test
    void outcomesThatCameInLaterBreakNothing() {
        assertThat(found(0, 40, 40, 0)).isEmpty();
    }
}
