package org.trigpoint.sample;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A plain reader of the committed files, apart from the program's own and from what wrote them. A row is a map from
/// heading to text; an empty cell is the empty text, and Excel's dates are in the order of ISO 8601.
final class SampleFile {
    static final Path FOLDER = Path.of("sample-data");

    private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]*)");

    private SampleFile() {}

    static List<Map<String, String>> crime(String year) throws IOException {
        return excel("police/Northmoor Police recorded crime " + year + ".xlsx", "Crime " + year, "Crime Number");
    }

    /// The rows under the line that starts with the heading, without rows of nothing.
    static List<Map<String, String>> csv(String path, String charset, String heading) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        String text = Files.readString(FOLDER.resolve(path), Charset.forName(charset)).replace("\uFEFF", "");
        for (String line : text.split("\r\n")) {
            lines.add(fields(line));
        }
        return rows(lines, heading);
    }

    static List<Map<String, String>> excel(String path, String sheet, String heading) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(FOLDER.resolve(path).toFile(), "", true)) {
            return rows(lines(workbook.getSheet(sheet)), heading);
        }
    }

    private static List<Map<String, String>> rows(List<List<String>> lines, String heading) {
        int at = 0;
        while (!lines.get(at).getFirst().equals(heading)) {
            at++;
        }
        List<String> headings = lines.get(at);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(at + 1, lines.size())) {
            if (!line.stream().allMatch(String::isEmpty) && !line.getFirst().startsWith("Note")) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < headings.size(); i++) {
                    row.put(headings.get(i), i < line.size() ? line.get(i) : "");
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        for (int at = 0; at <= line.length(); at = field.end() + 1) {
            field.region(at, line.length());
            if (!field.lookingAt()) {
                throw new IllegalArgumentException("not comma-separated: " + line);
            }
            fields.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
        }
        return fields;
    }

    private static List<List<String>> lines(Sheet sheet) {
        List<List<String>> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < Math.max(1, row.getLastCellNum()); i++) {
                Cell cell = row.getCell(i);
                cells.add(cell == null ? "" : text(cell));
            }
            lines.add(cells);
        }
        return lines;
    }

    private static String text(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        if (!DateUtil.isCellDateFormatted(cell)) {
            return Double.toString(cell.getNumericCellValue());
        }
        return cell.getNumericCellValue() < 1
                ? cell.getLocalDateTimeCellValue().toLocalTime().toString()
                : cell.getLocalDateTimeCellValue().toLocalDate().toString();
    }
}
