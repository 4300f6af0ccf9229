package org.trigpoint.place.geography;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.util.Comparator;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class PointTreePropertiesTest {
    /// Whole metres on a small square, so that many points and distances coincide.
    @Provide
    Arbitrary<GridPoints> points() {
        Arbitrary<Integer> metre = Arbitraries.integers().between(0, 30);
        return Combinators.combine(metre, metre)
                .as((x, y) -> new double[]{x, y})
                .list()
                .ofMinSize(2)
                .ofMaxSize(120)
                .map(list -> GridPoints.of(list.stream().mapToDouble(point -> point[0]).toArray(),
                        list.stream().mapToDouble(point -> point[1]).toArray()));
    }

    private static double squared(GridPoints points, int i, int j) {
        double dx = points.easting(i) - points.easting(j);
        double dy = points.northing(i) - points.northing(j);
        return dx * dx + dy * dy;
    }

    @Property(tries = 200)
    void findsAllPointsWithinADistance(@ForAll("points") GridPoints points,
            @ForAll @IntRange(min = 1, max = 40) int metres) {
        Neighbours neighbours = Neighbours.within(points, metres);
        for (int i = 0; i < points.size(); i++) {
            int place = i;
            assertThat(neighbours.of(i)).containsExactly(IntStream.range(0, points.size())
                    .filter(j -> j != place && squared(points, place, j) <= metres * metres)
                    .toArray());
        }
    }

    @Property(tries = 200)
    void findsTheNearestPointsInOrder(@ForAll("points") GridPoints points,
            @ForAll @IntRange(min = 1, max = 12) int number) {
        int wanted = Math.min(number, points.size() - 1);
        Neighbours neighbours = Neighbours.nearest(points, wanted);
        for (int i = 0; i < points.size(); i++) {
            int place = i;
            assertThat(neighbours.of(i)).containsExactly(IntStream.range(0, points.size())
                    .filter(j -> j != place)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer j) -> squared(points, place, j))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(wanted)
                    .mapToInt(Integer::intValue)
                    .toArray());
        }
    }
}
