package org.trigpoint.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class XmrChartTest {
    private static final double NONE = Double.NaN;
    private static final XmrChart.Limits FIRST = new XmrChart.Limits(52.25, 23.72, 80.78);
    private static final XmrChart.Limits SECOND = new XmrChart.Limits(60, 30, 90);

    static XmrChart chart(List<SeriesBreak> breaks, double... values) {
        List<XmrChart.Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(
                    new XmrChart.Point(MonthNames.abbreviated(YearMonth.of(2012, 4).plusMonths(i).getMonth()) + " 2012",
                            values[i], i < 6 ? FIRST : SECOND, values[i] > 90 ? "above the upper limit" : ""));
        }
        return new XmrChart("Access to treatment", "people a month", points, breaks);
    }

    private static XmrChart access() {
        return chart(List.of(new SeriesBreak(6, "new provider")), 42, 53, 40, NONE, 51, 43, 58, 95, 53);
    }

    @Test
    void theTableHoldsTheNumbersGiven() {
        FigureTable table = access().numbers();

        assertThat(table.rows().get(0)).extracting(FigureTable.Cell::text)
                .containsExactly("Apr 2012", "42", "52.3", "23.7", "80.8", "");
        assertThat(table.rows().get(3).get(1).text()).isEqualTo("no data");
        assertThat(table.rows().get(7).get(5).text()).isEqualTo("above the upper limit");
        assertThat(table.rows().get(7).get(4).value()).isEqualTo(90);
    }

    @Test
    void theAlternativeTextNamesTheSignals() {
        assertThat(access().alternativeText())
                .isEqualTo("Access to treatment, Apr 2012 to Dec 2012: mean 60, limits 30 to"
                        + " 90; one signal: Nov 2012 (95, above the upper limit).");
        assertThat(chart(List.of(), 42, 53).alternativeText()).endsWith("; no signals.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {320, 400, 605, 900})
    void textsStandApartAndInside(double width) {
        Drawn.of(access(), width).assertLegible();
        Drawn.of(chart(List.of(), 2010, 2020, 2015), width).assertLegible();
    }

    @Test
    void limitsSignalsAndBreaksAreLabelled() {
        assertThat(Drawn.of(access(), 605).words()).contains("upper 90", "mean 60", "lower 30",
                "new provider", "people a month; diamonds are signals");
        assertThat(Drawn.of(chart(List.of(), 42, 53), 605).words()).contains("people a month");
    }

    @Test
    void anAxisThatDoesNotStartAtZeroSaysSo() {
        List<XmrChart.Point> high = List.of(new XmrChart.Point("Apr", 2010, new XmrChart.Limits(2100, 1920, 2280), ""),
                new XmrChart.Point("May", 2150, new XmrChart.Limits(2100, 1920, 2280), ""));

        assertThat(Drawn.of(new XmrChart("Crime", "offences", high, List.of()), 605).words())
                .contains("offences; the axis does not start at zero")
                .doesNotContain("0");
        assertThat(Drawn.of(access(), 605).words()).contains("0").noneMatch(t -> t.contains("does not start"));
    }

    @Test
    void hotspotsTellTheSignal() {
        Frame frame = Frame.of(605, 300);
        Hotspot november = access().hotspots(frame).get(7);

        assertThat(november.text()).isEqualTo("Nov 2012: 95, above the upper limit");
        assertThat(access().at(november.bounds().getCenterX(), november.bounds().getCenterY(), frame))
                .contains(november);
    }

    @Test
    void onlyMissingValuesAreSaidPlainly() {
        assertThat(Drawn.of(chart(List.of(), NONE, NONE), 605).words()).contains("No data for this figure");
        assertThat(Drawn.of(chart(List.of()), 605).words()).contains("No data for this figure");
        assertThat(chart(List.of()).alternativeText()).endsWith("no data.");
    }

    @Test
    void aChartWithoutLimitsIsDrawn() {
        XmrChart bare = new XmrChart("Crime", "offences",
                List.of(new XmrChart.Point("Apr", 3, new XmrChart.Limits(NONE, NONE, NONE), "")), List.of());

        Drawn.of(bare, 605).assertLegible();
        assertThat(bare.alternativeText()).isEqualTo("Crime, Apr to Apr: no limits; no signals.");
    }
}
