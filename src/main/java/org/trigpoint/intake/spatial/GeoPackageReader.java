package org.trigpoint.intake.spatial;

import org.sqlite.SQLiteConfig;
import org.trigpoint.model.RefusedException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the feature tables of a GeoPackage, which is a SQLite file, without ever writing to it.
final class GeoPackageReader {
    private static final String LAYERS = """
            SELECT c.table_name, c.column_name, s.organization, s.organization_coordsys_id
            FROM gpkg_geometry_columns c
            JOIN gpkg_contents t ON t.table_name = c.table_name AND t.data_type = 'features'
            LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = c.srs_id
            ORDER BY c.table_name
            """;

    private final TallyingSink sink;

    private record Layer(String table, String column, String system) {}

    GeoPackageReader(TallyingSink sink) {
        this.sink = sink;
    }

    void read(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        // immutable: a package on a read-only disc opens even when it was left in write-ahead mode
        String address = "jdbc:sqlite:" + file.toUri() + "?mode=ro&immutable=1";
        try (Connection connection = config.createConnection(address);
                Statement statement = connection.createStatement()) {
            for (Layer layer : layers(statement)) {
                readLayer(statement, layer);
            }
        }
    }

    private static List<Layer> layers(Statement statement) throws SQLException {
        List<Layer> layers = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(LAYERS)) {
            while (rows.next()) {
                layers.add(
                        new Layer(rows.getString(1), rows.getString(2), rows.getString(3) + ":" + rows.getString(4)));
            }
        }
        if (layers.isEmpty()) {
            throw new RefusedException("The GeoPackage holds no feature tables.");
        }
        return layers;
    }

    private void readLayer(Statement statement, Layer layer) throws SQLException {
        Outlines outlines = new Outlines(ReferenceSystem.named(layer.system()));
        String table = '"' + layer.table().replace("\"", "\"\"") + '"'; // a name cannot be bound
        try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
            int shape = row.findColumn(layer.column());
            while (row.next()) {
                byte[] blob = row.getBytes(shape);
                List<List<double[]>> raw = blob == null ? List.of() : WellKnownBinary.polygons(blob);
                sink.accept(properties(row, shape), outlines.polygons(raw));
            }
        }
    }

    private static Map<String, String> properties(ResultSet row, int shape) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            boolean readable = column != shape && !(row.getObject(column) instanceof byte[]);
            String value = readable ? row.getString(column) : null;
            if (value != null && !value.isBlank()) {
                values.put(row.getMetaData().getColumnName(column), value.strip());
            }
        }
        return values;
    }
}
