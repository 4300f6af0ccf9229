package org.trigpoint.question.measure;

import org.junit.jupiter.api.Test;

import java.time.YearMonth;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatMonthsTest {
    private static final YearMonth APRIL = YearMonth.of(2012, 4);

    @Test
    void anIncidentIsARepeatWhenOneOfTheSamePersonLiesWithinTheMonthsBefore() {
        RepeatMonths months = new RepeatMonths(12);
        months.add("a", APRIL, 1);
        months.add("a", APRIL.plusMonths(12), 1);
        months.add("b", APRIL, 1);
        months.add("b", APRIL.plusMonths(13), 1);
        months.finish();
        assertThat(months.all()).isEqualTo(Map.of(APRIL, 2L, APRIL.plusMonths(12), 1L, APRIL.plusMonths(13), 1L));
        assertThat(months.repeats())
                .isEqualTo(Map.of(APRIL, 0L, APRIL.plusMonths(12), 1L, APRIL.plusMonths(13), 0L));
    }

    @Test
    void ofSeveralInOneMonthAllButTheFirstAreAndOfALaterMonthAll() {
        RepeatMonths months = new RepeatMonths(12);
        months.add("a", APRIL.plusMonths(1), 2);
        months.add("a", APRIL, 1);
        months.add("a", APRIL, 2);
        months.finish();
        assertThat(months.repeats()).isEqualTo(Map.of(APRIL, 2L, APRIL.plusMonths(1), 2L));
    }

    @Test
    void theEarlierIncidentOfAnotherPersonMakesNone() {
        RepeatMonths months = new RepeatMonths(12);
        months.add("a", APRIL, 1);
        months.add("b", APRIL.plusMonths(1), 1);
        months.finish();
        assertThat(months.repeats().values()).containsOnly(0L);
    }
}
