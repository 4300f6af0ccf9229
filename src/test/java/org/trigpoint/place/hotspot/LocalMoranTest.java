package org.trigpoint.place.hotspot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.geography.Neighbours;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Against local-moran.py, which made the expected values.
class LocalMoranTest {
    private static final int FIRST = 3;

    private static List<double[]> rows() throws IOException {
        return Stored.rows("local-moran.csv");
    }

    private static GridPoints points(List<double[]> rows) {
        return GridPoints.of(Stored.column(rows, 0), Stored.column(rows, 1));
    }

    @ParameterizedTest
    @CsvSource({"band, 700, 0", "band, 1500, 1", "nearest, 7, 2"})
    void everyPlaceHasTheStatisticOfTheScript(String kind, int size, int which) throws IOException {
        List<double[]> rows = rows();
        GridPoints points = points(rows);
        Neighbours near = kind.equals("band") ? Neighbours.within(points, size) : Neighbours.nearest(points, size);
        List<LocalMoran> found = LocalMoran.of(Stored.column(rows, 2), near, HotSpotSettings.DEFAULT, Progress.NONE);
        int column = FIRST + 3 * which;
        for (int i = 0; i < found.size(); i++) {
            LocalMoran place = found.get(i);
            assertThat(new double[]{place.i(), place.z(), place.pValue()}).as("place " + i)
                    .containsExactly(new double[]{rows.get(i)[column], rows.get(i)[column + 1],
                        rows.get(i)[column + 2]}, within(1e-9));
        }
    }

    @Test
    void somePlacesHaveNoNeighbourAndSomeStandOut() throws IOException {
        List<double[]> rows = rows();
        assertThat(Stored.column(rows, FIRST)).as("the narrow band leaves places alone").contains(Double.NaN);
        assertThat(Arrays.stream(Stored.column(rows, FIRST + 1)).filter(z -> Math.abs(z) > 1.96).count()).isPositive();
    }

    @Test
    void aPlaceAtTheMeanOfAllIsUnlikeNoNeighbour() {
        // on a line: the middle one has the mean, 5, and both others far above it near
        double[] values = {0, 0, 9, 5, 9, 0, 12, 5, 5};
        GridPoints line = GridPoints.of(new double[]{0, 1, 2, 3, 4, 5, 6, 7, 8}, new double[9]);
        List<LocalMoran> found = LocalMoran.of(values, Neighbours.within(line, 1.5),
                HotSpotSettings.DEFAULT.with(new Permutations(99, 1)), Progress.NONE);
        for (int place : new int[]{3, 7, 8}) {
            assertThat(found.get(place).i()).isZero();
            assertThat(found.get(place).z()).isNaN();
            assertThat(found.get(place).adjustedP()).isNaN();
            assertThat(found.get(place).permutationP()).isNaN();
            assertThat(found.get(place).pattern()).isEqualTo(LocalMoran.Pattern.NOT_SIGNIFICANT);
        }
        assertThat(found.get(2).z()).isNotNaN();
    }
}
