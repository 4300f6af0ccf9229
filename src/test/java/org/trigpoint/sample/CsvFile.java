package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes tables as comma-separated text with the line ends of Windows.
///
/// @param charset of the file
/// @param prefix what stands before the first line: a byte order mark, or nothing
record CsvFile(Charset charset, String prefix) {
    /// As office programs save "CSV".
    static final CsvFile WINDOWS = new CsvFile(Charset.forName("windows-1252"), "");
    /// As office programs save "CSV UTF-8".
    static final CsvFile MARKED = new CsvFile(StandardCharsets.UTF_8, "\uFEFF");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    void write(Path file, Table table) throws IOException {
        String text = Stream.of(table.titles().stream().map(CsvFile::quoted), Stream.of(line(table.headings())),
                table.rows().stream().map(row -> row.isEmpty() ? ",".repeat(table.headings().size() - 1) : line(row)),
                table.footnotes().stream().map(CsvFile::quoted))
                .flatMap(lines -> lines)
                .map(line -> line + "\r\n")
                .collect(Collectors.joining("", prefix, ""));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, charset);
    }

    private static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(cell -> quoted(text(cell))).collect(Collectors.joining(","));
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case LocalDate date -> DATE.format(date);
            case LocalDateTime moment -> DATE_TIME.format(moment);
            case Double number when number == Math.rint(number) -> Long.toString(number.longValue());
            default -> cell.toString();
        };
    }

    private static String quoted(String text) {
        boolean needed = text.contains(",") || text.contains("\"");
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
