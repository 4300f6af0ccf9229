package org.trigpoint.place.geography;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.trigpoint.model.Boundary;

import java.util.List;
import java.util.SplittableRandom;

import static org.assertj.core.api.Assertions.assertThat;

class OutlineLocatorPropertiesTest {
    /// A star around (0, 52) whose spikes have the given lengths.
    private static double[] star(List<Double> spikes) {
        double[] ring = new double[2 * spikes.size() + 2];
        for (int k = 0; k <= spikes.size(); k++) {
            double angle = 2 * Math.PI * (k % spikes.size()) / spikes.size();
            double length = spikes.get(k % spikes.size());
            ring[2 * k] = length * Math.cos(angle);
            ring[2 * k + 1] = 52 + length * Math.sin(angle);
        }
        return ring;
    }

    @Property(tries = 100)
    void agreesWithTheGeometryLibrary(
            @ForAll @Size(min = 3, max = 200) List<@DoubleRange(min = .01, max = 1) Double> spikes,
            @ForAll long seed) {
        Boundary boundary = new Boundary("A", List.of(List.of(star(spikes))));
        OutlineLocator locator = OutlineLocator.of(boundary);
        Geometry shape = Outlines.degrees(boundary);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 100; i++) {
            double longitude = random.nextDouble(-1.1, 1.1);
            double latitude = random.nextDouble(50.9, 53.1);
            assertThat(locator.holds(longitude, latitude)).isEqualTo(
                    shape.covers(new GeometryFactory().createPoint(new Coordinate(longitude, latitude))));
        }
        double[] ring = star(spikes);
        assertThat(locator.holds(ring[0], ring[1])).as("a corner").isTrue();
    }
}
