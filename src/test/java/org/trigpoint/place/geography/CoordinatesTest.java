package org.trigpoint.place.geography;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class CoordinatesTest {
    @ParameterizedTest
    @CsvSource({"-1.14723, 52.67103, LONGITUDE_LATITUDE", "52.67103, -1.14723, LATITUDE_LONGITUDE",
        "0, 51.4779, LONGITUDE_LATITUDE", "457761, 308486, EASTING_NORTHING", "429157, 623009, EASTING_NORTHING",
        "1000000, 300000, NORTHING_EASTING", "0, 0, ABSENT", "NaN, 52, ABSENT", "-74.006, 40.7128, OUTSIDE",
        "-1.5, 0, OUTSIDE", "-457761, 308486, OUTSIDE", "500, 52, OUTSIDE", "9999999, 9999999, OUTSIDE"})
    void aPairIsKnownByItsRange(double first, double second, CoordinateKind kind) {
        assertThat(Coordinates.kind(first, second)).isEqualTo(kind);
    }

    @Test
    void columnsAreWhatMostOfTheirPairsAre() {
        double[] first = {52.6, 52.7, 0, 51.5, Double.NaN};
        double[] second = {-1.1, -1.2, 0, 40, 3};
        assertThat(Coordinates.kind(first, second)).isEqualTo(CoordinateKind.LATITUDE_LONGITUDE);
        assertThat(Coordinates.count(first, second)).isEqualTo(
                Map.of(CoordinateKind.LATITUDE_LONGITUDE, 2, CoordinateKind.ABSENT, 2, CoordinateKind.OUTSIDE, 1));
        assertThat(Coordinates.kind(new double[]{0}, new double[]{0})).isEqualTo(CoordinateKind.ABSENT);
    }
}
