package org.trigpoint.intake;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Broken files and files made to break a reader, by what is wrong with them. All are made here, none is anybody's.
final class HostileSet {
    private static final int BLOCK = 512;
    private static final int FIRST_TABLE = 0x4c;
    private static final int LAST_OF_CHAIN = -2;

    private static final String HEAD = "Crime no,Offence,Offence date\n";
    private static final String GOOD = "A1,Robbery,13/04/2012\n";
    private static final String SHEET_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    private static final String STRINGS_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static Map<String, byte[]> files() throws IOException {
        HostileSet set = new HostileSet();
        set.texts();
        set.workbooks();
        set.oldWorkbooks();
        set.openDocuments();
        set.archives();
        set.pages();
        set.maps();
        return set.files;
    }

    private void texts() {
        put("nothing", "");
        put("only a byte order mark", "\ufeff");
        put("only line ends", "\n\r\n\n\r");
        put("zeros", "\0".repeat(5000));
        put("zeros after the headings", HEAD + "\0\0\0,\0,\0\n");
        put("a quote never closed", HEAD + "\"A1,Robbery,13/04/2012\n" + GOOD.repeat(1000));
        put("a quote never closed in a long file", HEAD + "\"" + GOOD.repeat(1_000_000));
        put("a million quotes", HEAD + "\"".repeat(1_000_000) + "\n");
        put("one endless line", HEAD + "x".repeat(20_000_000));
        put("twenty thousand columns", "a,".repeat(20_000) + "\n");
        put("sixteen thousand columns of one heading", "Offence date,".repeat(16_000) + "\n" + "1,".repeat(16_000));
        put("formulas", HEAD + "=cmd|'/c calc'!A0,\"=HYPERLINK(\"\"http://x\"\")\",13/04/2012\n");
        put("digits for a date", HEAD + "A1,Robbery," + "1".repeat(100_000) + "\n");
        put("separators for a date", HEAD + "A1,Robbery," + "/".repeat(40) + "\n");
        put("a number of many digits", "LSOA code,Population\nE01000001," + "9".repeat(5000) + "\n");
        put("a coordinate without end",
                "Crime no,Offence,Offence date,Longitude,Latitude\nA,Robbery,13/04/2012,1e308,-1e308\n");
        put("a heading of a million letters", "Crime no,Offence,Offence date," + "h".repeat(1_000_000) + "\n" + GOOD);
        files.put("an odd byte of UTF-16",
                Arrays.copyOf(("\ufeff" + HEAD + GOOD).getBytes(StandardCharsets.UTF_16LE), 101));
        files.put("half a pair of UTF-16", ("\ufeff" + HEAD + "\ud83d," + GOOD).getBytes(StandardCharsets.UTF_16BE));
        files.put("UTF-8 cut within a letter",
                Arrays.copyOf((HEAD + "\u00e9").getBytes(StandardCharsets.UTF_8), HEAD.length() + 1));
        files.put("no sense at all", random(100_000));
    }

    private void workbooks() throws IOException {
        byte[] whole = workbook();
        put("a workbook cut short", Arrays.copyOf(whole, whole.length * 2 / 3));
        byte[] flipped = whole.clone();
        for (int i = 200; i < flipped.length - 2000; i += 37) {
            flipped[i] ^= 0x55;
        }
        put("a workbook with wrong bytes", flipped);
        put("a workbook without a workbook", zip("[Content_Types].xml", "<Types/>"));
        put("a workbook that is binary", zip("[Content_Types].xml", "<Types/>", "_rels/.rels",
                "<r><Relationship Id='1' Type='x/officeDocument' Target='xl/workbook.bin'/></r>", "xl/workbook.bin",
                "x"));
        sheet("no rows", "<worksheet><sheetData/></worksheet>");
        sheet("an empty part", "");
        sheet("XML cut within a row", "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Crime no");
        sheet("rows that go backwards",
                "<worksheet><sheetData><row r='9'/><row r='3'><c><v>1</v></c></row><row r='3'/></sheetData>"
                        + "</worksheet>");
        sheet("addresses that are none",
                "<worksheet><sheetData><row r='x'><c r='ZZZZ1'><v>1</v></c><c r='1A'><v>2</v></c>"
                        + "<c r='XFE1'><v>2</v></c></row></sheetData></worksheet>");
        sheet("rows without end",
                "<worksheet><sheetData><row r='99999999999'><c><v>1</v></c></row></sheetData></worksheet>");
        sheet("numbers that are none",
                "<worksheet><sheetData><row><c><v>1e999</v></c><c><v>NaN</v></c><c t='b'><v>x</v></c>"
                        + "<c t='d'><v>2012-13-45</v></c><c t='s'><v>77</v></c><c t='s'><v>-1</v></c><c s='9999'><v>1</v></c></row>"
                        + "</sheetData></worksheet>");
        sheet("columns hidden without end",
                "<worksheet><cols><col min='-5' max='99999999' hidden='1'/></cols><sheetData/></worksheet>");
        sheet("deep nesting", "<worksheet>" + "<a>".repeat(200_000));
        sheet("a document type", "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet>&a;</worksheet>");
        sheet("a sheet of blanks without end", "<worksheet>" + " ".repeat(150_000_000) + "</worksheet>");
        sheet("a cell of many letters",
                "<worksheet><sheetData><row><c t='str'><v>" + "x".repeat(5_000_000) + "</v></c></row></sheetData>"
                        + "</worksheet>");
        put("shared strings without end", zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml",
                "<workbook><sheets><sheet name='S' id='r1'/></sheets></workbook>", "xl/_rels/workbook.xml.rels",
                "<r><Relationship Id='r1' Type='" + SHEET_TYPE + "' Target='s.xml'/><Relationship Id='r2' Type='"
                        + STRINGS_TYPE
                        + "' Target='t.xml'/></r>",
                "xl/s.xml", "<worksheet/>", "xl/t.xml", "<sst>" + "<si><t>x</t></si>".repeat(4_000_000) + "</sst>"));
        put("a sheet outside the workbook", zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml",
                "<workbook><sheets><sheet name='S' id='r1'/><sheet/></sheets></workbook>", "xl/_rels/workbook.xml.rels",
                "<r><Relationship Id='r1' Type='" + SHEET_TYPE + "' Target='../../../../etc/passwd'/></r>"));
        put("a link to elsewhere", zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml",
                "<workbook><sheets><sheet name='S' id='r1'/></sheets></workbook>", "xl/_rels/workbook.xml.rels",
                "<r><Relationship Id='r1' Type='" + SHEET_TYPE
                        + "' TargetMode='External' Target='http://example.org/'/></r>"));
    }

    private void oldWorkbooks() throws IOException {
        byte[] whole = oldWorkbook();
        for (int eighths = 1; eighths < 8; eighths++) {
            put("an old workbook cut to " + eighths + " eighths", Arrays.copyOf(whole, whole.length * eighths / 8));
        }
        for (int seed = 1; seed <= 12; seed++) {
            byte[] damaged = whole.clone();
            Random random = new Random(seed);
            for (int i = 0; i < 40; i++) {
                damaged[512 + random.nextInt(damaged.length - 512)] = (byte) random.nextInt(256);
            }
            put("an old workbook with wrong bytes, " + seed, damaged);
        }
        put("an old workbook with a cell outside the sheet", withColumn(whole, 0xe020));
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            put("an old workbook with a password", oldWorkbook());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        put("a container of something else", container("WordDocument"));
        put("a workbook of Excel 95 without records", container("Book"));
        put("a workbook that is empty", container("Workbook"));
        files.put("a workbook of Excel 4 that ends at once", new byte[]{9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0});
        earlyWorkbooks();
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

    private void earlyWorkbooks() throws IOException {
        for (int version = 2; version <= 5; version++) {
            byte[] whole = EarlyWorkbook.crimes(version).bytes();
            put("an early workbook cut short, " + version, Arrays.copyOf(whole, whole.length * 2 / 3));
            for (int seed = 1; seed <= 6; seed++) {
                byte[] damaged = whole.clone();
                Random random = new Random(seed);
                for (int i = 0; i < 8; i++) {
                    damaged[10 + random.nextInt(damaged.length - 10)] = (byte) random.nextInt(256);
                }
                put("an early workbook with wrong bytes, " + version + " " + seed, damaged);
            }
        }
        put("an early workbook whose chain of blocks breaks off", broken(container("Book")));
        put("an early workbook with a password",
                new EarlyWorkbook(5).globals().record(0x2f, new int[]{1, 2}).contained());
        put("an early workbook that goes backwards",
                new EarlyWorkbook(4).sheet()
                        .text(9, 0, "Crime no")
                        .text(3, 0, "x")
                        .end()
                        .bytes());
        put("an early workbook of newer records", new EarlyWorkbook(5).record(0x809, new int[]{0x600, 5, 0, 0})
                .end()
                .contained());
    }

    private void openDocuments() throws IOException {
        put("a spreadsheet of nothing", zip("content.xml", ""));
        put("a spreadsheet cut short",
                zip("content.xml", "<document><spreadsheet><table name='a'><table-row><table-cell>"));
        put("spans without end",
                zip("content.xml", "<document><spreadsheet><table><table-column number-columns-repeated='999999999'/>"
                        + "<table-row number-rows-repeated='999999999'><table-cell number-columns-repeated='999999999' value-type='float' "
                        + "value='1'/></table-row></table></spreadsheet></document>"));
        put("values that are none",
                zip("content.xml", "<document><spreadsheet><table><table-row><table-cell value-type='date' "
                        + "date-value='x'/><table-cell value-type='time' time-value='x'/><table-cell value-type='float' value='x'/>"
                        + "<table-cell value-type='float' value='1e999'/></table-row></table></spreadsheet></document>"));
    }

    private void archives() throws IOException {
        put("an archive of folders", zip("a/", "", "b/", ""));
        put("an archive that climbs out", zip("../../x.csv", HEAD + GOOD, "/etc/y.csv", HEAD + GOOD));
        put("an archive of a bomb", zip("x.csv", HEAD + ",,\n".repeat(50_000_000)));
        byte[] secret = zip("x.csv", HEAD + GOOD);
        // The flag of an encrypted entry, in the entry itself and in the archive's directory.
        secret[6] |= 1;
        secret[new String(secret, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 8] |= 1;
        put("an archive with a password", secret);
        byte[] twice = zip("x.csv", HEAD + GOOD, "y.csv", HEAD + GOOD);
        String bytes = new String(twice, StandardCharsets.ISO_8859_1).replace("y.csv", "x.csv");
        files.put("an archive of two files of one name", bytes.getBytes(StandardCharsets.ISO_8859_1));
        byte[] wrong = zip("x.csv", HEAD + GOOD.repeat(10_000));
        for (int i = 60; i < 90; i++) {
            wrong[i] = 0;
        }
        put("an archive with wrong bytes", wrong);
    }

    private void pages() {
        put("a page without tables", "<html><body>Hello</body></html>");
        put("a page of open tags",
                "<html><table><tr><td>Crime no<td>Offence<td>Offence date<tr><td>A<td>Robbery<td>13/04/2012");
        put("tables within tables", "<html>" + "<table><tr><td>".repeat(100_000));
        put("cells without end",
                "<html><table><tr><td colspan='9999999' rowspan='9999999'>x" + "<td colspan=9999>".repeat(100));
        put("a tag without end", "<html><table " + "x".repeat(3_000_000));
        put("a comment without end", "<html><!-- " + "x".repeat(3_000_000));
        put("references that are none", "<html><table><tr><td>&#99999999;&#xFFFFFF;&nonsense;&amp</td></tr></table>");
    }

    private void maps() {
        put("a map cut short", "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{");
        put("a map of brackets", "{\"type\":\"FeatureCollection\",\"features\":" + "[".repeat(200_000));
        put("a map without outlines", "{\"type\":\"FeatureCollection\",\"features\":[]}");
        put("a topology cut short", "{\"type\":\"Topology\",\"objects\":{");
    }

    private void sheet(String name, String xml) throws IOException {
        put("a sheet: " + name, zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml",
                "<workbook><sheets><sheet name='S' id='r1'/></sheets></workbook>", "xl/_rels/workbook.xml.rels",
                "<r><Relationship Id='r1' Type='" + SHEET_TYPE + "' Target='s.xml'/></r>", "xl/s.xml", xml));
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, byte[] bytes) {
        files.put(name, bytes);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] zip(String... content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < content.length; i += 2) {
                zip.putNextEntry(new ZipEntry(content[i]));
                zip.write(content[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] container(String entry) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("S").createRow(0).createCell(0).setCellValue("Crime no");
            workbook.write(bytes);
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
