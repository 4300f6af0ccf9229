package org.trigpoint.desktop.control;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Assignment;
import org.trigpoint.desktop.work.Notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// Saves a table as csv, away from the screen.
public final class TableFile {
    private TableFile() {}

    /// Writes a table and says so at the foot of the window. Text that a spreadsheet would take for a formula gets a
    /// quotation mark before it.
    public static void save(Path file, List<String> headings, List<List<String>> rows, Session session) {
        session.work()
                .start(Assignment.of("Saving the table", _ -> write(file, headings, rows))
                        .whenDone(_ -> session.work().say(Notice.done("Saved " + file.getFileName() + "."))));
    }

    private static Path write(Path file, List<String> headings, List<List<String>> rows) {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(headings);
            rows.forEach(row -> csv.writeRecord(row.stream().map(TableFile::harmless).toList()));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
