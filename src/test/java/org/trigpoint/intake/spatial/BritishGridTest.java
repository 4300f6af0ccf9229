package org.trigpoint.intake.spatial;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BritishGridTest {
    private final BritishGrid grid = new BritishGrid();

    /// Stations of Ordnance Survey's OSTN15 test data (ETRS89 and OSGB36), and a centroid the Office for National Statistics
    /// publishes in both.
    @ParameterizedTest
    @CsvSource({"St Mary's, 91492.146, 11318.804, -6.29977752014, 49.92226393730",
        "Leeds, 422242.186, 433818.701, -1.66379168242, 53.80021519630",
        "Darlington 012A, 429793, 514320, -1.54122, 54.52331"})
    void pointsLandWithinFiveMetresOfWhereTheSurveyPutsThem(String name, double easting, double northing,
            double longitude,
            double latitude) {
        double[] degrees = grid.toDegrees(easting, northing);
        double metresPerDegree = 111_200;
        double east = (degrees[0] - longitude) * metresPerDegree * Math.cos(Math.toRadians(latitude));
        double north = (degrees[1] - latitude) * metresPerDegree;
        assertThat(Math.hypot(east, north)).as(name).isLessThan(5);
    }

    @Test
    void thereAndBackIsTheSamePoint() {
        double[] degrees = grid.toDegrees(384_000, 398_000);
        double[] metres = grid.toGrid(degrees[0], degrees[1]);
        assertThat(metres[0]).isCloseTo(384_000, within(0.01));
        assertThat(metres[1]).isCloseTo(398_000, within(0.01));
    }
}
