package org.trigpoint.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes a table in the format asked for.
final class TableWriter {
    private TableWriter() {}

    static void write(OutputTable table, OutputFormat format, PrintWriter out) {
        switch (format) {
            case csv -> writeCsv(table, out);
            case json -> writeJson(table, out);
            case text -> writeText(table, out);
        }
        out.flush();
    }

    private static void writeCsv(OutputTable table, PrintWriter out) {
        // closing the writer would close standard output
        @SuppressWarnings("resource")
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(table.columns().stream().map(OutputTable.Column::name).toList());
        // no streams here: of a large table, setting them up for each row takes longer than the writing
        @Nullable
        String[] cells = new String[table.columns().size()];
        for (List<@Nullable Object> row : table.rows()) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = exact(row.get(i));
            }
            csv.writeRecord(cells);
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Text as it is, except that a spreadsheet must not take it for a formula; numbers in full.
    private static String exact(@Nullable Object value) {
        if (value instanceof Double number && !Double.isFinite(number)) {
            return number.isNaN() ? "" : number > 0 ? "inf" : "-inf";
        }
        if (value instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            return "'" + text;
        }
        return value == null ? "" : value.toString();
    }

    private static void writeJson(OutputTable table, PrintWriter out) {
        ObjectMapper json = new ObjectMapper();
        ArrayNode rows = json.createArrayNode();
        for (List<@Nullable Object> row : table.rows()) {
            ObjectNode object = rows.addObject();
            for (int i = 0; i < row.size(); i++) {
                put(object, table.columns().get(i).name(), row.get(i));
            }
        }
        out.println(rows.toPrettyString());
    }

    private static void put(ObjectNode object, String name, @Nullable Object value) {
        switch (value) {
            case null -> object.putNull(name);
            case Double number when number.isNaN() || number.isInfinite() -> object.putNull(name);
            case Double number -> object.put(name, number);
            case Integer number -> object.put(name, number);
            case Long number -> object.put(name, number);
            default -> object.put(name, value.toString());
        }
    }

    private static void writeText(OutputTable table, PrintWriter out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(OutputTable.Column::name).toList());
        for (List<@Nullable Object> row : table.rows()) {
            List<String> line = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                line.add(readable(row.get(i), table.columns().get(i).decimals()));
            }
            lines.add(line);
        }
        int[] widths = widths(lines);
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                boolean right = isNumeric(table, i);
                String cell = line.get(i);
                String space = " ".repeat(widths[i] - cell.codePointCount(0, cell.length()));
                text.append(right ? space + cell : cell + space).append("  ");
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static boolean isNumeric(OutputTable table, int column) {
        return table.rows().stream().map(row -> row.get(column)).anyMatch(Number.class::isInstance);
    }

    private static int[] widths(List<List<String>> lines) {
        int[] widths = new int[lines.getFirst().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).codePointCount(0, line.get(i).length()));
            }
        }
        return widths;
    }

    private static String readable(@Nullable Object value, int decimals) {
        return switch (value) {
            case null -> "";
            case Double number when number.isNaN() -> "";
            case Double number when number.isInfinite() -> "∞";
            case Double number -> String.format(Locale.UK, "%,." + decimals + "f", number);
            case Long number -> String.format(Locale.UK, "%,d", number);
            case Integer number -> String.format(Locale.UK, "%,d", number);
            default -> value.toString();
        };
    }
}
