package org.trigpoint.intake;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// The same workbook as .xlsx and as .xls, whatever the file is called.
class WorkbooksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void bothFormatsGiveTheSameRows(String format) throws IOException {
        Heard heard = Heard.of(save(format, this::crimes));

        assertThat(heard.table().entries.stream().map(EntryLine::of)).containsExactly(
                "crime | Robbery | 2012-04-13 22:30 to 2012-04-14 | - - no point | Charged | 101 | 3.5, TRUE",
                "crime | Shoplifting | 2012-05-04 | - - no point | - | X2 | -, -");
        assertThat(heard.table().ledger()).isEqualTo(new org.trigpoint.model.Ledger(4, 2, 1, 1, 0));
        assertThat(heard.table().problems).singleElement().satisfies(problem -> {
            assertThat(problem.sheet()).isEqualTo("Crime");
            assertThat(problem.row()).isEqualTo(6);
            assertThat(problem.column()).isEqualTo("Date from");
            assertThat(problem.found()).isEqualTo("soon");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hiddenSheetsRowsAndColumnsAreToldAndLeftOut(String format) throws IOException {
        Heard heard = Heard.of(save(format, workbook -> {
            crimes(workbook);
            Sheet crime = workbook.getSheetAt(0);
            crime.getRow(2).setZeroHeight(true);
            crime.setColumnHidden(7, true);
            workbook.createSheet("Staff").createRow(0).createCell(0).setCellValue("Name");
            workbook.setSheetHidden(1, true);
        }));

        assertThat(heard.table().entries).hasSize(1);
        assertThat(heard.table().head.extraColumns()).containsExactly("Weight");
        assertThat(heard.table().notes).anyMatch(note -> note.contains("1 hidden row was left out"))
                .anyMatch(note -> note.contains("hidden column"));
        assertThat(heard.refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.sheet()).isEqualTo("Staff");
            assertThat(refusal.reason()).contains("hidden");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void onlyTheSheetAskedForIsRead(String format) throws IOException {
        Path file = save(format, workbook -> {
            crimes(workbook);
            workbook.cloneSheet(0);
            workbook.setSheetName(1, "Other");
        });

        assertThat(Heard.of(file).tables).hasSize(2);
        assertThat(Heard.of(file, new ReadOptions(null, "other")).table().head.sheet()).isEqualTo("Other");
        assertThat(Heard.of(file, new ReadOptions(null, "Third")).refusals).singleElement()
                .satisfies(
                        refusal -> assertThat(refusal.reason()).isEqualTo("it has no sheet or table called 'Third'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aTableThatEndsWhereTheFormatEndsIsPossiblyCutOff(String format) throws IOException {
        int last = 65_535;
        Heard heard = Heard.of(save(format, workbook -> {
            Sheet sheet = workbook.createSheet("Crime");
            fill(sheet.createRow(0), List.of("Crime no", "Offence", "Offence date"));
            fill(sheet.createRow(last), List.of("1", "Robbery", "13/04/2012"));
        }));

        assertThat(heard.table().notes).anyMatch(note -> note.contains("possibly cut off"));
        assertThat(heard.table().ledger()).isEqualTo(new org.trigpoint.model.Ledger(last, 1, 0, last - 1, 0));
    }

    /// A date that the workbook counts from 1904, though an extension of the newest Excel has an element of the same name
    /// that says nothing about it; shown with room for a bracket, which is no part of the date.
    @Test
    void daysFrom1904AreFoundBesideExtensions() throws IOException {
        Path file = save("xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("Crime");
            fill(sheet.createRow(0), List.of("Crime no", "Offence", "Offence date"));
            Row row = sheet.createRow(1);
            fill(row, List.of("1", "Robbery"));
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd/mmm/yy_)"));
            row.createCell(2).setCellValue(41_012 - 1462);
            row.getCell(2).setCellStyle(style);
        });
        try (FileSystem zip = FileSystems.newFileSystem(file, Map.of("zipinfo-time", "false"))) {
            Path part = zip.getPath("xl/workbook.xml");
            String xml = Files.readString(part).replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"true\"/>");
            Files.writeString(part, xml.replace("</workbook>", "<extLst><ext><x14:workbookPr"
                    + " xmlns:x14=\"urn:later\" defaultImageDpi=\"32767\"/></ext></extLst></workbook>"));
        }

        assertThat(Heard.of(file).table().entries.stream().map(EntryLine::of))
                .containsExactly("crime | Robbery | 2012-04-13 | - - no point | - | 1 | ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aFormulaThatGivesNoLettersIsABlankAndNoZero(String format) throws IOException {
        Heard heard = Heard.of(save(format, workbook -> {
            Sheet sheet = workbook.createSheet("Crime");
            fill(sheet.createRow(0), List.of("Crime no", "Offence", "Offence date", "Stolen"));
            Row row = sheet.createRow(1);
            fill(row, List.of("1", "Robbery", "13/04/2012"));
            row.createCell(3).setCellFormula("IF(1>2,1,\"\")");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(3));
        }));

        assertThat(heard.table().entries.stream().map(EntryLine::of))
                .containsExactly("crime | Robbery | 2012-04-13 | - - no point | - | 1 | -");
    }

    private interface Maker {
        void make(Workbook workbook);
    }

    private Path save(String format, Maker maker) throws IOException {
        // The name lies about the format: content decides.
        Path file = folder.resolve(format.equals("xls") ? "crime.xlsx" : "crime.xls");
        try (Workbook workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            maker.make(workbook);
            workbook.write(out);
        }
        return file;
    }

    private void crimes(Workbook workbook) {
        Sheet sheet = workbook.createSheet("Crime");
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        CellStyle time = workbook.createCellStyle();
        time.setDataFormat(workbook.createDataFormat().getFormat("hh:mm"));
        sheet.createRow(0).createCell(1).setCellValue("Recorded crime");
        fill(sheet.createRow(1),
                List.of("Crime no", "Offence", "Date from", "Time from", "Date to", "Outcome", "Weight", "Flag"));
        Row first = sheet.createRow(2);
        first.createCell(0).setCellValue(101);
        first.createCell(1).setCellValue("Robbery");
        date(first.createCell(2), LocalDateTime.of(2012, 4, 13, 0, 0), date);
        Cell clock = first.createCell(3);
        clock.setCellValue(22.5 / 24);
        clock.setCellStyle(time);
        date(first.createCell(4), LocalDateTime.of(2012, 4, 14, 0, 0), date);
        first.createCell(5).setCellFormula("CONCATENATE(\"Char\",\"ged\")");
        first.createCell(6).setCellFormula("7/2");
        first.createCell(7).setCellValue(true);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        Row second = sheet.createRow(4);
        fill(second, List.of("X2", "Shoplifting", "04/05/2012"));
        fill(sheet.createRow(5), List.of("X3", "Robbery", "soon"));
    }

    private static void date(Cell cell, LocalDateTime moment, CellStyle style) {
        cell.setCellValue(moment);
        cell.setCellStyle(style);
    }

    private static void fill(Row row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            row.createCell(i).setCellValue(values.get(i));
        }
    }
}
