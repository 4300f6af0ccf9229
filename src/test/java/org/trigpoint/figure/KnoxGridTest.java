package org.trigpoint.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.place.nearrepeat.Bands;
import org.trigpoint.place.nearrepeat.KnoxCell;
import org.trigpoint.place.nearrepeat.KnoxSettings;
import org.trigpoint.place.nearrepeat.KnoxTable;
import org.trigpoint.place.nearrepeat.Metric;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class KnoxGridTest {
    private static KnoxGrid grid() {
        KnoxSettings settings = new KnoxSettings(Bands.samePlaceAnd(100, 1), Bands.wholeDays(7, 2), Metric.MANHATTAN,
                999, 1);
        return new KnoxGrid("Near repeats", new KnoxTable(settings, 50,
                List.of(new KnoxCell(0, 1, 0, 8, 14, 2.4, 14 / 2.4, .001, .004),
                        new KnoxCell(0, 1, 8, 15, 0, 0, Double.NaN, 1, 1),
                        new KnoxCell(1, 101, 0, 8, 3, 6, .5, .99, .99),
                        new KnoxCell(1, 101, 8, 15, 6, 6, 1, .5, .7))));
    }

    @Test
    void theTableHoldsRatioAndPOfEveryBandWithTheSameLocationFirst() {
        FigureTable table = grid().numbers();

        assertThat(table.headings()).containsExactly("Apart", "0–7 days", "p", "8–14 days", "p");
        assertThat(table.rows().getFirst()).extracting(FigureTable.Cell::text)
                .startsWith("Same location")
                .contains("no data");
        assertThat(table.rows().getFirst().get(1).value()).isEqualTo(14 / 2.4);
        assertThat(table.rows().getLast().get(2).value()).isEqualTo(.99);
    }

    @Test
    void itSaysWhichBandsHaveMoreThanChanceAllows() {
        assertThat(grid().alternativeText()).isEqualTo("Near repeats, pairs of incidents over those that chance leads"
                + " one to expect: one band has more than chance allows: Same location, 0–7 days: 5.83, p .001.");
        assertThat(grid().hotspots(Frame.of(400, 200))).extracting(Hotspot::text)
                .contains("Same location, 8–14 days: none, p 1.000", "1–100 m, 0–7 days: 0.50, p .990");
    }

    @ParameterizedTest
    @ValueSource(doubles = {320, 400, 605, 900})
    void textsStandApartAndInside(double width) {
        Drawn.of(grid(), width).assertLegible();
    }
}
