package org.trigpoint.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class RankIntervalsTest {
    static RankIntervals ranks(int count) {
        List<RankIntervals.Ranked> places = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new RankIntervals.Ranked("E0" + i, "Neighbourhood of quite some length, number " + i,
                        500.0 / i, new RankIntervals.RankRange(i, i == 1 ? 1 : i - 1, i == 1 ? 1 : i + 3)))
                .toList();
        return new RankIntervals("High-impact locations", "index, 100 is average", "90% interval", places);
    }

    @Test
    void theTableHoldsTheNumbersGiven() {
        assertThat(ranks(3).numbers().rows().get(1)).extracting(FigureTable.Cell::value)
                .containsExactly(2.0, Double.NaN, Double.NaN, 250.0, 1.0, 5.0);
    }

    @Test
    void theAlternativeTextSaysWhoIsFirstAndHowSure() {
        assertThat(ranks(12).alternativeText())
                .isEqualTo("High-impact locations, index, 100 is average: Neighbourhood of"
                        + " quite some length, number 1 ranks first (500, 90% interval of its rank 1 to 1); one of 12 ranks is"
                        + " certain.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {360, 480, 605, 900})
    void textsStandApartAndInside(double width) {
        Drawn.of(ranks(12), width).assertLegible();
        Drawn.of(ranks(1), width).assertLegible();
        Drawn.of(ranks(40), Frame.of(width, 300)).assertLegible();
    }

    @Test
    void aRowIsHitByItsCode() {
        Frame frame = Frame.of(605, ranks(5).heightFor(605));
        Hotspot second = ranks(5).hotspots(frame).get(1);

        assertThat(second.key()).isEqualTo("E02");
        assertThat(second.text()).endsWith("number 2: rank 2 (90% interval 1 to 5), index 250");
        assertThat(ranks(5).at(300, second.bounds().getCenterY(), frame)).contains(second);
    }

    @Test
    void nothingIsSaidPlainly() {
        assertThat(Drawn.of(ranks(0), 605).words()).contains("No data for this figure");
        assertThat(ranks(0).hotspots(Frame.of(605, 300))).isEmpty();
        assertThat(ranks(0).alternativeText()).endsWith("no data.");
    }
}
