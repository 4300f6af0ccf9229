package org.trigpoint.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/// A GeoPackage of one ward, in as few bytes as it takes.
final class SmallGeoPackage {
    private static final List<String> TABLES = List.of(
            "CREATE TABLE gpkg_spatial_ref_sys (srs_id, organization, organization_coordsys_id)",
            "CREATE TABLE gpkg_contents (table_name, data_type)",
            "CREATE TABLE gpkg_geometry_columns (table_name, column_name, srs_id)",
            "CREATE TABLE w (fid INTEGER PRIMARY KEY, g BLOB, WD25CD)",
            "INSERT INTO gpkg_spatial_ref_sys VALUES (4326, 'EPSG', 4326)",
            "INSERT INTO gpkg_contents VALUES ('w', 'features')",
            "INSERT INTO gpkg_geometry_columns VALUES ('w', 'g', 4326)");

    private static final int SHAPE = 400;
    private static final byte[] ROOM = "room".repeat(SHAPE / 4).getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WITH_ROOM = withRoom();

    private SmallGeoPackage() {}

    /// The bytes of the file with this shape in it, cut or filled with zeros to [#SHAPE] bytes: the room for it is found once,
    /// since making a database takes longer than reading it.
    static byte[] of(byte[] shape) {
        byte[] bytes = WITH_ROOM.clone();
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(new String(ROOM, StandardCharsets.ISO_8859_1));
        System.arraycopy(Arrays.copyOf(shape, SHAPE), 0, bytes, at, SHAPE);
        return bytes;
    }

    private static byte[] withRoom() {
        try {
            Path file = Files.createTempFile("seed", ".gpkg");
            try {
                write(file, ROOM);
                return Files.readAllBytes(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, byte[] shape) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : TABLES) {
                statement.execute(sql);
            }
            try (PreparedStatement insert = connection
                    .prepareStatement("INSERT INTO w (g, WD25CD) VALUES (?, 'E05010458')")) {
                insert.setBytes(1, shape);
                insert.execute();
            }
        }
    }

    /// A triangle in London: the head of a GeoPackage's shape, then a polygon of one ring.
    static byte[] triangle() {
        ByteBuffer bytes = ByteBuffer.allocate(8 + 13 + 4 * 16).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[]{'G', 'P', 0, 1}).putInt(4326);
        bytes.put((byte) 1).putInt(3).putInt(1).putInt(4);
        for (double degree : new double[]{0, 51, .1, 51, .1, 51.1, 0, 51}) {
            bytes.putDouble(degree);
        }
        return bytes.array();
    }
}
