package org.trigpoint.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One row as SQLite stores it: a header of serial types, then the values (SQLite, "Database File Format", 2.1). Made once
/// and filled again for each row: [#clear], then one `add` a column in the table's order.
final class RowRecord {
    private static final int MOST_COLUMNS = 100;
    private static final int TYPE_OF_TEXT = 13;
    private static final int TYPE_OF_BYTES = 12;
    private static final int TYPE_OF_REAL = 7;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] types = new byte[MOST_COLUMNS];
    private int typesLength;
    private byte[] values = new byte[1 << 10];
    private int valuesLength;

    void clear() {
        typesLength = 0;
        valuesLength = 0;
    }

    void addNull() {
        types[typesLength++] = 0;
    }

    void addInteger(long value) {
        if (value == 0 || value == 1) {
            types[typesLength++] = (byte) (8 + value);
            return;
        }
        int bytes = width(value);
        types[typesLength++] = (byte) (bytes <= 4 ? bytes : bytes == 6 ? 5 : 6);
        room(Long.BYTES);
        // the value's lowest bytes come first once it is moved up to the top
        LONGS.set(values, valuesLength, value << (64 - 8 * bytes));
        valuesLength += bytes;
    }

    void addReal(double value) {
        types[typesLength++] = TYPE_OF_REAL;
        room(Long.BYTES);
        LONGS.set(values, valuesLength, Double.doubleToRawLongBits(value));
        valuesLength += Long.BYTES;
    }

    void addText(String value) {
        addBytes(value.getBytes(StandardCharsets.UTF_8), TYPE_OF_TEXT);
    }

    void addBytes(byte[] value) {
        addBytes(value, TYPE_OF_BYTES);
    }

    private void addBytes(byte[] value, int type) {
        typesLength = Varint.write(2L * value.length + type, types, typesLength);
        room(value.length);
        System.arraycopy(value, 0, values, valuesLength, value.length);
        valuesLength += value.length;
    }

    /// The bytes the whole record takes.
    int size() {
        return headerSize() + valuesLength;
    }

    /// Writes the record and says where it ends.
    int write(byte[] into, int from) {
        int at = Varint.write(headerSize(), into, from);
        System.arraycopy(types, 0, into, at, typesLength);
        at += typesLength;
        System.arraycopy(values, 0, into, at, valuesLength);
        return at + valuesLength;
    }

    /// The header counts its own length, which takes two bytes from 127 serial types on.
    private int headerSize() {
        return typesLength + (typesLength < 127 ? 1 : 2);
    }

    /// The bytes SQLite keeps an integer in: 1, 2, 3, 4, 6 or 8.
    private static int width(long value) {
        int bits = Long.SIZE + 1 - Long.numberOfLeadingZeros(value ^ (value >> 63));
        int bytes = (bits + 7) >> 3;
        return bytes <= 4 ? bytes : bytes <= 6 ? 6 : 8;
    }

    private void room(int bytes) {
        if (valuesLength + bytes > values.length) {
            values = Arrays.copyOf(values, Math.max(2 * values.length, valuesLength + bytes));
        }
    }
}
