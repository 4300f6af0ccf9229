package org.trigpoint.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The borough holds together: one look-up, one population and one outline for each area, and no gap between them.
class SampleAreasTest {
    private static final List<String> THE_FOUR = List.of("Central South", "Station Road", "Bank Foot", "Canal Street");

    private static Map<String, Polygon> outlines;
    private static List<Map<String, String>> lookup;
    private static List<Map<String, String>> population;

    @BeforeAll
    static void read() throws IOException {
        lookup = SampleFile.csv("areas/Calderbrook LSOA look-up.csv", "UTF-8", "LSOA11CD");
        population = SampleFile.csv("areas/Calderbrook population mid-2012.csv", "UTF-8", "LSOA11CD");
        outlines = new LinkedHashMap<>();
        JsonNode features = new ObjectMapper()
                .readTree(SampleFile.FOLDER.resolve("areas/Calderbrook LSOA boundaries 2011.geojson").toFile())
                .get("features");
        for (JsonNode feature : features) {
            outlines.put(feature.get("properties").get("LSOA11CD").asText(), polygon(feature.get("geometry")));
        }
    }

    private static Polygon polygon(JsonNode geometry) {
        List<Coordinate> ring = new ArrayList<>();
        geometry.get("coordinates")
                .get(0)
                .forEach(c -> ring.add(new Coordinate(c.get(0).asDouble(), c.get(1).asDouble())));
        return new GeometryFactory().createPolygon(ring.toArray(Coordinate[]::new));
    }

    @Test
    void thereAre65AreasIn16WardsAnd4Localities() {
        assertThat(lookup).hasSize(65);
        assertThat(lookup.stream().map(row -> row.get("WD12CD")).distinct()).hasSize(16);
        assertThat(lookup.stream().map(row -> row.get("Locality")).distinct()).hasSize(4);
        assertThat(lookup.stream().map(row -> row.get("MSOA11CD")).distinct()).hasSize(15);
    }

    @Test
    void everyFileKnowsTheSameAreas() throws IOException {
        List<String> codes = codes(lookup, "LSOA11CD");

        assertThat(codes(population, "LSOA11CD")).isEqualTo(codes);
        assertThat(outlines.keySet()).containsExactlyElementsOf(codes);
        assertThat(
                codes(SampleFile.csv("areas/Calderbrook households 2011.csv", "windows-1252", "LSOA11CD"), "LSOA11CD"))
                .isEqualTo(codes);
        assertThat(codes(SampleFile.excel("areas/Calderbrook deprivation 2010.xlsx", "Deprivation 2010",
                "LSOA code (2011)"), "LSOA code (2011)")).isEqualTo(codes);
        assertThat(codes).isSorted().allMatch(code -> code.matches("E019000\\d\\d"));
    }

    @Test
    void theFourLocationsHold6Point3PerCentOfThePeople() {
        List<String> four = theFour();
        int all = population.stream().mapToInt(SampleAreasTest::people).sum();
        int inTheFour = population.stream()
                .filter(row -> four.contains(row.get("LSOA11CD")))
                .mapToInt(SampleAreasTest::people)
                .sum();

        assertThat(all).isEqualTo(105_248);
        assertThat(inTheFour).isEqualTo(6631);
        assertThat(100.0 * inTheFour / all).isCloseTo(6.3, within(0.05));
        assertThat(four).containsExactlyInAnyOrder("E01900013", "E01900014", "E01900041", "E01900059");
    }

    @Test
    void theFourLocationsAdjoin() {
        List<String> four = theFour();
        Set<String> reached = new HashSet<>(List.of(four.getFirst()));
        for (int step = 0; step < four.size(); step++) {
            four.stream()
                    .filter(code -> reached.stream().anyMatch(other -> shareASide(code, other)))
                    .toList()
                    .forEach(reached::add);
        }

        assertThat(reached).containsExactlyInAnyOrderElementsOf(four);
    }

    @Test
    void theOutlinesTileTheBoroughWithoutGaps() {
        Geometry borough = UnaryUnionOp.union(outlines.values());

        assertThat(borough).isInstanceOf(Polygon.class);
        assertThat(((Polygon) borough).getNumInteriorRing()).isZero();
        double sum = outlines.values().stream().mapToDouble(Polygon::getArea).sum();
        assertThat(sum).isCloseTo(borough.getArea(), within(1e-12));
        assertThat(outlines.values()).allMatch(Polygon::isValid);
        assertThat(outlines.values()).allMatch(p -> p.getNumPoints() > 20 && p.getNumPoints() <= 61);
    }

    @Test
    void populationsAreWrittenAsOfficesWriteThem() {
        assertThat(population).allMatch(row -> row.get("Population mid-2012").matches("\\d,\\d{3}"));
    }

    private static boolean shareASide(String code, String other) {
        return !code.equals(other) && outlines.get(code).intersection(outlines.get(other)).getLength() > 0;
    }

    private static List<String> theFour() {
        return lookup.stream()
                .filter(row -> THE_FOUR.contains(row.get("Local name")))
                .map(row -> row.get("LSOA11CD"))
                .toList();
    }

    private static int people(Map<String, String> row) {
        return Integer.parseInt(row.get("Population mid-2012").replace(",", ""));
    }

    private static List<String> codes(List<Map<String, String>> rows, String heading) {
        return rows.stream().map(row -> row.get(heading)).toList();
    }
}
