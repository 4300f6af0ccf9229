package org.trigpoint.report.content;

import org.trigpoint.model.RefusedException;
import org.trigpoint.model.ReportFile;
import org.trigpoint.report.excel.ExcelWriter;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.report.output.HeadingPages;
import org.trigpoint.report.pdf.PdfWriter;
import org.trigpoint.report.slides.SlidesWriter;
import org.trigpoint.report.word.WordWriter;
import org.trigpoint.statistics.disclosure.Published;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes the documents of an assessment: assessment.docx, assessment.xlsx, assessment.pdf, and its charts and maps in
/// figures. All are there or none: until the last is whole, and after a cancel, the folder is as it was.
public final class AssessmentFiles {
    private AssessmentFiles() {}

    /// Told what a public edition shows before any of it is written, so that the next is safe beside it.
    public interface Log {
        /// Keeps it.
        void add(List<Published> edition);
    }

    /// Writes them into a folder, which is made where it is missing; older files of the same names are replaced.
    ///
    /// @return the files, the documents first, then the folder of figures
    /// @throws RefusedException when the folder cannot be written to
    public static List<Path> write(LaidOut laid, Path folder, Log log, Progress progress) {
        return write(laid, folder, List.of(), log, progress);
    }

    /// Writes them, and the summary as slides (assessment.pptx) besides.
    public static List<Path> writeWithSlides(LaidOut laid, Path folder, Log log, Progress progress) {
        return write(laid, folder, List.of(new SlidesWriter()), log, progress);
    }

    private static List<Path> write(LaidOut laid, Path folder, List<DocumentWriter> extra, Log log,
            Progress progress) {
        try {
            Files.createDirectories(folder);
            if (!laid.published().isEmpty()) {
                log.add(laid.published());
            }
            TextWidths widths = TextWidths.load();
            HeadingPages pages = new HeadingPages();
            List<DocumentWriter> writers = new ArrayList<>(
                    List.of(new WordWriter(widths,
                            laid.assessment().editing().style().template().map(ReportFile::content),
                            pages), new ExcelWriter(widths), new PdfWriter(widths, pages)));
            writers.addAll(extra);
            return new DocumentFiles("assessment", laid.document(), laid.drawn()).write(writers, folder, progress);
        } catch (IOException e) {
            throw new RefusedException("the documents could not be written to " + folder.getFileName()
                    + "; is one of them open in another program, or the disk full?", e);
        }
    }
}
