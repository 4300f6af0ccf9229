package org.trigpoint.intake.spatial;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Boundaries as published; skipped where they are not at hand.
class PublishedBoundariesTest {
    private static final Path BOUNDARIES = Path.of(System.getProperty("trigpoint.shared", "../shared/data"))
            .resolve("reference/boundaries");

    private final List<Feature> features = new ArrayList<>();

    private static Path published(String name) {
        Path file = BOUNDARIES.resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: no " + file);
        return file;
    }

    private List<Feature> geoJson(String name) throws IOException {
        try (InputStream in = Files.newInputStream(published(name))) {
            FeatureReader.geoJson(in, features::add);
        }
        return features;
    }

    @ParameterizedTest
    @CsvSource({"lsoa11_E06000005, 65, LSOA, 2011", "lsoa11_E06000016, 192, LSOA, 2011",
        "lsoa11_E06000017, 23, LSOA, 2011",
        "lsoa11_E06000047, 324, LSOA, 2011", "lsoa11_E09000001, 6, LSOA, 2011", "lsoa11_E10000018, 396, LSOA, 2011",
        "lsoa_E06000016, 200, LSOA, 2021", "ward_E06000016, 21, WARD, 2025"})
    void everyAreaOfTheFileIsFound(String name, int count, AreaType type, int vintage) throws IOException {
        List<Area> areas = geoJson(name + ".geojson").stream()
                .map(f -> AreaFeatures.area(f.properties()).orElseThrow())
                .toList();
        assertThat(areas).hasSize(count).doesNotHaveDuplicates().allSatisfy(area -> {
            assertThat(area.type()).isEqualTo(type);
            assertThat(area.vintage()).isEqualTo(vintage);
            assertThat(area.name()).isNotEqualTo(area.code());
        });
    }

    @Test
    void theTopologyOfLeicesterHasTheOutlinesOfItsGeoJson() throws IOException {
        Map<String, double[]> boxes = new HashMap<>();
        geoJson("lsoa11_E06000016.geojson").forEach(f -> boxes.put(f.properties().get("LSOA11CD"), box(f)));
        List<Feature> topology = new ArrayList<>();
        try (InputStream in = Files.newInputStream(published("ukgeojson_topo_lsoa_E06000016.json"))) {
            assertThat(FeatureReader.topoJson(in, topology::add)).isEqualTo(new Tally(192, 0));
        }
        assertThat(topology).allSatisfy(feature -> {
            double[] box = boxes.get(feature.properties().get("LSOA11CD"));
            assertThat(box(feature)).containsExactly(box, within(0.003)); // the topology is simplified
        });
    }

    @Test
    void theGridShapefileOfManchesterLiesInManchester() {
        Tally tally = FeatureReader.shapefile(published("manchester_lsoa_2011_shapefile.zip"), features::add);
        assertThat(tally).isEqualTo(new Tally(282, 0));
        assertThat(features).allSatisfy(feature -> {
            Area area = AreaFeatures.area(feature.properties()).orElseThrow();
            assertThat(area.name()).startsWith("Manchester ");
            double[] box = box(feature);
            assertThat(box[0]).isBetween(-2.33, -2.14);
            assertThat(box[2]).isBetween(-2.33, -2.14);
            assertThat(box[1]).isBetween(53.33, 53.55);
            assertThat(box[3]).isBetween(53.33, 53.55);
        });
    }

    @Test
    void centroidsPublishedOnTheGridAndInDegreesAgree() throws IOException {
        BritishGrid grid = new BritishGrid();
        assertThat(geoJson("lsoa11_E10000018.geojson")).allSatisfy(feature -> {
            double[] degrees = grid.toDegrees(number(feature, "BNG_E"), number(feature, "BNG_N"));
            assertThat(degrees[0]).isCloseTo(number(feature, "LONG"), within(6e-5));
            assertThat(degrees[1]).isCloseTo(number(feature, "LAT"), within(4e-5));
        });
    }

    private static double number(Feature feature, String column) {
        return Double.parseDouble(feature.properties().get(column));
    }

    private static double[] box(Feature feature) {
        double[] box = {180, 90, -180, -90};
        for (List<double[]> polygon : feature.polygons()) {
            double[] shell = polygon.getFirst();
            for (int i = 0; i < shell.length; i += 2) {
                box[0] = Math.min(box[0], shell[i]);
                box[1] = Math.min(box[1], shell[i + 1]);
                box[2] = Math.max(box[2], shell[i]);
                box[3] = Math.max(box[3], shell[i + 1]);
            }
        }
        return box;
    }
}
