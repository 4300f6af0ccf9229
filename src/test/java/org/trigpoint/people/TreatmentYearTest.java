package org.trigpoint.people;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trigpoint.model.Period;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TreatmentYearTest {
    private static final Period YEAR = Period.parse("FY2012/13");
    private static final List<TreatmentEpisode> EPISODES = List.of(
            episode("a", "2011-06-01", "2012-03-31", true, false), // left the day before the year
            episode("b", "2011-06-01", "2012-04-01", false, false), // left on its first day
            episode("c", "2012-04-01", "2012-05-01", true, true), // started on its first day; planned after 30 days
            episode("c", "2012-10-31", null, false, true), // back one day within six months
            episode("d", "2012-07-01", "2012-09-01", false, false), // dropped out after 62 days
            episode("e", "2013-01-06", null, false, false), // 84 days on 31 March 2013
            episode("f", "2013-01-07", null, false, false), // 83 days
            episode("g", "2013-03-31", "2013-04-30", true, false), // started on the last day, left after the year
            episode("h", "2013-04-01", null, false, false)); // started the day after

    @Test
    void episodesCountWhereTheyTouchTheYear() {
        TreatmentYear year = TreatmentYear.of(EPISODES, YEAR, 84);

        // b, c, c, d, e, f, g are open; c, c, d, e, f, g start; b, c, d leave; only c as planned
        assertThat(year.inTreatment()).isEqualTo(7);
        assertThat(year.people()).isEqualTo(6);
        assertThat(year.newStarts()).isEqualTo(6);
        assertThat(year.exits()).isEqualTo(3);
        assertThat(year.plannedExits()).isEqualTo(1);
        assertThat(year.criminalJustice()).isEqualTo(2);
        assertThat(year.criminalJusticePlanned()).isEqualTo(1);
        // b lasted 305 days, c ended as planned, c again lasts 151, e 84
        assertThat(year.effective()).isEqualTo(4);
        assertThat(year.plannedShare().orElseThrow().percent()).isBetween(33.33, 33.34);
    }

    @Test
    void aReturnCountsWithinItsMonthsAndOnlyWhereTheDataFollowIt() {
        LocalDate until = LocalDate.of(2013, 6, 30);
        assertThat(Representations.of(EPISODES, YEAR, 6, until)).isEqualTo(new Representations(1, 1, 0, 0));
        assertThat(Representations.of(EPISODES, YEAR, 5, until)).isEqualTo(new Representations(1, 0, 0, 0));
        assertThat(Representations.of(EPISODES, YEAR, 6, LocalDate.of(2012, 10, 31)))
                .isEqualTo(new Representations(0, 0, 1, 0));
    }

    private static TreatmentEpisode episode(String person, String start, @Nullable String exit, boolean planned,
            boolean justice) {
        return new TreatmentEpisode(person, LocalDate.parse(start), exit == null ? null : LocalDate.parse(exit),
                planned, justice);
    }
}
