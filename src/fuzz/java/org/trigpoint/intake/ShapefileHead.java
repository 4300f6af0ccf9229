package org.trigpoint.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The parts of the smallest shapefile: one square with one code.
final class ShapefileHead {
    private static final int SIGNATURE = 9994;
    private static final int VERSION = 1000;
    private static final int POLYGON = 5;
    private static final int HEAD_BYTES = 100;
    private static final double[] CORNERS = {0, 51, 0, 52, 1, 52, 1, 51, 0, 51};

    /// The head of the file of shapes.
    static final byte[] SHP = head();
    /// The one record of shapes.
    static final byte[] SQUARE = square();
    /// The file of attributes.
    static final byte[] ATTRIBUTES = attributes();

    private ShapefileHead() {}

    private static byte[] head() {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
        head.putInt(0, SIGNATURE).putInt(24, (HEAD_BYTES + 136) / 2);
        head.order(ByteOrder.LITTLE_ENDIAN).putInt(28, VERSION).putInt(32, POLYGON);
        head.position(36);
        head.putDouble(0).putDouble(51).putDouble(1).putDouble(52);
        return head.array();
    }

    private static byte[] square() {
        int length = 44 + 4 + 8 * CORNERS.length;
        ByteBuffer record = ByteBuffer.allocate(8 + length).putInt(1).putInt(length / 2);
        record.order(ByteOrder.LITTLE_ENDIAN).putInt(POLYGON).putDouble(0).putDouble(51).putDouble(1).putDouble(52);
        record.putInt(1).putInt(CORNERS.length / 2).putInt(0);
        for (double corner : CORNERS) {
            record.putDouble(corner);
        }
        return record.array();
    }

    private static byte[] attributes() {
        ByteBuffer table = ByteBuffer.allocate(32 + 32 + 1 + 10 + 1).order(ByteOrder.LITTLE_ENDIAN);
        table.put((byte) 3).put(new byte[3]).putInt(1).putShort((short) 65).putShort((short) 10);
        table.position(32);
        table.put("LSOA21CD".getBytes(StandardCharsets.US_ASCII));
        table.put(43, (byte) 'C').put(48, (byte) 9);
        table.put(64, (byte) 13).put(65, (byte) ' ');
        table.position(66);
        table.put("E01000001".getBytes(StandardCharsets.US_ASCII)).put((byte) 26);
        return table.array();
    }
}
