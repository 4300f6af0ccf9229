package org.trigpoint.report;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.w3c.dom.Document;

import javax.xml.parsers.DocumentBuilderFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads a workbook with fastexcel, and its parts as XML.
final class ExcelFile {
    private final Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
    private final Map<String, String> visibility = new LinkedHashMap<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    ExcelFile(byte[] bytes) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes),
                new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), cells(sheet));
                visibility.put(sheet.getName(), sheet.getVisibility().name());
            }
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    List<String> sheetNames() {
        return List.copyOf(sheets.keySet());
    }

    Map<String, String> visibility() {
        return visibility;
    }

    List<List<Cell>> sheet(String name) {
        return sheets.getOrDefault(name, List.of());
    }

    List<Cell> allCells() {
        return sheets.values().stream().flatMap(List::stream).flatMap(List::stream).toList();
    }

    /// The parts whose names match, as XML.
    List<Document> parts(String pattern) throws Exception {
        List<Document> documents = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().matches(pattern)) {
                documents.add(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part.getValue())));
            }
        }
        return documents;
    }

    /// What a person sees in the cell.
    static String shown(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        return new DataFormatter(Locale.UK).formatRawCellContents(cell.asNumber().doubleValue(), cell.getDataFormatId(),
                cell.getDataFormatString());
    }

    private static List<List<Cell>> cells(Sheet sheet) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
            while (rows.size() < row.getRowNum() - 1) {
                rows.add(List.of());
            }
            rows.add(row.stream().toList());
        }
        return rows;
    }
}
