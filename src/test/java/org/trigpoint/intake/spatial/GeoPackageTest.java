package org.trigpoint.intake.spatial;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// The shapes are written by another library, JTS.
class GeoPackageTest {
    private static final GeometryFactory JTS = new GeometryFactory();

    private final List<Feature> features = new ArrayList<>();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anEmptyPackage() throws SQLException {
        file = folder.resolve("ward boundaries #1 50%.gpkg");
        update("CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER)");
        update("CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT)");
        update("CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER)");
        update("INSERT INTO gpkg_spatial_ref_sys VALUES (4326, 'EPSG', 4326), (27700, 'EPSG', 27700), (1, 'NONE', 0)");
        update("CREATE TABLE \"wards \"\"x\"\"\" (fid INTEGER PRIMARY KEY, geom BLOB, WD25CD TEXT, n REAL, photo BLOB)");
    }

    private void layer(int system) throws SQLException {
        update("INSERT INTO gpkg_contents VALUES ('wards \"x\"', 'features'), ('notes', 'attributes')");
        update("INSERT INTO gpkg_geometry_columns VALUES ('wards \"x\"', 'geom', " + system + ")");
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = open(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private void ward(byte[] blob) throws SQLException {
        String sql = "INSERT INTO \"wards \"\"x\"\"\" (geom, WD25CD, n, photo) VALUES (?, 'E05010458', 1.5, x'00')";
        try (Connection connection = open(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, blob);
            statement.executeUpdate();
        }
    }

    private static byte[] blob(Geometry geometry, int dimensions, int order, int envelope) {
        byte[] shape = new WKBWriter(dimensions, order).write(geometry);
        int envelopeBytes = new int[]{0, 32, 48, 48, 64}[envelope];
        return ByteBuffer.allocate(8 + envelopeBytes + shape.length)
                .put(new byte[]{'G', 'P', 0, (byte) (envelope << 1)})
                .position(8 + envelopeBytes)
                .put(shape)
                .array();
    }

    private static Polygon square(double x, double y, double side) {
        return JTS.createPolygon(new Coordinate[]{new Coordinate(x, y, 9), new Coordinate(x, y + side, 9),
            new Coordinate(x + side, y + side, 9), new Coordinate(x + side, y, 9), new Coordinate(x, y, 9)});
    }

    @Test
    void polygonsAreReadWhateverTheirByteOrderEnvelopeAndHeights() throws SQLException {
        layer(4326);
        ward(blob(square(-1, 54, 1), 2, ByteOrderValues.LITTLE_ENDIAN, 1));
        ward(blob(square(-1, 54, 1), 2, ByteOrderValues.BIG_ENDIAN, 0));
        ward(blob(square(-1, 54, 1), 3, ByteOrderValues.LITTLE_ENDIAN, 2));
        assertThat(FeatureReader.geoPackage(file, features::add)).isEqualTo(new Tally(3, 0));
        assertThat(features).allSatisfy(feature -> assertThat(feature.polygons().getFirst().getFirst())
                .containsExactly(-1, 54, 0, 54, 0, 55, -1, 55, -1, 54));
        assertThat(features.getFirst().properties()).isEqualTo(Map.of("fid", "1", "WD25CD", "E05010458", "n", "1.5"));
    }

    @Test
    void multiPolygonsKeepEveryPartAndHole() throws SQLException {
        layer(4326);
        Polygon holed = JTS.createPolygon(square(0, 0, 4).getExteriorRing(),
                new org.locationtech.jts.geom.LinearRing[]{square(1, 1, 1).getExteriorRing()});
        ward(blob(JTS.createMultiPolygon(new Polygon[]{holed, square(8, 8, 1)}), 2, ByteOrderValues.BIG_ENDIAN, 0));
        FeatureReader.geoPackage(file, features::add);
        assertThat(features.getFirst().polygons()).extracting(List::size).containsExactly(2, 1);
    }

    @Test
    void gridCoordinatesAreConverted() throws SQLException {
        layer(27700);
        ward(blob(square(422242.186, 433818.701, 100), 2, ByteOrderValues.LITTLE_ENDIAN, 0));
        FeatureReader.geoPackage(file, features::add);
        assertThat(features.getFirst().polygons().getFirst().getFirst()[0]).isCloseTo(-1.66379168, within(6e-5));
    }

    @Test
    void pointsAndMissingShapesAreCounted() throws SQLException {
        layer(4326);
        ward(blob(JTS.createPoint(new Coordinate(1, 2)), 2, ByteOrderValues.LITTLE_ENDIAN, 0));
        update("INSERT INTO \"wards \"\"x\"\"\" (WD25CD) VALUES ('E05010459')");
        assertThat(FeatureReader.geoPackage(file, features::add)).isEqualTo(new Tally(0, 2));
    }

    @Test
    void anUnknownSystemIsRefused() throws SQLException {
        layer(1);
        assertThatThrownBy(() -> FeatureReader.geoPackage(file, features::add)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("NONE:0");
    }

    @Test
    void aPackageWithoutFeaturesIsRefused() {
        assertThatThrownBy(() -> FeatureReader.geoPackage(file, features::add)).isInstanceOf(RefusedException.class)
                .hasMessage("The GeoPackage holds no feature tables.");
    }

    @Test
    void shapesCutShortAreRefused() throws SQLException {
        layer(4326);
        byte[] whole = blob(square(-1, 54, 1), 2, ByteOrderValues.LITTLE_ENDIAN, 1);
        for (int length = 1; length < whole.length; length++) {
            update("DELETE FROM \"wards \"\"x\"\"\"");
            ward(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> FeatureReader.geoPackage(file, features::add)).as("%d bytes", length)
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void otherFilesAreRefusedAndNoneIsMade() throws IOException {
        Path text = Files.writeString(folder.resolve("text.gpkg"), "not a database, but long enough to look at");
        Path missing = folder.resolve("missing.gpkg");
        for (Path other : List.of(text, missing)) {
            assertThatThrownBy(() -> FeatureReader.geoPackage(other, features::add))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("no readable GeoPackage");
        }
        assertThat(missing).doesNotExist();
    }
}
