package org.trigpoint.figure.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trigpoint.figure.Drawn;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.Hotspot;
import org.trigpoint.model.Boundary;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Against published boundaries (ONS, generalised to 20 m), where they are at hand.
class RealBoundariesTest {
    private static final Path LEICESTER = Path.of(System.getProperty("trigpoint.shared", "../shared/data"))
            .resolve("reference/boundaries/lsoa11_E06000016.geojson");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Point2D> grid = new LinkedHashMap<>();
    private final List<Boundary> boundaries = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(LEICESTER), "published boundaries are not at hand");
        for (JsonNode feature : new ObjectMapper().readTree(LEICESTER.toFile()).get("features")) {
            JsonNode properties = feature.get("properties");
            String code = properties.get("LSOA11CD").asText();
            names.put(code, properties.get("LSOA11NM").asText());
            grid.put(code, new Point2D.Double(properties.get("BNG_E").asDouble(), properties.get("BNG_N").asDouble()));
            boundaries.add(new Boundary(code, polygons(feature.get("geometry"))));
        }
    }

    private static List<List<double[]>> polygons(JsonNode geometry) {
        List<List<double[]>> polygons = new ArrayList<>();
        if ("Polygon".equals(geometry.get("type").asText())) {
            polygons.add(rings(geometry.get("coordinates")));
        } else {
            geometry.get("coordinates").forEach(polygon -> polygons.add(rings(polygon)));
        }
        return polygons;
    }

    private static List<double[]> rings(JsonNode coordinates) {
        List<double[]> rings = new ArrayList<>();
        for (JsonNode ring : coordinates) {
            double[] points = new double[2 * ring.size()];
            for (int i = 0; i < ring.size(); i++) {
                points[2 * i] = ring.get(i).get(0).asDouble();
                points[2 * i + 1] = ring.get(i).get(1).asDouble();
            }
            rings.add(points);
        }
        return rings;
    }

    // ONS Standard Area Measurements: Leicester is 7,331 hectares.
    @Test
    void leicesterHasItsPublishedSize() {
        double hectares = Outlines.of(boundaries)
                .all()
                .stream()
                .flatMap(o -> o.rings().rings().stream())
                .mapToDouble(OutlinesTest::size)
                .sum() / 10_000;

        assertThat(hectares).isCloseTo(7331, within(7331 * 0.01));
    }

    // The file gives each area's middle on the National Grid; distances between middles must agree with ours.
    @Test
    void distancesAreThoseOfTheNationalGrid() {
        Outlines outlines = Outlines.of(boundaries);
        Outline west = outlines.all()
                .stream()
                .min((a, b) -> Double.compare(a.bounds().getX(), b.bounds().getX()))
                .orElseThrow();
        Outline east = outlines.all()
                .stream()
                .max((a, b) -> Double.compare(a.bounds().getX(), b.bounds().getX()))
                .orElseThrow();
        double ours = centre(west).distance(centre(east));

        assertThat(ours).isCloseTo(grid.get(west.code()).distance(grid.get(east.code())), within(250.0));
    }

    private static Point2D centre(Outline outline) {
        return new Point2D.Double(outline.bounds().getCenterX(), outline.bounds().getCenterY());
    }

    @Test
    void everyRealAreaIsHitAtItsAnchor() {
        AreaMap map = map();
        Frame frame = Frame.of(605, map.heightFor(605));
        MapView view = map.view(frame);
        for (Outline outline : map.outlines().all()) {
            Point2D anchor = outline.anchor();
            assertThat(map.at(view.x(anchor.getX()), view.y(anchor.getY()), frame)).map(Hotspot::key)
                    .contains(outline.code());
        }
    }

    @Test
    void tenRealLabelsStandApart() {
        AreaMap map = map();
        List<String> top = map.ranked().limit(10).map(Outline::code).toList();
        Drawn drawn = Drawn.of(map.with(Emphasis.labels(top)), 605);

        drawn.assertLegible();
        assertThat(drawn.words()).contains(top.stream().map(names::get).toArray(String[]::new));
    }

    private AreaMap map() {
        Map<String, Double> values = new LinkedHashMap<>();
        boundaries.forEach(b -> values.put(b.areaCode(), (double) (b.areaCode().hashCode() & 0xFF)));
        return AreaMap.of("Leicester", Outlines.of(boundaries), AreaValues.of("incidents", values, names),
                new Shading(Classes.natural(values.values(), 5), Ramp.SEQUENTIAL));
    }
}
