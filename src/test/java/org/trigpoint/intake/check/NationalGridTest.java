package org.trigpoint.intake.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Against the centroids that the Office for National Statistics publishes in both systems, to five decimal places.
class NationalGridTest {
    private static final double FIVE_METRES_NORTH = 0.00005;
    private static final double FIVE_METRES_EAST = 0.00008;

    @ParameterizedTest
    @CsvSource({"429793, 514320, -1.54122, 54.52331", "457761, 308486, -1.14723, 52.67103",
        "532129, 181625, -0.09706, 51.5181",
        "484186, 303488, -0.7578, 52.62265"})
    void agreesWithPublishedCentroids(double easting, double northing, double longitude, double latitude) {
        double[] degrees = new NationalGrid().toDegrees(easting, northing);

        assertThat(degrees[0]).isCloseTo(longitude, within(FIVE_METRES_EAST));
        assertThat(degrees[1]).isCloseTo(latitude, within(FIVE_METRES_NORTH));
    }
}
