package org.trigpoint.question;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Period;
import org.trigpoint.model.SeriesNote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// Districts that begin or end to send, and what only looks so.
class DistrictBreaksTest {
    private static final Period TWO_YEARS = Period.parse("2019-01..2020-12");

    /// So many records of a district in each month of a period.
    private static List<CountRow> monthly(String district, String months, long each) {
        return Period.parse(months)
                .months()
                .stream()
                .map(month -> new CountRow(List.of("crime", district, month.toString()), each))
                .toList();
    }

    @SafeVarargs
    private static List<SeriesNote> breaks(List<CountRow>... parts) {
        List<CountRow> rows = new ArrayList<>();
        Arrays.stream(parts).forEach(rows::addAll);
        return DistrictBreaks.of(rows);
    }

    @Test
    void aDistrictThatBeginsBreaksTheWhole() {
        List<SeriesNote> notes = breaks(monthly("Oadby", "2019-01..2020-12", 100),
                monthly("Blaby", "2020-03..2020-12", 40));

        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.series()).isEqualTo("crime");
            assertThat(note.kind()).isEqualTo(SeriesNote.Kind.BREAK);
            assertThat(note.months()).isEqualTo(Period.parse("2020-03..2020-03"));
            assertThat(note.reason()).isEqualTo("there are no records of Blaby in the month before");
            assertThat(note.districts()).isEqualTo(Set.of("Blaby"));
        });
    }

    @Test
    void aDistrictMissingForMonthsBreaksItWhereItEndsAndWhereItIsBack() {
        List<SeriesNote> notes = breaks(monthly("Oadby", "2019-01..2020-12", 100),
                monthly("Blaby", "2019-01..2019-05", 40), monthly("Blaby", "2019-08..2020-12", 40));

        assertThat(notes).extracting(note -> note.months().first().toString()).containsExactly("2019-06", "2019-08");
        assertThat(notes.getFirst().reason()).isEqualTo("there are no records of Blaby in this month");
    }

    @Test
    void aDistrictOfFewRecordsMayHaveNone() {
        // 9 a month: a month without any is not implausible
        assertThat(breaks(monthly("Oadby", "2019-01..2020-12", 100), monthly("Blaby", "2020-03..2020-12", 9)))
                .isEmpty();
    }

    @Test
    void aHundredthOfTheWholeBreaksNothing() {
        assertThat(breaks(monthly("Oadby", "2019-01..2020-12", 5_000), monthly("Blaby", "2020-03..2020-12", 40)))
                .isEmpty();
    }

    @Test
    void newNamesForTheSameGroundBreakNothing() {
        assertThat(breaks(monthly("Oadby", "2019-01..2020-12", 100), monthly("Corby", "2019-01..2020-03", 50),
                monthly("Kettering", "2019-01..2020-03", 60),
                monthly("North Northamptonshire", "2020-04..2020-12", 95)))
                .isEmpty();
    }

    @Test
    void theLargestAreNamed() {
        List<CountRow> later = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            later.addAll(monthly("District " + i, "2020-03..2020-12", 20 + i));
        }

        assertThat(breaks(monthly("Oadby", TWO_YEARS.first() + ".." + TWO_YEARS.last(), 100), later)).singleElement()
                .satisfies(note -> assertThat(note.reason()).isEqualTo(
                        "there are no records of District 5, District 4, District 3 and 2 more districts in the month before"));
    }

    @Test
    void aDistrictThatGrewFromFewBreaksNothing() {
        assertThat(breaks(monthly("Oadby", "2019-01..2020-12", 100), monthly("Blaby", "2019-05..2019-12", 2),
                monthly("Blaby", "2020-01..2020-12", 80))).isEmpty();
    }

    @Test
    void recordsWithoutADistrictAreNone() {
        assertThat(breaks(monthly("Oadby", "2019-01..2020-12", 100), monthly("", "2020-03..2020-12", 40))).isEmpty();
    }
}
