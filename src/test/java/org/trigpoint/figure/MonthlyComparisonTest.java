package org.trigpoint.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class MonthlyComparisonTest {
    private static final double NONE = Double.NaN;
    private static final MonthlyComparison CRIME = comparison(
            List.of(2010., 1985., 1930., 1888., 1950., 1901., 1999., 1920., 1840., 1870., 1801., 1940.),
            List.of(2301., 2350., 2280., 2402., 2290., 2210., 2333., 2190., 2105., 2140., 2080., 2232.));

    static MonthlyComparison comparison(List<Double> now, List<Double> before) {
        return new MonthlyComparison("Recorded crime by month", "offences a month", YearMonth.of(2012, 4),
                new MonthlyComparison.Year("2012/13", now), new MonthlyComparison.Year("2011/12", before));
    }

    @Test
    void theTableHoldsTheNumbersGiven() {
        FigureTable table = CRIME.numbers();

        assertThat(table.headings()).containsExactly("Month", "2011/12", "2012/13");
        assertThat(table.rows()).hasSize(12);
        assertThat(table.rows().getFirst()).extracting(FigureTable.Cell::text)
                .containsExactly("April", "2,301", "2,010");
        assertThat(table.rows()).extracting(row -> row.get(2).value())
                .containsExactlyElementsOf(CRIME.thisYear().values());
    }

    @Test
    void theAlternativeTextSaysLowerInEveryMonth() {
        assertThat(CRIME.alternativeText()).isEqualTo("Recorded crime by month, 2011/12 and 2012/13: 2012/13 was lower"
                + " in every month, the gap widest in July (1,888 against 2,402).");
    }

    @Test
    void theAlternativeTextCountsMonthsAndSaysWhatIsMissing() {
        MonthlyComparison mixed = comparison(List.of(2., 0., 1., NONE), List.of(1., 2., 1., 0.));

        assertThat(mixed.alternativeText())
                .endsWith("2012/13 was lower in one month, higher in one month and the same in"
                        + " one month, the gap widest in May (0 against 2). One month has no value in one of the years.");
    }

    @Test
    void equalYearsAreTheSame() {
        assertThat(comparison(List.of(3., 4.), List.of(3., 4.)).alternativeText())
                .endsWith("2012/13 was the same in every month.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {320, 400, 605, 900})
    void labelsStandApartAndInside(double width) {
        Drawn.of(CRIME, width).assertLegible();
        Drawn.of(comparison(List.of(10., 11.), List.of(10., 11.)), width).assertLegible();
        Drawn.of(comparison(List.of(0., 0.), List.of(0., 0.)), width).assertLegible();
    }

    @Test
    void theDrawingNamesBothYearsAndTheMonths() {
        assertThat(Drawn.of(CRIME, 605).words()).contains("Recorded crime by month", "2011/12", "2012/13", "Apr", "Sep",
                "Mar", "2,500", "0");
    }

    @Test
    void aNarrowFrameHasInitials() {
        assertThat(Drawn.of(CRIME, 320).words()).contains("A", "M", "J").doesNotContain("Apr");
    }

    @Test
    void hotspotsCoverTheMonthsInOrder() {
        Frame frame = Frame.of(605, 300);
        List<Hotspot> hotspots = CRIME.hotspots(frame);

        assertThat(hotspots).extracting(Hotspot::key).startsWith("2012-04", "2012-05").endsWith("2013-03");
        Hotspot july = hotspots.get(3);
        assertThat(CRIME.at(july.bounds().getCenterX(), july.bounds().getCenterY(), frame)).hasValueSatisfying(
                hit -> assertThat(hit.text()).isEqualTo("July: 1,888 in 2012/13, 2,402 in 2011/12"));
        assertThat(CRIME.at(1, 1, frame)).isEmpty();
    }

    @Test
    void theAxisStartsAtZero() {
        List<Drawn.Placed> texts = Drawn.of(CRIME, 605).texts();
        double zero = texts.stream().filter(t -> "0".equals(t.words())).findFirst().orElseThrow().bounds().getCenterY();
        double thousand = texts.stream()
                .filter(t -> "1,000".equals(t.words()))
                .findFirst()
                .orElseThrow()
                .bounds()
                .getCenterY();
        double two = texts.stream()
                .filter(t -> "2,000".equals(t.words()))
                .findFirst()
                .orElseThrow()
                .bounds()
                .getCenterY();

        assertThat(zero - thousand).isCloseTo(thousand - two, within(0.1)).isPositive();
    }

    @Test
    void aGapBreaksTheLineAndAMonthAloneIsADot() {
        MonthlyComparison gaps = comparison(Collections.nCopies(7, NONE), List.of(1., 2., NONE, 3., 4., NONE, 2.));
        assertThat(paths(gaps).map(d -> d.replaceAll("[^ML]", ""))).contains("MLMLM");
        assertThat(new Values(gaps.lastYear().values()).alone(6)).isTrue();
        assertThat(new Values(gaps.lastYear().values()).alone(1)).isFalse();
    }

    private static Stream<String> paths(MonthlyComparison chart) {
        NodeList nodes = Drawn.of(chart, 605).document().getElementsByTagName("path");
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> ((Element) nodes.item(i)).getAttribute("d"));
    }

    @Test
    void nothingButMissingValuesIsSaidPlainly() {
        List<Double> missing = Collections.nCopies(12, NONE);
        MonthlyComparison empty = comparison(missing, missing);

        assertThat(Drawn.of(empty, 605).words()).contains("No data for this figure").doesNotContain("Apr");
        assertThat(empty.alternativeText()).endsWith("no data.");
        assertThat(empty.hotspots(Frame.of(605, 300))).isEmpty();
    }

    @Test
    void oneMonthIsEnough() {
        Drawn.of(comparison(List.of(5.), List.of(NONE)), 605).assertLegible();
    }

    @Test
    void aBreakInTheSeriesIsMarkedAndLabelled() {
        MonthlyComparison broken = new MonthlyComparison(CRIME.title(), CRIME.unit(), CRIME.firstMonth(),
                CRIME.thisYear(),
                CRIME.lastYear(),
                List.of(new SeriesBreak(3, "counting rules changed"), new SeriesBreak(4, "new boundary")));
        Drawn drawn = Drawn.of(broken, 605);

        drawn.assertLegible();
        assertThat(drawn.words()).contains("counting rules changed").doesNotContain("new boundary");
        assertThat(drawn.document().getElementsByTagName("line").getLength())
                .isEqualTo(Drawn.of(CRIME, 605).document().getElementsByTagName("line").getLength() + 2);
    }

    @Test
    void yearsOfDifferentLengthAreRefused() {
        assertThatThrownBy(() -> comparison(Arrays.asList(1., 2.), List.of(1.))).hasMessageContaining("2 and 1 months");
    }
}
