package org.trigpoint.intake.spatial;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.RefusedException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class GeoJsonTest {
    private static final String SQUARE = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"LSOA11CD": "E01012304", "n": 12, "none": null, "list": [1, {"a": 2}]},
               "geometry": {"type": "Polygon", "coordinates": [[[-1, 54], [-1, 55], [0, 55], [0, 54], [-1, 54]]]}}]}
            """;

    private final List<Feature> features = new ArrayList<>();

    private Tally read(String text) {
        return FeatureReader.geoJson(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), features::add);
    }

    private static String collection(String geometry) {
        return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":" + geometry + "}]}";
    }

    @Test
    void aClockwiseShellIsTurnedAnticlockwise() {
        assertThat(read(SQUARE)).isEqualTo(new Tally(1, 0));
        assertThat(features.getFirst().polygons().getFirst().getFirst())
                .containsExactly(-1, 54, 0, 54, 0, 55, -1, 55, -1, 54);
    }

    @Test
    void scalarPropertiesAreKeptAsText() {
        read(SQUARE);
        assertThat(features.getFirst().properties()).isEqualTo(Map.of("LSOA11CD", "E01012304", "n", "12"));
    }

    @Test
    void anAnticlockwiseHoleIsTurnedClockwiseAndOpenRingsAreClosed() {
        read(collection("""
                {"coordinates": [[[0, 0], [4, 0], [4, 4], [0, 4]], [[1, 1], [2, 1], [2, 2], [1, 2]]], "type": "Polygon"}
                """));
        List<double[]> polygon = features.getFirst().polygons().getFirst();
        assertThat(polygon.get(0)).containsExactly(0, 0, 4, 0, 4, 4, 0, 4, 0, 0);
        assertThat(polygon.get(1)).containsExactly(1, 1, 1, 2, 2, 2, 2, 1, 1, 1);
    }

    @Test
    void everyPartOfAMultiPolygonIsKeptAndHeightsAreDropped() {
        read(collection("""
                {"type": "MultiPolygon", "coordinates":
                 [[[[0, 0, 7], [1, 0, 7], [1, 1, 7], [0, 0, 7]]], [[[5, 5], [6, 5], [6, 6], [5, 5]]]]}
                """));
        assertThat(features.getFirst().polygons()).hasSize(2);
        assertThat(features.getFirst().polygons().getFirst().getFirst()).containsExactly(0, 0, 1, 0, 1, 1, 0, 0);
    }

    @Test
    void pointsLinesCollectionsAndNothingAreCountedAsIgnored() {
        String geometries = """
                {"type": "Point", "coordinates": [1, 2]}|{"type": "MultiLineString", "coordinates": [[[1, 2], [3, 4]]]}|null
                |{"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [1, 2]}]}
                |{"type": "Polygon", "coordinates": []}|{"type": "Polygon", "coordinates": [[[1, 1], [2, 2], [1, 1]]]}
                """;
        long ignored = 0;
        for (String geometry : geometries.split("\\|")) {
            ignored += read(collection(geometry)).ignored();
        }
        assertThat(ignored).isEqualTo(6);
        assertThat(features).isEmpty();
    }

    @Test
    void aBritishNationalGridMemberIsHonoured() {
        read("""
                {"type": "FeatureCollection",
                 "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::27700"}},
                 "features": [{"type": "Feature", "id": 7, "properties": null, "geometry": {"type": "Polygon",
                 "coordinates": [[[422242.186, 433818.701], [422342, 433818], [422342, 433918]]]}}]}
                """);
        double[] ring = features.getFirst().polygons().getFirst().getFirst();
        assertThat(ring[0]).isCloseTo(-1.66379168, within(6e-5));
        assertThat(ring[1]).isCloseTo(53.80021520, within(4e-5));
        assertThat(features.getFirst().properties()).containsEntry("id", "7");
    }

    @Test
    void metresWithoutTheirSystemAreRefusedWithAHint() {
        assertThatThrownBy(() -> read(collection("""
                {"type": "Polygon", "coordinates": [[[422242.5, 433818.5], [422342, 433818], [422342, 433918]]]}
                """))).isInstanceOf(RefusedException.class)
                .hasMessage("The point 422242.5, 433818.5 is no longitude and latitude;"
                        + " it looks like British National Grid, but the file does not say so.");
    }

    @Test
    void pointsOffTheEarthAreRefused() {
        assertThatThrownBy(() -> read(collection("""
                {"type": "Polygon", "coordinates": [[[-1, 54], [-1, 95], [0, 55], [-1, 54]]]}
                """))).isInstanceOf(RefusedException.class)
                .hasMessage("The point -1.0, 95.0 is no longitude and latitude.");
    }

    @Test
    void anotherCoordinateSystemIsRefusedByName() {
        assertThatThrownBy(() -> read("""
                {"crs": {"properties": {"name": "EPSG:3857"}}, "features": []}
                """)).isInstanceOf(RefusedException.class).hasMessageContaining("EPSG:3857");
    }

    @Test
    void aSystemNamedAfterTheFeaturesIsRefusedWhenItChangesThem() {
        assertThatThrownBy(() -> read("""
                {"features": [], "crs": {"properties": {"name": "EPSG:27700"}}}
                """)).isInstanceOf(RefusedException.class).hasMessageContaining("crs first");
        assertThat(read("""
                {"features": [], "crs": {"properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}}
                """)).isEqualTo(new Tally(0, 0));
    }

    @Test
    void everyTruncationIsRefusedInPlainWords() {
        String text = SQUARE.strip();
        for (int length = 0; length < text.length(); length++) {
            String cut = text.substring(0, length);
            assertThatThrownBy(() -> read(cut)).as(cut)
                    .isInstanceOf(RefusedException.class)
                    .message()
                    .doesNotContain("Exception", "JsonToken");
        }
    }

    @Test
    void whatIsNoFeatureCollectionIsRefused() {
        for (String text : List.of("[]", "7", "{\"type\": \"Topology\"}", "{\"features\": {}}", "{\"features\": [1]}",
                "area,count\nE01,2")) {
            assertThatThrownBy(() -> read(text)).as(text).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void coordinatesThatAreNoPolygonAreRefused() {
        for (String coordinates : List.of("[1, 2]", "[[1, 2]]", "[[[1, 2], [[1, 2]]]]", "[[[1, \"x\"]]]", "[[[1]]]",
                "[[[[1, 2], [2, 2], [2, 3]]]]")) {
            assertThatThrownBy(() -> read(collection("{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}")))
                    .as(coordinates)
                    .isInstanceOf(RefusedException.class);
        }
    }
}
