package org.trigpoint.intake.spatial;

import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the polygon shapes of one shapefile beside the rows of its .dbf, one record at a time, after the "ESRI Shapefile
/// Technical Description" of July 1998.
final class ShapefileReader {
    private static final int HEADER = 100;
    private static final int FILE_CODE = 9994;
    private static final int POLYGON = 5;
    private static final int POLYGON_Z = 15;
    private static final int POLYGON_M = 25;

    private final ShapefileParts parts;
    private final String shp;
    private final TallyingSink sink;

    ShapefileReader(ShapefileParts parts, String shp, TallyingSink sink) {
        this.parts = parts;
        this.shp = shp;
        this.sink = sink;
    }

    void read() throws IOException {
        String dbf = parts.beside(shp, ".dbf");
        if (dbf == null) {
            throw new RefusedException(shp + " has no .dbf beside it, which holds the area codes and names.");
        }
        try (InputStream shapes = parts.open(shp); DbfRows rows = new DbfRows(parts.open(dbf))) {
            ByteBuffer header = ByteBuffer.wrap(shapes.readNBytes(HEADER));
            if (header.capacity() < HEADER || header.getInt(0) != FILE_CODE) {
                throw damaged("it does not begin like one");
            }
            readShapes(shapes, rows, new Outlines(system(header)));
        }
    }

    private ReferenceSystem system(ByteBuffer header) throws IOException {
        String prj = parts.beside(shp, ".prj");
        if (prj != null) {
            try (InputStream text = parts.open(prj)) {
                return ReferenceSystem.described(new String(text.readNBytes(1 << 16), StandardCharsets.UTF_8));
            }
        }
        header.order(ByteOrder.LITTLE_ENDIAN);
        if (Math.abs(header.getDouble(36)) <= 180 && Math.abs(header.getDouble(44)) <= 90) {
            return ReferenceSystem.DEGREES;
        }
        throw new RefusedException(shp + " has no .prj beside it, so its coordinate system is not known. Add the .prj,"
                + " or save the boundaries as GeoJSON.");
    }

    private void readShapes(InputStream shapes, DbfRows rows, Outlines outlines) throws IOException {
        while (true) {
            byte[] head = shapes.readNBytes(8);
            if (head.length == 0) {
                return;
            }
            Map<String, String> properties = rows.next();
            List<List<double[]>> raw = grouped(content(head, shapes));
            if (properties == null) {
                sink.ignore();
            } else {
                sink.accept(properties, outlines.polygons(raw));
            }
        }
    }

    private ByteBuffer content(byte[] head, InputStream shapes) throws IOException {
        int bytes = head.length < 8 ? -1 : ByteBuffer.wrap(head).getInt(4) * 2;
        if (bytes < 4) {
            throw damaged("it is cut short or damaged");
        }
        if (bytes / 16 > Outlines.MOST_POINTS) {
            throw Outlines.tooManyPoints();
        }
        byte[] content = shapes.readNBytes(bytes);
        if (content.length < bytes) {
            throw damaged("it is cut short");
        }
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    private List<List<double[]>> grouped(ByteBuffer content) {
        int type = content.getInt(0);
        if (type != POLYGON && type != POLYGON_Z && type != POLYGON_M) {
            return List.of();
        }
        if (content.capacity() < 44) {
            throw damaged("a shape in it is too short");
        }
        long ringCount = content.getInt(36);
        long pointCount = content.getInt(40);
        long pointsAt = 44 + 4 * ringCount;
        if (ringCount < 0 || pointCount < 0 || pointsAt + 16 * pointCount > content.capacity()) {
            throw damaged("a shape in it claims more points than it has");
        }
        return Outlines.grouped(rings(content, (int) ringCount, (int) pointCount));
    }

    private List<double[]> rings(ByteBuffer content, int ringCount, int pointCount) {
        List<double[]> rings = new ArrayList<>();
        for (int ring = 0; ring < ringCount; ring++) {
            int from = content.getInt(44 + 4 * ring);
            int to = ring + 1 < ringCount ? content.getInt(44 + 4 * (ring + 1)) : pointCount;
            if (from < 0 || to < from || to > pointCount) {
                throw damaged("the rings of a shape in it are out of order");
            }
            double[] points = new double[2 * (to - from)];
            for (int i = 0; i < points.length; i++) {
                points[i] = content.getDouble(44 + 4 * ringCount + 16 * from + 8 * i);
            }
            if (points.length > 0) {
                rings.add(points);
            }
        }
        return rings;
    }

    private RefusedException damaged(String how) {
        return new RefusedException(shp + " is no readable shapefile: " + how + ".");
    }
}
