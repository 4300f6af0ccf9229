package org.trigpoint.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LorenzCurveTest {
    static LorenzCurve curve(List<Double> counts) {
        return new LorenzCurve("How concentrated is ASB?", "areas", "ASB incidents", counts, 0.48);
    }

    // Of 10 areas with 40, 20, 10, 10, 5, 5, 4, 3, 2, 1 the first two hold 60 of 100, the first alone 40.
    private static final LorenzCurve CURVE = curve(List.of(1., 2., 3., 4., 5., 5., 10., 10., 20., 40.));

    @Test
    void halfIsHeldByTheFewestPlaces() {
        assertThat(CURVE.half()).isEqualTo(new LorenzCurve.Share(0.2, 0.6));
        assertThat(curve(Collections.nCopies(10, 3.0)).half()).isEqualTo(new LorenzCurve.Share(0.5, 0.5));
    }

    @Test
    void theTableHoldsSharesOfWholePlaces() {
        assertThat(CURVE.numbers().rows())
                .extracting(row -> row.get(0).text() + " " + row.get(1).text() + " " + row.get(2).text())
                .contains("10.0% 1 40.0%", "20.0% 2 60.0%", "50.0% 5 85.0%", "100.0% 10 100.0%");
    }

    @Test
    void theAlternativeTextSaysWhoHoldsHalf() {
        assertThat(CURVE.alternativeText())
                .isEqualTo("How concentrated is ASB?: 20.0% of areas hold half of the ASB incidents; Gini 0.48.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {320, 400, 605, 900})
    void textsStandApartAndInside(double width) {
        Drawn.of(CURVE, width).assertLegible();
        Drawn.of(curve(Collections.nCopies(1000, 3.0)), width).assertLegible();
        Drawn.of(curve(List.of(5.0)), width).assertLegible();
    }

    @Test
    void aHotspotTellsTheShare() {
        assertThat(CURVE.hotspots(Frame.of(605, 363)).get(3).text())
                .isEqualTo("20.0% of areas hold 60.0% of the ASB incidents");
    }

    @Test
    void noEventsAreSaidPlainly() {
        assertThat(Drawn.of(curve(List.of(0.0, 0.0)), 605).words()).contains("No data for this figure");
        assertThat(curve(List.of()).alternativeText()).endsWith("no data.");
        assertThat(curve(List.of()).numbers().rows()).isEmpty();
    }

    @Test
    void countsAreNeitherNegativeNorMissing() {
        assertThatThrownBy(() -> curve(List.of(-1.0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> curve(List.of(Double.NaN))).isInstanceOf(IllegalArgumentException.class);
    }
}
