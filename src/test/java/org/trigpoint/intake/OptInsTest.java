package org.trigpoint.intake;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.intake.check.DateOrder;
import org.trigpoint.model.Incident;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// What is read otherwise only because the analyst asks for it.
class OptInsTest {
    private static final List<String> HEADINGS = List.of("Crime number", "Offence group", "Date committed", "Beat",
            "MO notes");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hiddenSheetsRowsAndColumnsAreReadWhenAskedFor(String format) throws IOException {
        Path file = folder.resolve("crime." + format);
        try (Workbook workbook = workbook(format); OutputStream out = Files.newOutputStream(file)) {
            workbook.getSheetAt(0).setColumnHidden(3, true);
            workbook.getSheetAt(0).getRow(2).setZeroHeight(true);
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        Heard plain = Heard.of(file);
        assertThat(plain.table().entries).hasSize(1);
        assertThat(plain.table().head.extraColumns()).doesNotContain("beat");

        Heard all = Heard.of(file, ReadOptions.DEFAULT.with(ReadOptions.Wish.HIDDEN));
        assertThat(all.refusals).isEmpty();
        assertThat(all.tables).hasSize(2);
        assertThat(all.tables.getFirst().entries).hasSize(2);
        assertThat(all.tables.getFirst().head.extraColumns()).contains("beat");
    }

    @Test
    void freeTextIsKeptOnlyWhenAskedFor() throws IOException {
        Path file = folder.resolve("crime.xlsx");
        try (Workbook workbook = workbook("xlsx"); OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        assertThat(Heard.of(file).tables.getFirst().head.extraColumns()).doesNotContain("MO notes");
        Heard kept = Heard.of(file, ReadOptions.DEFAULT.with(ReadOptions.Wish.FREE_TEXT));
        assertThat(kept.tables.getFirst().head.extraColumns()).contains("MO notes");
    }

    @Test
    void anEncodingThatIsAskedForIsBelieved() throws IOException {
        Path file = folder.resolve("crime.csv");
        Files.writeString(file, "Crime number,Offence group,Date committed,Ward\n1,Robbery,01/02/2013,Café\n",
                Charset.forName("IBM850"));
        Heard heard = Heard.of(file, ReadOptions.DEFAULT.in(Charset.forName("IBM850")));
        assertThat(EntryLine.of(heard.table().entries.getFirst())).contains("Café");
        assertThat(heard.table().notes).anyMatch(note -> note.contains("IBM850"));
        assertThat(EntryLine.of(Heard.of(file).table().entries.getFirst())).doesNotContain("Café");
    }

    @Test
    void theOrderOfDatesMayBeConfirmed() throws IOException {
        Path file = Files.writeString(folder.resolve("crime.csv"),
                "Crime number,Offence group,Date committed\n1,Robbery,03/02/2013\n2,Robbery,04/02/2013\n");
        assertThat(Heard.of(file).table().notes).anyMatch(note -> note.contains("dd/MM/yyyy"));
        Heard american = Heard.of(file, ReadOptions.DEFAULT.with(DateOrder.MONTH_FIRST));
        assertThat(((Incident) american.table().entries.getFirst()).when().day()).isEqualTo(LocalDate.of(2013, 3, 2));
        Heard confirmed = Heard.of(file, ReadOptions.DEFAULT.with(DateOrder.DAY_FIRST));
        assertThat(confirmed.table().notes).noneMatch(note -> note.contains("dd/MM/yyyy"));
    }

    @Test
    void aLockedWorkbookOpensWithItsPasswordAlone() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem(); Workbook workbook = workbook("xlsx")) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("opensesame");
            try (OutputStream out = encryptor.getDataStream(container)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        checkLocked(file);
    }

    @Test
    void anOldLockedWorkbookOpensWithItsPasswordAlone() throws IOException {
        Path file = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("opensesame");
        try (Workbook workbook = workbook("xls"); OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        checkLocked(file);
    }

    private static void checkLocked(Path file) {
        assertThat(Heard.of(file).refusals).singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("protected by a password"));
        assertThat(Heard.of(file, ReadOptions.DEFAULT.with(new Password("guess"))).refusals).singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("another password"));
        Heard open = Heard.of(file, ReadOptions.DEFAULT.with(new Password("opensesame")));
        assertThat(open.refusals).isEmpty();
        assertThat(open.tables.getFirst().entries).hasSize(2);
        assertThat(new Password("opensesame")).hasToString("a password");
    }

    private static Workbook workbook(String format) {
        Workbook workbook = format.equals("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook();
        fill(workbook.createSheet("Crime"));
        fill(workbook.createSheet("More"));
        return workbook;
    }

    private static void fill(Sheet sheet) {
        write(sheet.createRow(0), HEADINGS);
        write(sheet.createRow(1), List.of("1", "Robbery", "01/02/2013", "A1", "by foot"));
        write(sheet.createRow(2), List.of("2", "Burglary", "02/02/2013", "A2", "window"));
    }

    private static void write(Row row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            row.createCell(i).setCellValue(values.get(i));
        }
    }
}
