package org.trigpoint.report.content;

import org.trigpoint.model.Marking;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.profile.Profile;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.excel.ExcelWriter;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.pdf.PdfWriter;
import org.trigpoint.report.word.WordWriter;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Writes a problem profile: profile.docx, profile.xlsx, profile.pdf, and its figures. Each file is there wholly or not at
/// all.
public final class ProfileFiles {
    private ProfileFiles() {}

    /// Who issues it and how it is marked.
    ///
    /// @param partnership whose it is
    /// @param marking the protective marking of every page
    /// @param date the day of issue
    public record Imprint(String partnership, Marking marking, LocalDate date) {}

    /// Writes them into a folder, which is made where it is missing; older files of the same names are replaced.
    ///
    /// @return the documents, then the folder of figures
    /// @throws RefusedException when the folder cannot be written to
    public static List<Path> write(Profile profile, Imprint imprint, Path folder, Progress progress) {
        try {
            Files.createDirectories(folder);
            Drawn drawn = new Drawn();
            Document document = new ProfileDocument(profile, drawn).of(imprint.partnership(), imprint.marking(),
                    imprint.date());
            TextWidths widths = TextWidths.load();
            return new DocumentFiles("profile", document, drawn)
                    .write(List.of(new WordWriter(widths), new ExcelWriter(widths), new PdfWriter(widths)), folder,
                            progress);
        } catch (IOException e) {
            throw new RefusedException("the documents could not be written to " + folder.getFileName()
                    + "; is one of them open in another program, or the disk full?", e);
        }
    }
}
