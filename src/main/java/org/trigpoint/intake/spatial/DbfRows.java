package org.trigpoint.intake.spatial;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rows of a dBASE table, one after another.
final class DbfRows implements Closeable {
    private static final int FIELD_BYTES = 32;
    private static final byte LAST_FIELD = 0x0D;
    private static final byte DELETED = '*';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final List<Field> fields = new ArrayList<>();
    private final int rowBytes;

    private record Field(String name, int from, int length) {}

    DbfRows(InputStream in) throws IOException {
        this.in = in;
        ByteBuffer header = ByteBuffer.wrap(in.readNBytes(FIELD_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        if (header.capacity() < FIELD_BYTES) {
            throw damaged();
        }
        int headerBytes = Short.toUnsignedInt(header.getShort(8));
        rowBytes = Short.toUnsignedInt(header.getShort(10));
        readFields(ByteBuffer.wrap(in.readNBytes(Math.max(0, headerBytes - FIELD_BYTES))));
        if (fields.isEmpty() || rowBytes < 1) {
            throw damaged();
        }
    }

    private void readFields(ByteBuffer descriptors) {
        int from = 1; // the first byte of a row says whether it is deleted
        for (int at = 0; at + FIELD_BYTES <= descriptors.capacity()
                && descriptors.get(at) != LAST_FIELD; at += FIELD_BYTES) {
            byte[] name = new byte[11];
            descriptors.get(at, name);
            int length = Byte.toUnsignedInt(descriptors.get(at + 16));
            String text = new String(name, StandardCharsets.ISO_8859_1);
            int end = text.indexOf('\0');
            fields.add(new Field((end < 0 ? text : text.substring(0, end)).strip(), from, length));
            from += length;
        }
        if (from > rowBytes) {
            throw damaged();
        }
    }

    /// The next row without its empty values; `null` when it is marked as deleted.
    ///
    /// @throws RefusedException when there is no further row
    @Nullable
    Map<String, String> next() throws IOException {
        byte[] row = in.readNBytes(rowBytes);
        if (row.length < rowBytes) {
            throw new RefusedException("The .dbf has fewer rows than the .shp has shapes.");
        }
        if (row[0] == DELETED) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : fields) {
            String value = text(ByteBuffer.wrap(row, field.from(), field.length()));
            if (!value.isEmpty()) {
                values.put(field.name(), value);
            }
        }
        return values;
    }

    /// The declared code page is often wrong; text that is valid UTF-8 hardly ever is anything else.
    private static String text(ByteBuffer bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException e) {
            text = WINDOWS.decode(bytes).toString();
        }
        return text.replace('\0', ' ').strip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static RefusedException damaged() {
        return new RefusedException("The .dbf of the shapefile is no readable table.");
    }
}
