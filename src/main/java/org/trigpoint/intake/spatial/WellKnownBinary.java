package org.trigpoint.intake.spatial;

import org.trigpoint.model.RefusedException;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// Polygons in well-known binary (OGC 06-103r4, section 8), with the header a GeoPackage puts before it (OGC 12-128r19,
/// section 2.1.3).
final class WellKnownBinary {
    private static final int POLYGON = 3;
    private static final int MULTI_POLYGON = 6;
    /// Set by programs that write the older extended form instead of adding thousands to the type.
    private static final int EXTENDED_HEIGHTS = 0x8000_0000;
    private static final int EXTENDED_MEASURES = 0x4000_0000;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private final ByteBuffer bytes;

    private WellKnownBinary(byte[] blob) {
        bytes = ByteBuffer.wrap(blob);
    }

    /// The polygons of a GeoPackage geometry; none when it is empty or of another type.
    static List<List<double[]>> polygons(byte[] blob) {
        try {
            WellKnownBinary reader = new WellKnownBinary(blob);
            reader.skipHeader();
            return reader.geometry();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new RefusedException("A shape in the GeoPackage is cut short or damaged.", e);
        }
    }

    private void skipHeader() {
        if (bytes.get() != 'G' || bytes.get() != 'P') {
            throw new RefusedException("A shape in the GeoPackage is not written as the standard says.");
        }
        bytes.get(); // version
        int envelope = (bytes.get() >> 1) & 7;
        int skip = 4 + (envelope < ENVELOPE_BYTES.length ? ENVELOPE_BYTES[envelope] : 0);
        bytes.position(bytes.position() + skip);
    }

    private List<List<double[]>> geometry() {
        List<List<double[]>> polygons = new ArrayList<>();
        Kind kind = kind();
        if (kind.type() == POLYGON) {
            polygons.add(rings(kind));
        } else if (kind.type() == MULTI_POLYGON) {
            int count = count(9);
            for (int i = 0; i < count; i++) {
                polygons.add(rings(kind()));
            }
        }
        return polygons;
    }

    private Kind kind() {
        bytes.order(bytes.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int code = bytes.getInt();
        int thousands = (code & 0xFFFF) / 1000;
        boolean heights = (code & EXTENDED_HEIGHTS) != 0 || thousands == 1 || thousands == 3;
        boolean measures = (code & EXTENDED_MEASURES) != 0 || thousands == 2 || thousands == 3;
        return new Kind((code & 0xFFFF) % 1000, 2 + (heights ? 1 : 0) + (measures ? 1 : 0));
    }

    private List<double[]> rings(Kind kind) {
        int ringCount = count(4);
        List<double[]> rings = new ArrayList<>();
        for (int ring = 0; ring < ringCount; ring++) {
            int pointCount = count(8 * kind.dimensions());
            double[] points = new double[2 * pointCount];
            for (int i = 0; i < pointCount; i++) {
                points[2 * i] = bytes.getDouble();
                points[2 * i + 1] = bytes.getDouble();
                bytes.position(bytes.position() + 8 * (kind.dimensions() - 2));
            }
            if (pointCount > 0) {
                rings.add(points);
            }
        }
        return rings;
    }

    /// A count that the bytes left can hold.
    private int count(int bytesEach) {
        int count = bytes.getInt();
        if (count < 0 || (long) count * bytesEach > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        return count;
    }

    private record Kind(int type, int dimensions) {}
}
