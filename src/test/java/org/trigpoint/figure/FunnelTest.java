package org.trigpoint.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class FunnelTest {
    static Funnel funnel(Funnel.Place... places) {
        List<Funnel.Limits> limits = IntStream.rangeClosed(1, 40).mapToObj(i -> {
            double error = Math.sqrt(45_000.0 / (100 * i));
            return new Funnel.Limits(100.0 * i, new Funnel.Band(Math.max(0, 45 - 1.96 * error), 45 + 1.96 * error),
                    new Funnel.Band(Math.max(0, 45 - 3.09 * error), 45 + 3.09 * error));
        }).toList();
        return new Funnel("ASB by neighbourhood", "incidents per 1,000 residents", "residents", 45, limits,
                List.of(places));
    }

    static Funnel typical() {
        return funnel(new Funnel.Place("Bank Top", 2000, 70, Funnel.Standing.OUTSIDE_998),
                new Funnel.Place("Park East", 2050, 68, Funnel.Standing.OUTSIDE_998),
                new Funnel.Place("Cockerton", 1500, 46, Funnel.Standing.WITHIN),
                new Funnel.Place("Pierremont", 3000, 36, Funnel.Standing.OUTSIDE_95),
                new Funnel.Place("Hurworth", 3900, 12, Funnel.Standing.OUTSIDE_998),
                new Funnel.Place("Faverdale", 1000, Double.NaN, Funnel.Standing.WITHIN));
    }

    @Test
    void theTableHoldsTheNumbersGiven() {
        assertThat(typical().numbers().rows().get(3)).extracting(FigureTable.Cell::text)
                .containsExactly("Pierremont", "3,000", "36", "outside the 95% limits");
        assertThat(typical().numbers().rows().get(5).get(2).text()).isEqualTo("no data");
    }

    @Test
    void theAlternativeTextNamesPlacesOutsideFurthestFirst() {
        assertThat(typical().alternativeText())
                .isEqualTo("ASB by neighbourhood, incidents per 1,000 residents, mean 45:"
                        + " three of five places are outside the 99.8% limits: Hurworth (12), Bank Top (70), Park East (68).");
        assertThat(funnel(new Funnel.Place("A", 1000, 45, Funnel.Standing.WITHIN)).alternativeText())
                .endsWith("none of one places are outside the 99.8% limits.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {360, 480, 605, 900})
    void textsStandApartAndInside(double width) {
        Drawn.of(typical(), width).assertLegible();
        assertThat(Drawn.of(typical(), width).words()).contains("Bank Top", "Park East", "Hurworth", "mean 45",
                "99.8%");
    }

    @Test
    void aPointIsHit() {
        Frame frame = Frame.of(605, 363);
        Hotspot first = typical().hotspots(frame).getFirst();

        assertThat(first.text())
                .isEqualTo("Bank Top: 70 incidents per 1,000 residents, 2,000 residents; outside the 99.8% limits");
        assertThat(typical().at(first.bounds().getCenterX(), first.bounds().getCenterY(), frame)).contains(first);
        assertThat(typical().hotspots(frame)).hasSize(5);
    }

    @Test
    void nothingIsSaidPlainly() {
        assertThat(Drawn.of(funnel(), 605).words()).contains("No data for this figure");
        assertThat(funnel().alternativeText()).endsWith("no data.");
    }
}
