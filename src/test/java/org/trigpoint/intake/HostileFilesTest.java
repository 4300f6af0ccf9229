package org.trigpoint.intake;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Files that are broken, or made to break a reader: each is refused in plain words.
class HostileFilesTest {
    private static final String CRIME = "Crime No,Offence,Offence date\nA1,Robbery,13/04/2012\n";
    @TempDir
    Path folder;

    @Test
    void anEmptyFile() throws IOException {
        assertRefused(file("x.csv", new byte[0]), "it is empty");
    }

    @Test
    void aMissingFile() {
        assertRefused(folder.resolve("none.csv"), "it is not there or cannot be opened");
    }

    @Test
    void bytesWithoutMeaning() throws IOException {
        byte[] bytes = new byte[10_000];
        new java.util.Random(7).nextBytes(bytes);
        assertRefused(file("x.xlsx", bytes), "no kind of file that can be read");
    }

    @Test
    void otherKindsOfFile() throws IOException {
        assertRefused(file("x.csv", text("%PDF-1.7 …")), "it is a PDF");
        assertRefused(file("y.csv", new byte[]{0x1f, (byte) 0x8b, 8, 0}), "gzip");
        assertRefused(file("z.csv", new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}), "a picture");
        assertRefused(file("w.csv", text("<?xml version='1.0'?><a/>")), "it is XML");
        assertRefused(file("v.csv", text("{\"a\": 1}")), "it is JSON");
    }

    @Test
    void aWorkbookCutShort() throws IOException {
        byte[] whole = workbook();
        assertRefused(file("x.xlsx", Arrays.copyOf(whole, whole.length / 2)), "damaged or cut short");
    }

    @Test
    void anOldWorkbookCutShort() throws IOException {
        byte[] whole = oldWorkbook();
        for (int part = 1; part < 8; part++) {
            Heard heard = Heard.of(file(part + ".xls", Arrays.copyOf(whole, whole.length * part / 8)));
            assertThat(heard.refusals).as("%d eighths", part).hasSize(1);
        }
    }

    @Test
    void workbooksWithAPassword() throws Exception {
        assertRefused(file("x.xlsx", encrypted()), "protected by a password");
    }

    @Test
    void aZipWithAPassword() throws IOException {
        Path file = zip("x.zip", "crime.csv", CRIME);
        byte[] bytes = Files.readAllBytes(file);
        // The flag of an encrypted entry, in the entry itself and in the archive's directory.
        bytes[6] |= 1;
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 8] |= 1;
        assertRefused(file("y.zip", bytes), "it is a zip with a password; unpack it with the password first");
    }

    @Test
    void openDocumentsWithAPassword() throws IOException {
        String data = "<manifest:manifest xmlns:manifest='m'><manifest:file-entry><manifest:encryption-data/>"
                + "</manifest:file-entry></manifest:manifest>";
        assertRefused(zip("x.ods", "mimetype", "a", "content.xml", "?", "META-INF/manifest.xml", data),
                "it is a spreadsheet locked by a password; open it and save a copy without one");
        assertRefused(zip("y.ods", "mimetype", "a", "encrypted-package", "?", "META-INF/manifest.xml", data),
                "it is a spreadsheet locked by a password; open it and save a copy without one");
    }

    @Test
    void aWorkbookWhoseXmlIsNone() throws IOException {
        Path file = zip("x.xlsx", "[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook><sheets><sheet");
        assertRefused(file, "it is damaged");
    }

    @Test
    void entitiesAreNotExpandedAndNothingIsFetched() throws IOException {
        String laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
                + "<workbook><sheets><sheet name=\"&b;&c;\"/></sheets></workbook>";
        assertRefused(zip("x.xlsx", "[Content_Types].xml", "<Types/>", "xl/workbook.xml", laughs),
                "it holds XML definitions");
    }

    @Test
    void aBombOfZeros() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("crime.csv"));
            byte[] block = text("Crime No,Offence,Offence date\n" + ",,\n".repeat(100_000));
            for (int i = 0; i < 1000; i++) {
                zip.write(block);
            }
        }
        Heard heard = Heard.of(file("x.zip", bytes.toByteArray()));
        assertThat(heard.tables.stream().filter(table -> table.failure.isEmpty())).isEmpty();
    }

    @Test
    void aZipWithinAZipWithinAZip() throws IOException {
        Path inner = zip("c.zip", "crime.csv", CRIME);
        Path middle = zip("b.zip", "c.zip", Files.readAllBytes(inner));
        Path outer = zip("a.zip", "b.zip", Files.readAllBytes(middle));
        assertRefused(outer, "a zip within a zip within a zip");
        assertThat(Heard.of(middle).table().head.file()).isEqualTo("b.zip/c.zip/crime.csv");
    }

    @Test
    void anEmptyZipAndOneWithoutTables() throws IOException {
        assertRefused(zip("x.zip"), "it holds no files");
        assertRefused(zip("y.zip", "__MACOSX/._crime.csv", "x", ".DS_Store", "x"), "it holds no files");
    }

    @Test
    void nothingIsLeftBehindInTheTemporaryFolder() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = folders(temporary);
        Heard.of(zip("b.zip", "c.xlsx", workbook()));
        assertThat(folders(temporary)).isEqualTo(before);
    }

    private static long folders(Path temporary) throws IOException {
        try (var files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("trigpoint")).count();
        }
    }

    @Test
    void aSheetWithOneCellFarAway() throws IOException {
        String sheet = "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c>"
                + "</row></sheetData></worksheet>";
        Heard heard = Heard.of(sheet("far.xlsx", sheet));
        assertThat(heard.refusals).singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("no known table"));
    }

    @Test
    void cancellingTellsTheReceiverAndStops() throws IOException {
        Path file = file("x.csv", text(CRIME + "A2,Robbery,13/04/2012\n".repeat(200_000)));
        Heard heard = new Heard();
        Progress impatient = new Progress() {
            private int asked;

            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                asked++;
                return asked > 3;
            }
        };
        assertThatThrownBy(() -> Intake.shipped().read(file, ReadOptions.DEFAULT, heard, impatient))
                .isInstanceOf(CancelledException.class);
        assertThat(heard.table().failure).isNotEmpty();
        assertThat(heard.table().ledgers).isEmpty();
    }

    private static void assertRefused(Path file, String reason) {
        Heard heard = Heard.of(file);
        assertThat(heard.tables).isEmpty();
        assertThat(heard.refusals).singleElement().satisfies(refusal -> assertThat(refusal.reason()).contains(reason));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// @param content names and contents in turn
    private Path zip(String name, Object... content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < content.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) content[i]));
                zip.write(content[i + 1] instanceof byte[] bytes ? bytes : text((String) content[i + 1]));
            }
        }
        return file;
    }

    private Path sheet(String name, String xml) throws IOException {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
        return zip(name, "[Content_Types].xml", "<Types/>", "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"S\" r:id=\"r1\" xmlns:r=\"r\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"" + type
                        + "\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml", xml);
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("S").createRow(0).createCell(0).setCellValue("Crime No");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("S");
            for (int i = 0; i < 500; i++) {
                sheet.createRow(i).createCell(0).setCellValue("Crime No " + i);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encrypted() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container);
                    InputStream in = new java.io.ByteArrayInputStream(
                            workbook())) {
                in.transferTo(out);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
