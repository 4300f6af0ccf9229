package org.trigpoint.question;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Extent;
import org.trigpoint.model.Period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class CoverageTest {
    private static Extent months(Dataset dataset, long incidents, String first, String last) {
        return new Extent(dataset, 1, incidents, YearMonth.parse(first), YearMonth.parse(last), null, null);
    }

    private static List<CountRow> filled(Dataset dataset, String first, String last) {
        Period span = Period.parse(first + ".." + last);
        return span.months().stream().map(m -> new CountRow(List.of(dataset.id(), m.toString()), 50)).toList();
    }

    @Test
    void aMonthWithoutRowsIsMissingWhereRowsWereToBeExpected() {
        List<CountRow> rows = filled(Dataset.CRIME, "2012-04", "2013-03").stream()
                .filter(row -> !row.values().get(1).equals("2012-09"))
                .toList();
        Coverage coverage = Coverage.of(List.of(months(Dataset.CRIME, 550, "2012-04", "2013-03")), rows);
        assertThat(coverage.missing(Dataset.CRIME, Period.parse("FY2012/13"))).containsExactly(YearMonth.of(2012, 9));
        assertThat(coverage.refusal(Dataset.CRIME, Period.parse("FY2012/13"), Period.parse("FY2012/13")))
                .contains("2012-09");
    }

    @Test
    void aSparseSeriesMayHaveEmptyMonths() {
        Coverage coverage = Coverage.of(List.of(months(Dataset.FIRE, 30, "2012-04", "2013-03")),
                filled(Dataset.FIRE, "2012-04", "2012-08"));
        assertThat(coverage.missing(Dataset.FIRE, Period.parse("FY2012/13"))).isEmpty();
    }

    /// 60 in ten of twelve months: 5 a month, so 5 were to be expected in one empty month and 15 in three in a row.
    @Test
    void severalEmptyMonthsInARowAreMissingWhereMostMonthsHaveRows() {
        Period year = Period.parse("FY2012/13");
        List<CountRow> one = without("2012-09");
        List<CountRow> three = without("2012-09", "2012-10", "2012-11");
        List<Extent> extents = List.of(months(Dataset.MARAC, 60, "2012-04", "2013-03"));
        assertThat(Coverage.of(extents, one).missing(Dataset.MARAC, year)).isEmpty();
        assertThat(Coverage.of(extents, three).missing(Dataset.MARAC, year)).containsExactly(YearMonth.of(2012, 9),
                YearMonth.of(2012, 10), YearMonth.of(2012, 11));
        // once a year, so that empty months are the rule
        assertThat(Coverage.of(extents, filled(Dataset.MARAC, "2012-04", "2012-04")).missing(Dataset.MARAC, year))
                .isEmpty();
    }

    private static List<CountRow> without(String... months) {
        return filled(Dataset.MARAC, "2012-04", "2013-03").stream()
                .filter(row -> !List.of(months).contains(row.values().get(1)))
                .toList();
    }

    @Test
    void aLastMonthCutShortIsIncomplete() {
        Extent cut = new Extent(Dataset.CRIME, 1, 6000, YearMonth.of(2012, 4), YearMonth.of(2013, 3),
                LocalDate.of(2012, 4, 1), LocalDate.of(2013, 3, 20));
        Coverage coverage = Coverage.of(List.of(cut), filled(Dataset.CRIME, "2012-04", "2013-03"));
        assertThat(coverage.missing(Dataset.CRIME, Period.parse("FY2012/13"))).containsExactly(YearMonth.of(2013, 3));
        Extent quiet = new Extent(Dataset.CRIME, 1, 100, YearMonth.of(2012, 4), YearMonth.of(2013, 3),
                LocalDate.of(2012, 4, 3), LocalDate.of(2013, 3, 28));
        assertThat(Coverage.of(List.of(quiet), List.of()).missing(Dataset.CRIME, Period.parse("FY2012/13"))).isEmpty();
    }

    @Test
    void monthsWrittenAsTheirFirstDayAreWhole() {
        Extent monthly = new Extent(Dataset.HOSPITAL, 1, 600, YearMonth.of(2012, 4), YearMonth.of(2013, 3),
                LocalDate.of(2012, 4, 1), LocalDate.of(2013, 3, 1));
        List<CountRow> full = filled(Dataset.HOSPITAL, "2012-04", "2013-03");
        assertThat(Coverage.of(List.of(monthly), full).missing(Dataset.HOSPITAL, Period.parse("FY2012/13"))).isEmpty();
        // the same days, but only two admissions on the last of them: the file was cut on 1 March
        List<CountRow> cut = new ArrayList<>(full.subList(0, 11));
        cut.add(new CountRow(List.of("hospital", "2013-03"), 2));
        assertThat(Coverage.of(List.of(monthly), cut).missing(Dataset.HOSPITAL, Period.parse("FY2012/13")))
                .containsExactly(YearMonth.of(2013, 3));
    }

    @Test
    void theLatestYearIsTheOneMostDataSetsCover() {
        List<Extent> extents = List.of(months(Dataset.CRIME, 1200, "2011-04", "2013-03"),
                months(Dataset.ASB, 1200, "2011-04", "2013-03"), months(Dataset.FIRE, 1250, "2011-04", "2013-04"));
        List<CountRow> rows = IntStream.range(0, 3)
                .boxed()
                .flatMap(i -> filled(extents.get(i).dataset(), "2011-04",
                        extents.get(i).last().toString()).stream())
                .toList();
        assertThat(Coverage.of(extents, rows).latestYear()).contains(Period.parse("FY2012/13"));
    }

    @Test
    void underTwoYearsThereIsNoYearToCompare() {
        Coverage coverage = Coverage.of(List.of(months(Dataset.CRIME, 500, "2018-10", "2019-02")),
                filled(Dataset.CRIME, "2018-10", "2019-02"));
        assertThat(coverage.latestYear()).isEmpty();
        assertThat(coverage.refusal(Dataset.CRIME, Period.parse("2018-10..2019-09"), Period.parse("2017-10..2018-09")))
                .contains("12 of 12 months")
                .contains("2018-10 to 2019-02");
    }
}
