package org.trigpoint.report.content;

import org.trigpoint.model.Marking;
import org.trigpoint.model.RefusedException;
import org.trigpoint.report.csv.CsvWriter;
import org.trigpoint.report.excel.ExcelWriter;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.report.pdf.PdfWriter;
import org.trigpoint.report.word.WordWriter;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The data-protection fact sheet as a file: Word, Excel, PDF, or what is held alone as csv.
public final class FactSheetFile {
    /// What its name may end in, without dots, the usual first.
    public static final List<String> EXTENSIONS = List.of("docx", "xlsx", "pdf", "csv");

    private FactSheetFile() {}

    /// Whether a file's name says what the sheet is to be written as.
    public static boolean isNamed(Path file) {
        return EXTENSIONS.stream().anyMatch(each -> ends(file, each));
    }

    private static boolean ends(Path file, String extension) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith("." + extension);
    }

    /// Writes the sheet, wholly or not at all.
    ///
    /// @param partnership whose sheet it is
    /// @throws RefusedException when the name ends in nothing known, or the file cannot be written
    /// @throws org.trigpoint.task.CancelledException when cancelled; nothing is written then
    public static void save(FactSheet sheet, String partnership, Marking marking, Path file, Progress progress) {
        try {
            if (ends(file, "csv")) {
                new CsvWriter().save(sheet.held(), file);
                return;
            }
            TextWidths widths = TextWidths.load();
            List.<DocumentWriter>of(new WordWriter(widths), new ExcelWriter(widths), new PdfWriter(widths))
                    .stream()
                    .filter(each -> ends(file, each.extension()))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(
                            "the sheet is written as .docx, .xlsx, .pdf or .csv; name the file so"))
                    .save(sheet.document(partnership, marking), file, progress);
        } catch (IOException e) {
            throw new RefusedException("the sheet could not be written to " + file.getFileName()
                    + "; is it open in another program, or the disk full?", e);
        }
    }
}
