package org.trigpoint.place.geography;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.RefusedException;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class AreaIndexTest {
    /// Two squares side by side, the left one with a hole, and an island of the right one.
    private static final Boundary LEFT = new Boundary("A",
            List.of(List.of(square(-2, 52, .1), square(-1.96, 52.04, .02))));
    private static final Boundary RIGHT = new Boundary("B",
            List.of(List.of(square(-1.9, 52, .1)), List.of(square(-1, 52, .1))));
    private static final Boundary CORNER = new Boundary("C", List.of(List.of(square(-1.8, 52.1, .1))));
    private static final Boundary FAR = new Boundary("D", List.of(List.of(square(0, 53, .1))));

    private static double[] square(double west, double south, double side) {
        double east = west + side;
        double north = south + side;
        return new double[]{west, south, east, south, east, north, west, north, west, south};
    }

    @Test
    void findsTheAreaOfAPoint() {
        AreaIndex index = new AreaIndex(List.of(RIGHT, LEFT));
        assertThat(index.areaAt(-1.99, 52.05)).hasValue("A");
        assertThat(index.areaAt(-1.85, 52.05)).hasValue("B");
        assertThat(index.areaAt(-.95, 52.05)).hasValue("B");
        assertThat(index.areaAt(-1.95, 52.05)).as("in the hole").isEmpty();
        assertThat(index.areaAt(0, 52.05)).isEmpty();
        assertThat(index.areaAt(Double.NaN, 52.05)).isEmpty();
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void aPointOnABorderGoesToTheFirstCode() {
        AreaIndex index = new AreaIndex(List.of(RIGHT, LEFT));
        assertThat(index.areaAt(-1.9, 52.05)).hasValue("A");
    }

    @Test
    void findsManyPointsAtOnce() {
        AreaIndex index = new AreaIndex(List.of(LEFT, RIGHT));
        assertThat(index.areasAt(new double[]{-1.99, 5, -1.85}, new double[]{52.05, 5, 52.05}))
                .containsExactly("A", null, "B");
    }

    @Test
    void anIndexOfNothingFindsNothing() {
        assertThat(new AreaIndex(List.of()).areaAt(-1.9, 52)).isEmpty();
    }

    @Test
    void aRingWithoutThreeCornersIsRefused() {
        Boundary line = new Boundary("E1", List.of(List.of(new double[]{-1, 52, -1.1, 52, -1, 52})));
        assertThatThrownBy(() -> new AreaIndex(List.of(line))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("E1");
    }

    @Test
    void areasThatShareACornerAreNeighbours() {
        Neighbours neighbours = Neighbours.touching(List.of(LEFT, RIGHT, CORNER, FAR));
        assertThat(neighbours.of(0)).containsExactly(1);
        assertThat(neighbours.of(1)).containsExactly(0, 2);
        assertThat(neighbours.of(2)).containsExactly(1);
        assertThat(neighbours.of(3)).isEmpty();
        assertThat(neighbours.largestCount()).isEqualTo(2);
    }

    @Test
    void measuresAreaCentreAndExtent() {
        AreaMeasure far = AreaMeasure.of(FAR);
        // 0.1 degrees each way at 53.05 north on the WGS84 ellipsoid: 6.7082 km by 11.1271 km
        assertThat(far.squareKilometres()).isEqualTo(74.643, within(.15));
        assertThat(far.longitude()).isEqualTo(.05, within(.0005));
        assertThat(far.latitude()).isEqualTo(53.05, within(.0005));
        assertThat(far.west()).isZero();
        assertThat(far.north()).isEqualTo(53.1);
        double hole = AreaMeasure.of(new Boundary("H", List.of(List.of(square(-1.96, 52.04, .02))))).squareKilometres();
        double full = AreaMeasure.of(new Boundary("F", List.of(List.of(square(-2, 52, .1))))).squareKilometres();
        assertThat(AreaMeasure.of(LEFT).squareKilometres()).isEqualTo(full - hole, within(1e-9));
    }

    @Test
    void anAreaWithoutPolygonsMeasuresNothing() {
        assertThat(AreaMeasure.of(new Boundary("Z", List.of())).squareKilometres()).isZero();
        assertThat(AreaMeasure.of(new Boundary("Z", List.of())).longitude()).isNaN();
    }
}
