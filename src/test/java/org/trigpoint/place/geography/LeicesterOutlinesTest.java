package org.trigpoint.place.geography;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.trigpoint.model.Boundary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import static org.assertj.core.api.Assertions.assertThat;

/// Real outlines and a real month of recorded crime; skipped where the open data are absent.
@EnabledIf("dataArePresent")
class LeicesterOutlinesTest {
    private static final Path DATA = Path.of(System.getProperty("trigpoint.shared", "../shared/data"));
    private static final Path OUTLINES = DATA.resolve("reference/boundaries");
    private static final Path STREET = DATA.resolve("police/leicestershire-2020-11_to_2022-10.zip");
    private static final List<Boundary> BOUNDARIES = new ArrayList<>();
    private static final List<JsonNode> PROPERTIES = new ArrayList<>();

    static boolean dataArePresent() {
        return Files.exists(OUTLINES) && Files.exists(STREET);
    }

    @BeforeAll
    static void readOutlines() throws IOException {
        for (String district : List.of("E06000016", "E06000017", "E10000018")) {
            JsonNode file = new ObjectMapper().readTree(OUTLINES.resolve("lsoa11_" + district + ".geojson").toFile());
            for (JsonNode feature : file.get("features")) {
                PROPERTIES.add(feature.get("properties"));
                BOUNDARIES.add(boundary(feature));
            }
        }
    }

    private static Boundary boundary(JsonNode feature) {
        JsonNode shape = feature.get("geometry");
        List<List<double[]>> polygons = new ArrayList<>();
        if (shape.get("type").asText().equals("Polygon")) {
            polygons.add(rings(shape.get("coordinates")));
        } else {
            shape.get("coordinates").forEach(polygon -> polygons.add(rings(polygon)));
        }
        return new Boundary(feature.get("properties").get("LSOA11CD").asText(), polygons);
    }

    private static List<double[]> rings(JsonNode polygon) {
        List<double[]> rings = new ArrayList<>();
        for (JsonNode ring : polygon) {
            double[] flat = new double[2 * ring.size()];
            for (int i = 0; i < ring.size(); i++) {
                flat[2 * i] = ring.get(i).get(0).asDouble();
                flat[2 * i + 1] = ring.get(i).get(1).asDouble();
            }
            rings.add(flat);
        }
        return rings;
    }

    @Test
    void thePublishedGridReferencesAreMetWithinFiveMetres() {
        for (JsonNode area : PROPERTIES) {
            GridPoints point = GridPoints.ofDegrees(new double[]{area.get("LONG").asDouble()},
                    new double[]{area.get("LAT").asDouble()});
            assertThat(Math.hypot(point.easting(0) - area.get("BNG_E").asDouble(),
                    point.northing(0) - area.get("BNG_N").asDouble())).isLessThan(5);
        }
    }

    @Test
    void recordedCrimeFallsInTheAreaThePoliceName() throws IOException {
        AreaIndex index = new AreaIndex(BOUNDARIES);
        Map<String, Boundary> byCode = BOUNDARIES.stream()
                .collect(Collectors.toMap(Boundary::areaCode, boundary -> boundary));
        int all = 0;
        int same = 0;
        for (String line : januaryRows()) {
            String[] cells = line.split(",", -1);
            Boundary named = byCode.get(cells[7]);
            if (named == null || cells[4].isEmpty()) {
                continue;
            }
            double longitude = Double.parseDouble(cells[4]);
            double latitude = Double.parseDouble(cells[5]);
            boolean found = index.areaAt(longitude, latitude).filter(cells[7]::equals).isPresent();
            assertThat(found ? 0 : metresFrom(named, longitude, latitude)).as(cells[7]).isLessThan(60);
            all++;
            same += found ? 1 : 0;
        }
        assertThat(all).isGreaterThan(8000);
        // outlines are generalised to 20 m and points stand in the middle of border streets
        assertThat((double) same / all).isGreaterThan(.96);
    }

    private static List<String> januaryRows() throws IOException {
        try (ZipFile zip = new ZipFile(STREET.toFile())) {
            ZipEntry month = zip.stream().filter(file -> file.getName().contains("2022-01")).findFirst().orElseThrow();
            return new BufferedReader(
                    new InputStreamReader(zip.getInputStream(month), StandardCharsets.UTF_8)).lines().skip(1).toList();
        }
    }

    private static double metresFrom(Boundary area, double longitude, double latitude) {
        GridPoints point = GridPoints.ofDegrees(new double[]{longitude}, new double[]{latitude});
        return Outlines.metres(area)
                .distance(new GeometryFactory()
                        .createPoint(new Coordinate(point.easting(0), point.northing(0))));
    }

    @Test
    void sharedCornersFindTheSameNeighboursAsTouchingShapes() {
        Neighbours neighbours = Neighbours.touching(BOUNDARIES);
        for (int i = 0; i < BOUNDARIES.size(); i++) {
            int area = i;
            var shape = Outlines.degrees(BOUNDARIES.get(i));
            int[] touching = IntStream.range(0, BOUNDARIES.size())
                    .filter(j -> j != area && shape.isWithinDistance(Outlines.degrees(BOUNDARIES.get(j)), 1e-9))
                    .toArray();
            assertThat(neighbours.of(i)).as(BOUNDARIES.get(i).areaCode()).containsExactly(touching);
        }
    }
}
