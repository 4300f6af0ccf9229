package org.trigpoint.intake;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/// Broken workbooks of Excel before 2007, and their containers.
final class HostileOldWorkbooks {
    private static final int BLOCK = 512;
    private static final int FIRST_TABLE = 0x4c;
    private static final int LAST_OF_CHAIN = -2;

    static void addTo(HostileSet set) throws IOException {
        old(set);
        early(set);
    }

    private static void old(HostileSet set) throws IOException {
        byte[] whole = oldWorkbook();
        for (int eighths = 1; eighths < 8; eighths++) {
            set.put("an old workbook cut to " + eighths + " eighths", Arrays.copyOf(whole, whole.length * eighths / 8));
        }
        for (int seed = 1; seed <= 12; seed++) {
            byte[] damaged = whole.clone();
            Random random = new Random(seed);
            for (int i = 0; i < 40; i++) {
                damaged[512 + random.nextInt(damaged.length - 512)] = (byte) random.nextInt(256);
            }
            set.put("an old workbook with wrong bytes, " + seed, damaged);
        }
        set.put("an old workbook with a cell outside the sheet", withColumn(whole, 0xe020));
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            set.put("an old workbook with a password", oldWorkbook());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        set.put("a container of something else", container("WordDocument"));
        set.put("a workbook of Excel 95 without records", container("Book"));
        set.put("a workbook that is empty", container("Workbook"));
        set.put("a workbook of Excel 4 that ends at once", new byte[]{9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0});
    }

    private static void early(HostileSet set) throws IOException {
        for (int version = 2; version <= 5; version++) {
            byte[] whole = EarlyWorkbook.crimes(version).bytes();
            set.put("an early workbook cut short, " + version, Arrays.copyOf(whole, whole.length * 2 / 3));
            for (int seed = 1; seed <= 6; seed++) {
                byte[] damaged = whole.clone();
                Random random = new Random(seed);
                for (int i = 0; i < 8; i++) {
                    damaged[10 + random.nextInt(damaged.length - 10)] = (byte) random.nextInt(256);
                }
                set.put("an early workbook with wrong bytes, " + version + " " + seed, damaged);
            }
        }
        set.put("an early workbook whose chain of blocks breaks off", broken(container("Book")));
        set.put("an early workbook with a password",
                new EarlyWorkbook(5).globals().record(0x2f, new int[]{1, 2}).contained());
        set.put("an early workbook that goes backwards",
                new EarlyWorkbook(4).sheet()
                        .text(9, 0, "Crime no")
                        .text(3, 0, "x")
                        .end()
                        .bytes());
        set.put("an early workbook of newer records", new EarlyWorkbook(5).record(0x809, new int[]{0x600, 5, 0, 0})
                .end()
                .contained());
    }

    /// The workbook with the column of its first cell of text replaced: the record's number and length, row, column.
    private static byte[] withColumn(byte[] workbook, int column) {
        byte[] changed = workbook.clone();
        for (int i = 0; i < changed.length - 8; i++) {
            if (changed[i] == (byte) 0xfd && changed[i + 1] == 0 && changed[i + 2] == 10 && changed[i + 3] == 0) {
                changed[i + 6] = (byte) column;
                changed[i + 7] = (byte) (column >> 8);
                return changed;
            }
        }
        throw new IllegalStateException("no cell of text");
    }

    /// A container whose first chain of blocks ends with its first block: the table of the chains lies in the block that the
    /// header names.
    private static byte[] broken(byte[] container) {
        ByteBuffer bytes = ByteBuffer.wrap(container.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int table = BLOCK * (bytes.getInt(FIRST_TABLE) + 1);
        for (int block = 0; block < BLOCK / 4; block++) {
            if (bytes.getInt(table + 4 * block) == block + 1) {
                bytes.putInt(table + 4 * block, LAST_OF_CHAIN);
                return bytes.array();
            }
        }
        throw new IllegalStateException("no chain of two blocks");
    }

    private static byte[] container(String entry) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("S");
            for (int i = 0; i < 500; i++) {
                sheet.createRow(i).createCell(0).setCellValue("Crime no " + i);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
