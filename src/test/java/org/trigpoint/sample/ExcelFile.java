package org.trigpoint.sample;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// Writes tables as the sheets of an Excel workbook, with dates and times as Excel keeps them. The same tables make the
/// same bytes.
final class ExcelFile {
    private static final Instant SAVED = Instant.parse("2013-04-15T09:30:00Z");
    private static final int COLUMN_WIDTH = 18 * 256;

    private final Workbook workbook;
    private final CellStyle bold;
    private final CellStyle date;
    private final CellStyle time;

    private ExcelFile(Workbook workbook) {
        this.workbook = workbook;
        Font font = workbook.createFont();
        font.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(font);
        date = format("dd/mm/yyyy");
        time = format("hh:mm");
    }

    static void writeXlsx(Path file, List<Table> tables) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var properties = workbook.getProperties().getCoreProperties();
            properties.setCreator(Borough.FORCE);
            properties.setCreated(Optional.of(Date.from(SAVED)));
            properties.setModified(Optional.of(Date.from(SAVED)));
            Files.createDirectories(file.getParent());
            Files.write(file, FixedZip.of(bytes(workbook, tables), SAVED));
        }
    }

    /// The binary format of Excel 97 to 2003.
    static void writeXls(Path file, List<Table> tables) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(workbook, tables));
        }
    }

    private static byte[] bytes(Workbook workbook, List<Table> tables) throws IOException {
        ExcelFile file = new ExcelFile(workbook);
        tables.forEach(file::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private CellStyle format(String pattern) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        return style;
    }

    private void add(Table table) {
        Sheet sheet = workbook.createSheet(table.name());
        int at = 0;
        for (String title : table.titles()) {
            text(sheet.createRow(at++), 0, title).setCellStyle(bold);
        }
        Row headings = sheet.createRow(at++);
        for (int i = 0; i < table.headings().size(); i++) {
            text(headings, i, table.headings().get(i)).setCellStyle(bold);
            sheet.setColumnWidth(i, COLUMN_WIDTH);
        }
        for (List<@Nullable Object> row : table.rows()) {
            fill(sheet.createRow(at++), row);
        }
        for (String note : table.footnotes()) {
            text(sheet.createRow(at++), 0, note);
        }
    }

    private void fill(Row row, List<@Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i);
            if (value != null) {
                fill(row, i, value);
            }
        }
    }

    private void fill(Row row, int column, Object value) {
        switch (value) {
            case LocalDate day -> {
                Cell cell = row.createCell(column);
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            case LocalTime moment -> {
                Cell cell = row.createCell(column);
                cell.setCellValue(DateUtil.convertTime(moment.toString()));
                cell.setCellStyle(time);
            }
            case Number number -> row.createCell(column).setCellValue(number.doubleValue());
            default -> text(row, column, value.toString());
        }
    }

    private static Cell text(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        return cell;
    }
}
