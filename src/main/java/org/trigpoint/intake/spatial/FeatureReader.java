package org.trigpoint.intake.spatial;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/// Reads outlines of areas from the files that carry them. Polygons and multi-polygons are handed on one by one in the
/// file's order, in WGS84 degrees; everything else is counted and passed over. Whatever was handed on before a
/// [RefusedException] belongs to a broken file: throw it away. No state, safe for use by several threads; an exception
/// thrown by the receiver passes through.
public final class FeatureReader {
    private static final long TOPOJSON_BYTES = 256L << 20;

    private FeatureReader() {}

    /// A GeoJSON FeatureCollection (RFC 7946), in degrees unless an older `crs` member names EPSG:27700. Memory does not
    /// grow with the file.
    ///
    /// @param in is not closed
    /// @throws RefusedException when malformed, cut short, in another coordinate system or out of range
    public static Tally geoJson(InputStream in, Consumer<Feature> sink) {
        TallyingSink tallying = new TallyingSink(sink);
        try (JsonParser parser = new JsonFactory().createParser(in).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
            new GeoJsonReader(parser, tallying).read();
        } catch (IOException e) {
            throw unreadable("GeoJSON", e);
        }
        return tallying.tally();
    }

    /// A TopoJSON topology of at most 256 MB, quantised or not. It is held in memory, since arcs are shared.
    ///
    /// @param in is not closed
    /// @throws RefusedException as for GeoJSON
    public static Tally topoJson(InputStream in, Consumer<Feature> sink) {
        TallyingSink tallying = new TallyingSink(sink);
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxDocumentLength(TOPOJSON_BYTES).build())
                .build();
        try (JsonParser parser = new ObjectMapper(factory).createParser(in)
                .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
            new TopoJsonReader(parser, tallying).read();
        } catch (IOException e) {
            throw unreadable("TopoJSON", e);
        }
        return tallying.tally();
    }

    /// The polygon shapefiles in a zip or a folder, or the one whose .shp is given. Memory does not grow with the file.
    ///
    /// @throws RefusedException when there is none, its .dbf is missing, its .prj names a system other than degrees or the
    ///     British National Grid, or a part is damaged or cut short
    public static Tally shapefile(Path place, Consumer<Feature> sink) {
        Tally tally = new Tally(0, 0);
        try (ShapefileParts parts = ShapefileParts.of(place)) {
            List<String> shapefiles = parts.shapefiles();
            if (shapefiles.isEmpty()) {
                throw new RefusedException("There is no .shp in " + place.getFileName() + ".");
            }
            for (String shp : shapefiles) {
                TallyingSink tallying = new TallyingSink(sink);
                new ShapefileReader(parts, shp, tallying).read();
                tally = tally.plus(tallying.tally());
            }
        } catch (IOException e) {
            throw new RefusedException("The shapefile in " + place.getFileName() + " cannot be read.", e);
        }
        return tally;
    }

    /// All feature tables of a GeoPackage in degrees or on the British National Grid. Memory does not grow with the file.
    ///
    /// @throws RefusedException when it is no GeoPackage, holds no features, or is damaged
    public static Tally geoPackage(Path file, Consumer<Feature> sink) {
        TallyingSink tallying = new TallyingSink(sink);
        try {
            new GeoPackageReader(tallying).read(file);
        } catch (SQLException e) {
            throw new RefusedException(file.getFileName() + " is no readable GeoPackage.", e);
        }
        return tallying.tally();
    }

    private static RefusedException unreadable(String format, IOException cause) {
        if (cause instanceof JsonProcessingException fault && fault.getLocation() != null) {
            return new RefusedException(
                    "The " + format + " is malformed, cut short or too large: reading stopped at line "
                            + fault.getLocation().getLineNr() + ", column " + fault.getLocation().getColumnNr() + ".",
                    cause);
        }
        return new RefusedException("The " + format + " cannot be read.", cause);
    }
}
