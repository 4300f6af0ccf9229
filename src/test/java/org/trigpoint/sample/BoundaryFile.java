package org.trigpoint.sample;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes the outlines of the areas as GeoJSON, in the manner of the statisticians' boundary files.
final class BoundaryFile {
    private static final String NATIONAL_GRID = "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000"
            + " +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs";
    private static final String WGS84 = "+proj=longlat +datum=WGS84 +no_defs";

    private final CoordinateTransform toDegrees;

    private BoundaryFile() {
        CRSFactory systems = new CRSFactory();
        toDegrees = new CoordinateTransformFactory().createTransform(
                systems.createFromParameters("National Grid", NATIONAL_GRID),
                systems.createFromParameters("WGS84", WGS84));
    }

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
        ProjCoordinate result = new ProjCoordinate();
        toDegrees.transform(new ProjCoordinate(point.easting(), point.northing()), result);
        return String.format(Locale.ROOT, "[ %.6f, %.6f ]", result.x, result.y);
    }
}
