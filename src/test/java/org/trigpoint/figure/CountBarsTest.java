package org.trigpoint.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CountBarsTest {
    private static final CountBars BARS = bars(new CountBars.Bar("Central South", 1204),
            new CountBars.Bar("Haughton and Red Hall", 877),
            new CountBars.Bar("North Road and Pierremont with the western estates and the fringe", 640),
            new CountBars.Bar("Cockerton", Double.NaN), new CountBars.Bar("Faverdale", 0));

    private static CountBars bars(CountBars.Bar... bars) {
        return new CountBars("ASB by neighbourhood", "incidents in 2012/13", List.of(bars));
    }

    @Test
    void theTableHoldsTheNumbersGiven() {
        assertThat(BARS.numbers().rows()).extracting(row -> row.get(0).text() + " " + row.get(1).text())
                .startsWith("Central South 1,204", "Haughton and Red Hall 877")
                .endsWith("Cockerton no data", "Faverdale 0");
    }

    @Test
    void theAlternativeTextNamesTheHighestThree() {
        assertThat(BARS.alternativeText())
                .isEqualTo("ASB by neighbourhood, incidents in 2012/13: Central South is highest"
                        + " (1,204), then Haughton and Red Hall (877) and North Road and Pierremont with the western estates and"
                        + " the fringe (640).");
        assertThat(bars(new CountBars.Bar("Only", 3)).alternativeText()).endsWith(": Only is highest (3).");
    }

    @ParameterizedTest
    @ValueSource(doubles = {240, 400, 605, 900})
    void textsStandApartAndInside(double width) {
        Drawn.of(BARS, width).assertLegible();
    }

    @Test
    void aLongLabelIsShortenedAndTheHotspotKeepsIt() {
        assertThat(Drawn.of(BARS, 400).words()).anyMatch(t -> t.startsWith("North Road") && t.endsWith("…"));
        assertThat(BARS.hotspots(Frame.of(400, 200)).get(2).text()).endsWith("and the fringe: 640");
    }

    @Test
    void nothingIsSaidPlainly() {
        assertThat(Drawn.of(bars(), 605).words()).contains("No data for this figure");
        assertThat(bars(new CountBars.Bar("A", Double.NaN)).alternativeText()).endsWith("no data.");
    }

    @Test
    void onlyZeroesHaveNoLength() {
        Drawn.of(bars(new CountBars.Bar("A", 0)), 605).assertLegible();
        assertThat(Drawn.of(bars(new CountBars.Bar("A", 0)), 605).words()).contains("A", "0");
    }

    @Test
    void negativeCountsAreRefused() {
        assertThatThrownBy(() -> new CountBars.Bar("A", -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
