package org.trigpoint.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeBarsTest {
    private static final double NONE = Double.NaN;
    private static final ChangeBars.Verdict UNCLEAR = new ChangeBars.Verdict(Status.UNCLEAR);
    private static final ChangeBars CHANGES = chart(
            row("All recorded crime", 26913, 23034, interval(-14.41, -15.9, -12.9), verdict(Status.BETTER, "fell")),
            row("Criminal damage and arson", 4957, 3761, interval(-24.13, -27.3, -20.8),
                    verdict(Status.BETTER, "fell")),
            row("Metal theft", 137, 231, interval(68.61, 36.0, 110.0), verdict(Status.WORSE, "rose")),
            row("Hate crime", 86, 110, interval(27.91, -4.4, 71.6), UNCLEAR),
            row("Arson", 4, 7, ChangeBars.Interval.NONE, UNCLEAR),
            row("Deliberate fires", 16, 25, interval(56.25, -19.8, 213.2), UNCLEAR),
            row("Treatment exits", NONE, NONE, ChangeBars.Interval.NONE, verdict(Status.NO_DATA, "not available")));

    private static ChangeBars chart(ChangeBars.Change... changes) {
        return new ChangeBars("What changed", "offences; lines are 95% intervals", "2011/12", "2012/13",
                List.of(changes));
    }

    private static ChangeBars.Change row(String category, double before, double after, ChangeBars.Interval percent,
            ChangeBars.Verdict verdict) {
        return new ChangeBars.Change(category, before, after, percent, verdict);
    }

    private static ChangeBars.Interval interval(double estimate, double low, double high) {
        return new ChangeBars.Interval(estimate, low, high);
    }

    private static ChangeBars.Verdict verdict(Status status, String words) {
        return new ChangeBars.Verdict(status, words);
    }

    @Test
    void theTableHoldsTheNumbersGiven() {
        FigureTable table = CHANGES.numbers();

        assertThat(table.headings()).containsExactly("Category", "2011/12", "2012/13", "Difference", "Change", "Low",
                "High", "Verdict");
        assertThat(table.rows().get(2)).extracting(FigureTable.Cell::text)
                .containsExactly("Metal theft", "137", "231", "94", "+68.6%", "+36.0%", "+110.0%", "rose");
        assertThat(table.rows().get(0).get(3)).isEqualTo(new FigureTable.Cell("−3,879", -3879));
        assertThat(table.rows().get(6)).extracting(FigureTable.Cell::text)
                .containsExactly("Treatment exits", "no data", "no data", "no data", "no data", "no data", "no data",
                        "not available");
    }

    @Test
    void theAlternativeTextCountsClearChangesAndNamesTheSteepest() {
        assertThat(CHANGES.alternativeText())
                .isEqualTo("What changed, 2011/12 to 2012/13: of seven categories, two fell"
                        + " and one rose clearly; the steepest fall is in Criminal damage and arson (−24.1%, from 4,957 to"
                        + " 3,761); the steepest rise is in Metal theft (+68.6%, from 137 to 231).");
    }

    @ParameterizedTest
    @ValueSource(doubles = {360, 440, 605, 900})
    void textsStandApartAndInside(double width) {
        Drawn.of(CHANGES, width).assertLegible();
    }

    @Test
    void aSmallBaseShowsTheDifferenceInsteadOfAPercentage() {
        assertThat(Drawn.of(CHANGES, 605).words()).contains("+3", "−14.4%", "not available", "no clear change");
    }

    @Test
    void longNamesOfMonthsStandInTwoLinesAndLeaveRoomForTheIntervals() {
        ChangeBars months = new ChangeBars("What changed", "offences", "Nov 2020 to Oct 2021", "Nov 2021 to Oct 2022",
                List.of(row("Violence and sexual offences", 37764, 43386, interval(14.9, 11.2, 18.7),
                        verdict(Status.WORSE, "rose")), row("Drugs", 1200, 1190, interval(-.8, -9, 8), UNCLEAR)));

        Drawn drawn = Drawn.of(months, 605);

        drawn.assertLegible();
        assertThat(drawn.words()).contains("Nov 2020", "to Oct 2021", "Nov 2021", "to Oct 2022",
                "Violence and sexual offences", "37,764", "rose", "no clear change");
    }

    @Test
    void aNarrowFrameLeavesTheCountsOut() {
        assertThat(Drawn.of(CHANGES, 400).words()).doesNotContain("2011/12", "26,913").contains("−14.4%", "fell");
    }

    @Test
    void aLowFrameSaysHowManyRowsItLeavesOut() {
        Drawn low = Drawn.of(CHANGES, Frame.of(605, 180));

        assertThat(low.words()).contains("All recorded crime", "and 3 more, not shown")
                .doesNotContain("Treatment exits");
        low.assertLegible();
    }

    @Test
    void theHotspotOfARowTellsItsChange() {
        Frame frame = Frame.of(605, CHANGES.heightFor(605));
        Hotspot metal = CHANGES.hotspots(frame).get(2);

        assertThat(CHANGES.at(300, metal.bounds().getCenterY(), frame)).contains(metal);
        assertThat(metal.text())
                .isEqualTo("Metal theft: 137 in 2011/12, 231 in 2012/13; +68.6% (+36.0% to +110.0%), rose");
    }

    @Test
    void anUnboundedIntervalIsDrawn() {
        ChangeBars fromFew = chart(
                row("Arson", 1, 30, interval(2900, 100, Double.POSITIVE_INFINITY), verdict(Status.WORSE, "rose")));

        assertThat(Drawn.of(fromFew, 605).words()).contains("+2,900.0%").noneMatch(t -> t.contains("∞"));
        Drawn.of(fromFew, 605).assertLegible();
        assertThat(fromFew.numbers().rows().getFirst().get(6).text()).isEqualTo("+∞%");
    }

    @Test
    void nothingOrOnlyMissingValuesIsSaidPlainly() {
        ChangeBars missing = chart(CHANGES.changes().getLast());

        assertThat(Drawn.of(missing, 605).words()).contains("No data for this figure");
        assertThat(Drawn.of(chart(), 605).words()).contains("No data for this figure");
        assertThat(chart().alternativeText()).endsWith("no data.");
    }

    @Test
    void changesOfSmallCountsAloneAreDrawnWithoutPercentages() {
        ChangeBars small = chart(row("Arson", 4, 7, ChangeBars.Interval.NONE, UNCLEAR),
                row("Robbery", 3, 2, ChangeBars.Interval.NONE, UNCLEAR));
        assertThat(Drawn.of(small, 605).words()).contains("Arson", "Robbery", "+3", "−1");
    }
}
