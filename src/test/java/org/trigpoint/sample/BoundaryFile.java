package org.trigpoint.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the outlines of the areas as GeoJSON, in the manner of the statisticians' boundary files.
final class BoundaryFile {
    private final Degrees degrees = new Degrees();

    private BoundaryFile() {}

    static void write(Path file, Borough borough) throws IOException {
        BoundaryFile boundaries = new BoundaryFile();
        String features = borough.areas().stream().map(boundaries::feature).collect(Collectors.joining(",\n"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                {
                "type": "FeatureCollection",
                "name": "%s",
                "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:OGC:1.3:CRS84" } },
                "features": [
                %s
                ]
                }
                """.formatted(Borough.AUTHORITY_CODE, features));
    }

    private String feature(SampleArea area) {
        List<Point> ring = new ArrayList<>(area.outline().corners());
        ring.add(ring.getFirst());
        return """
                { "type": "Feature", "properties": { "LSOA11CD": "%s", "LSOA11NM": "%s", "LAD12CD": "%s", "LAD12NM": "%s" }, \
                "geometry": { "type": "Polygon", "coordinates": [ [ %s ] ] } }"""
                .formatted(area.district().code(), area.district().name(), Borough.AUTHORITY_CODE, District.BOROUGH,
                        ring.stream().map(this::degrees).collect(Collectors.joining(", ")));
    }

    private String degrees(Point point) {
        Degrees.Place place = degrees.of(point);
        return "[ %s, %s ]".formatted(place.longitude(), place.latitude());
    }
}
