package org.trigpoint.place.geography;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class NationalGridTest {
    /// Ordnance Survey's published test points of OSTN15 (TP01, TP04 to TP12, TP20, TP40).
    @ParameterizedTest
    @CsvSource({"-6.29977752, 49.92226394, 91492.146, 11318.804", "-1.29782277, 50.57563665, 449816.371, 75335.861",
        "-1.45051434, 50.93127938, 438710.920, 114792.250", "-3.55128349, 51.40078220, 292184.870, 168003.465",
        "1.44454730, 51.37447026, 639821.835, 169565.858", "-2.54407618, 51.42754743, 362269.991, 169978.690",
        "-0.11992557, 51.48936565, 530624.974, 178388.464", "-4.30852477, 51.85890896, 241124.584, 220332.641",
        "0.89724327, 51.89436637, 599445.590, 225722.826", "-2.15458614, 52.25529382, 389544.190, 261912.153",
        "-1.66379168, 53.80021520, 422242.186, 433818.701", "-2.07382823, 60.13308092, 395999.668, 1138728.951"})
    void agreesWithTheExactTransformationWithinFiveMetres(double longitude, double latitude, double easting,
            double northing) {
        double[] x = {longitude};
        double[] y = {latitude};
        NationalGrid.toGrid(x, y);
        assertThat(Math.hypot(x[0] - easting, y[0] - northing)).isLessThan(5);
    }

    @Test
    void goingThereAndBackLosesLessThanACentimetre() {
        double[] x = {-5.2, -1.14723, 1.7, Double.NaN};
        double[] y = {50.1, 52.67103, 52.6, 51};
        NationalGrid.toGrid(x, y);
        NationalGrid.toDegrees(x, y);
        assertThat(x[0]).isEqualTo(-5.2, within(1e-7));
        assertThat(y[1]).isEqualTo(52.67103, within(1e-7));
        assertThat(x[2]).isEqualTo(1.7, within(1e-7));
        assertThat(y[3]).isNaN();
    }

    @Test
    void columnsOfDifferentLengthAreRefused() {
        assertThatThrownBy(() -> NationalGrid.toGrid(new double[2], new double[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
