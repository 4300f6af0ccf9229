package org.trigpoint.desktop.control;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Assignment;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.report.csv.CsvField;
import org.trigpoint.report.output.AtomicFile;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Saves a table as csv, away from the screen; the file is there wholly or not at all.
public final class TableFile {
    private TableFile() {}

    /// Writes a table and says so at the foot of the window. Text that a spreadsheet would take for a formula gets a
    /// quotation mark before it.
    public static void save(Path file, List<String> headings, List<List<String>> rows, Session session) {
        session.work()
                .start(Assignment.of("Saving the table", _ -> write(file, csv -> {
                    csv.writeRecord(headings);
                    rows.forEach(row -> csv.writeRecord(harmless(row)));
                }))
                        .whenDone(_ -> session.work().say(Notice.done("Saved " + file.getFileName() + "."))));
    }

    /// Writes a table of many pages, asked of the open workspace one by one. Stopping it leaves no file.
    ///
    /// @param page gives the rows of a page, from 0
    /// @param pages how many there are
    public static void savePages(Path file, List<String> headings, Session session,
            BiFunction<Workspace, Integer, List<List<String>>> page, int pages) {
        session.work().start(session.ask("Saving " + file.getFileName(), (open, progress) -> write(file, csv -> {
            csv.writeRecord(headings);
            for (int i = 0; i < pages; i++) {
                progress.checkCancelled();
                progress.report("Saving " + file.getFileName(), i, pages);
                page.apply(open, i).forEach(row -> csv.writeRecord(harmless(row)));
            }
        }))
                .whenDone(saved -> session.work().say(Notice.done("Saved " + saved.getFileName() + ".")))
                .whenCancelled(() -> session.work().say(Notice.attention("Stopped; no file was written."))));
    }

    private static Path write(Path file, Consumer<CsvWriter> content) {
        try {
            AtomicFile.write(file, out -> {
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(text);
                content.accept(csv);
                csv.flush();
            });
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> harmless(List<String> row) {
        return row.stream().map(CsvField::safe).toList();
    }
}
