package org.trigpoint.intake;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/// Writes the records of workbooks of Excel 2 to 95.
final class EarlyWorkbook {
    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int GLOBALS = 5;
    private static final int SHEET = 0x10;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int version;

    EarlyWorkbook(int version) {
        this.version = version;
    }

    /// A record of numbers of two bytes, then bytes.
    EarlyWorkbook record(int id, int[] numbers, byte... rest) {
        ByteBuffer record = ByteBuffer.allocate(4 + numbers.length * 2 + rest.length).order(ByteOrder.LITTLE_ENDIAN);
        record.putShort((short) id).putShort((short) (numbers.length * 2 + rest.length));
        for (int number : numbers) {
            record.putShort((short) number);
        }
        bytes.writeBytes(record.put(rest).array());
        return this;
    }

    EarlyWorkbook globals() {
        return record(0x809, new int[]{0x500, GLOBALS, 0, 0});
    }

    EarlyWorkbook sheet() {
        return version == 5
                ? record(0x809, new int[]{0x500, SHEET, 0, 0})
                : record(new int[]{0x09, 0x209, 0x409}[version - 2], version == 2
                        ? new int[]{2, SHEET}
                        : new int[]{version, SHEET, 0});
    }

    /// The name of a sheet of Excel 95.
    ///
    /// @param hidden 1 for a hidden sheet
    EarlyWorkbook name(String name, int position, int hidden) {
        byte[] text = name.getBytes(WINDOWS);
        byte[] rest = new byte[1 + text.length];
        rest[0] = (byte) text.length;
        System.arraycopy(text, 0, rest, 1, text.length);
        return record(0x85, new int[]{position, 0, hidden}, rest);
    }

    /// A number format, and a cell style that uses it.
    EarlyWorkbook format(int number, String pattern) {
        byte[] text = pattern.getBytes(WINDOWS);
        byte[] rest = new byte[1 + text.length];
        rest[0] = (byte) text.length;
        System.arraycopy(text, 0, rest, 1, text.length);
        if (version <= 3) {
            return record(0x1e, new int[0], rest);
        }
        return record(0x41e, new int[]{number}, rest);
    }

    EarlyWorkbook style(int format) {
        return switch (version) {
            case 2 -> record(0x43, new int[0], (byte) 0, (byte) 0, (byte) format, (byte) 0);
            case 3 -> record(0x243, new int[0], (byte) 0, (byte) format, (byte) 0, (byte) 0);
            case 4 -> record(0x443, new int[0], (byte) 0, (byte) format, (byte) 0, (byte) 0);
            default -> record(0xe0, new int[]{0, format, 0, 0, 0, 0, 0, 0});
        };
    }

    EarlyWorkbook text(int row, int column, String words) {
        byte[] text = words.getBytes(WINDOWS);
        if (version == 2) {
            byte[] rest = new byte[4 + text.length];
            rest[3] = (byte) text.length;
            System.arraycopy(text, 0, rest, 4, text.length);
            return record(0x04, new int[]{row, column}, rest);
        }
        return record(0x204, new int[]{row, column, 0, text.length}, text);
    }

    EarlyWorkbook number(int row, int column, int style, double number) {
        byte[] eight = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(number).array();
        if (version == 2) {
            byte[] rest = new byte[11];
            rest[0] = (byte) style;
            System.arraycopy(eight, 0, rest, 3, 8);
            return record(0x03, new int[]{row, column}, rest);
        }
        return record(0x203, new int[]{row, column, style}, eight);
    }

    EarlyWorkbook end() {
        return record(0x0a, new int[0]);
    }

    int size() {
        return bytes.size();
    }

    /// The records alone, as Excel 2 to 4 save them.
    byte[] bytes() {
        return bytes.toByteArray();
    }

    /// The records in the container of Excel 5 and 95.
    byte[] contained() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(bytes.toByteArray()), "Book");
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /// A small table of crimes with a date in every row.
    static EarlyWorkbook crimes(int version) {
        EarlyWorkbook book = new EarlyWorkbook(version);
        if (version == 5) {
            book.globals().name("Crime", 0, 0).format(164, "dd/mm/yyyy").style(0).style(164).end();
        }
        book.sheet();
        if (version < 5) {
            book.format(0, "General").format(1, "dd/mm/yyyy").style(0).style(1);
        }
        return book.text(0, 0, "Crime no")
                .text(0, 1, "Offence")
                .text(0, 2, "Offence date")
                .text(0, 3, "Outcome")
                .text(1, 0, "A1")
                .text(1, 1, "Robbery")
                .number(1, 2, 1, 41_012)
                .text(1, 3, "R\u00e9solu \u2013 \u00a35")
                .end();
    }
}
